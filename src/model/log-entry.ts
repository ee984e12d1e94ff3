import type { Correction } from './correction.js'
import type { IdentityChange } from './identity-change.js'
import type { ParagraphReview } from './paragraph-review.js'

/** One entry of the record's three logs, told together in the order of time. */
export type LogEntry =
  | { readonly of: 'statement'; readonly entry: Correction }
  | { readonly of: 'actor'; readonly entry: IdentityChange }
  | { readonly of: 'paragraph'; readonly entry: ParagraphReview }
