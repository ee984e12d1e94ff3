import type { Stance } from './stance.js'
import type { Form } from './statement.js'
import type { Verification } from './verification.js'

/** Which statements of the record are asked for. What is null asks for nothing; several values of one field are alternatives. Plain values: no part of it is query syntax. */
export interface StatementFilter {
  /** Tokens of `searchTokens`, all of which the content must have; empty: any content. */
  readonly words: readonly string[]
  /** Keys of actors: see `ActorEntry`. */
  readonly speakers: readonly string[] | null
  readonly addressees: readonly string[] | null
  readonly about: readonly string[] | null
  /** Who stands between, without the page's own publisher, who always does: see `publishers`. */
  readonly via: readonly string[] | null
  /** Names of publishers as the record has them. */
  readonly publishers: readonly string[] | null
  readonly stances: readonly Stance[] | null
  readonly forms: readonly Form[] | null
  readonly verifications: readonly Verification[] | null
  /** Days of publication, both included: YYYY-MM-DD. A document without a date has no part in a search by dates. */
  readonly publishedFrom: string | null
  readonly publishedUntil: string | null
  /** Statements that may have been said between these days, both included. One without both bounds has no part in it. */
  readonly saidFrom: string | null
  readonly saidUntil: string | null
  /** Also statements of documents of which a newer version is kept. */
  readonly allVersions: boolean
  /** Also statements that somebody judged wrong. */
  readonly rejected: boolean
}
