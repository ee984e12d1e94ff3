import type { Span } from './span.js'

/** A reference to an earlier story of the same outlet, at its place in the text. */
export interface EarlierCoverage extends Span {
  readonly title: string | null
  /** YYYY-MM-DD, as the page gives it. */
  readonly date: string | null
  readonly url: string | null
}
