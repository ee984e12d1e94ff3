import type { Stance } from './stance.js'
import type { Form } from './statement.js'
import type { Verification } from './verification.js'

/** What "who said what" is asked by, in the user's words. Names are names or ids of actors; no part of it is query syntax. */
export interface WhoQuery {
  readonly speaker?: string | undefined
  /** Words that the content must have, all of them. */
  readonly words?: string | undefined
  readonly to?: string | undefined
  readonly about?: string | undefined
  readonly via?: string | undefined
  readonly publisher?: string | undefined
  readonly stance?: Stance | undefined
  readonly form?: Form | undefined
  readonly verified?: Verification | undefined
  /** Days of publication, both included: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Days between which it may have been said, both included. */
  readonly saidSince?: string | undefined
  readonly saidUntil?: string | undefined
  /** Also statements of versions that were superseded. */
  readonly allVersions?: boolean | undefined
  /** Also statements that somebody judged wrong. */
  readonly rejected?: boolean | undefined
  /** Most rows of one page; 20 where it is not said. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
}

/** What can be asked for, and dropped. */
export type NamedFilter = Exclude<keyof WhoQuery, 'allVersions' | 'rejected' | 'limit' | 'after'>

/** The filters by their names on the command line: as users are told of them. */
export const filterNames: Readonly<Record<NamedFilter, string>> = {
  speaker: 'SPEAKER',
  words: '--words',
  to: '--to',
  about: '--about',
  via: '--via',
  publisher: '--publisher',
  stance: '--stance',
  form: '--form',
  verified: '--verified',
  since: '--since',
  until: '--until',
  saidSince: '--said-since',
  saidUntil: '--said-until',
}
