import type { Logged } from './correction.js'
import type { Span } from './span.js'

/** What somebody found missing in a paragraph that was drawn at random: a sample of these tells how much the machine misses. */
export interface ParagraphReview extends Logged {
  readonly documentId: string
  /** The paragraph, in UTF-16 code units of the document. */
  readonly span: Span
  /** Statements that stand there and that the record lacks. */
  readonly missed: number
  /** Of the sample that the paragraph was drawn in. */
  readonly seed: string
}
