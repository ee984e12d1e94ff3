import type { Span } from './span.js'

/**
 * How one wording of a quotation differs from another.
 *
 * `normalised` is what a careful editor may do: marks, dashes, case, white space, an ellipsis for words left out, a bracketed insertion, a contraction, a number in
 * digits or in words. Everything else makes the wording another one. Where left-out or bracketed words change a negation, a number or a name, the kind is that one.
 */
export type QuoteDifferenceKind = 'shortened' | 'added' | 'number' | 'negation' | 'hedge' | 'tense' | 'name' | 'normalised' | 'other'

/** One place at which two wordings differ, in UTF-16 code units of each; an empty span stands where the words would be. */
export interface QuoteDifference {
  readonly kind: QuoteDifferenceKind
  readonly left: Span
  readonly right: Span
  /** The words themselves; empty where there are none. */
  readonly leftWords: string
  readonly rightWords: string
}

/** What two wordings are to one another. `same`: no difference but normalised ones. `altered`: versions of one utterance. `different`: two utterances. */
export type QuoteRelation = 'same' | 'altered' | 'different'

/** Two wordings side by side. Of different ones the differences are not listed. */
export interface QuoteComparison {
  readonly relation: QuoteRelation
  /** In the order of the left wording. */
  readonly differences: readonly QuoteDifference[]
  /** 0 to 1: the share of words that both have, in the same order. */
  readonly likeness: number
}
