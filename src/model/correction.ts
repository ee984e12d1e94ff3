import type { ActorReference } from './actor-reference.js'
import type { Fragments } from './span.js'
import type { Form } from './statement.js'

/** How a reviewer came to a statement. Only what was drawn at random says how often the machine errs; null: it was looked at for reasons of its own. */
export type Drawn = 'random' | 'uncertain' | 'impact' | null

/**
 * What somebody says of a statement. `right`, `wrong`: a verdict on it as it stands then; the last one counts. `source`, `cue`, `content`: the spans that it should have had, in
 * UTF-16 code units of the document; null: the page has none. `undo`: the entry with this number, an undo too, counts no longer.
 */
export type CorrectionChange =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'speaker'; readonly speakers: readonly ActorReference[] }
  | { readonly kind: 'source' | 'cue'; readonly spans: Fragments | null }
  | { readonly kind: 'content'; readonly spans: Fragments }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'undo'; readonly of: number }

/** Who changed something in the record, when and why. */
export interface Logged {
  /** Greater is later. Unique in its log, from 1. */
  readonly number: number
  /** RFC 3339. */
  readonly at: string
  readonly by: string | null
  readonly why: string | null
}

/** One entry of the log of repairs. Entries are added, never changed: the machine's reading and every step since can be told from them. */
export interface Correction extends Logged {
  readonly statementId: string
  readonly drawn: Drawn
  readonly change: CorrectionChange
}
