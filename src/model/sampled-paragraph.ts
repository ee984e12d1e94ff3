import type { FoundStatement } from './found-statement.js'
import type { Span } from './span.js'

/** A paragraph drawn at random, with the statements that the record has there. */
export interface SampledParagraph {
  readonly span: Span
  readonly text: string
  readonly document: FoundStatement['document']
  /** In the order of the text. */
  readonly statements: readonly FoundStatement[]
}

/** Part of a sample of paragraphs. */
export interface ParagraphSample {
  readonly paragraphs: readonly SampledParagraph[]
  /** For the page after; null where this one is the last. */
  readonly next: string | null
}
