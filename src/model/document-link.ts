import type { Span } from './span.js'

/** A link of the page: the words that lead somewhere, and where to. Links are in the order of the text and do not overlap. */
export interface DocumentLink extends Span {
  /** An absolute http or https address. */
  readonly url: string
}
