import type { Counts } from './counts.js'
import type { FoundStatement } from './found-statement.js'
import type { QuoteComparison } from './quote-difference.js'

/** One wording by one speaker, and the reports that carry it. */
export interface QuoteVariant {
  /** Earliest publication first, undated ones last. */
  readonly reports: readonly FoundStatement[]
  /** The number, from 0, of the earlier variant that it is nearest to, and the differences from that one (left) to this one (right); null for the earliest. */
  readonly from: { readonly variant: number; readonly comparison: QuoteComparison } | null
}

/** The reports that carry a quotation and how its words changed. The first is the earliest in this record, never "the original". */
export interface QuoteTrace {
  readonly asked: FoundStatement
  /** By their earliest report. */
  readonly variants: readonly QuoteVariant[]
  readonly counts: Counts
}
