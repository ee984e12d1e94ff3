import type { QuoteDifferenceKind } from '../../model/quote-difference.js'
import type { QuoteWord } from './quote-words.js'

/** One difference within a region: the words of it on both sides. */
export interface TypedPart {
  readonly kind: QuoteDifferenceKind
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
}
