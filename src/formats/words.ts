import { HearsayError } from '../errors.js'
import { type Span, sliceAll } from '../model/span.js'

/** The words of several pieces, joined with " … ". Throws SPAN_MISMATCH for a piece that is empty or lies outside the text. */
export const checkedWords = (text: string, spans: readonly Span[]): string => {
  for (const span of spans) checkSpan(text, span)
  return sliceAll(text, spans)
}

/** Throws SPAN_MISMATCH for a span that is empty or lies outside the text. */
export const checkSpan = (text: string, { start, end }: Span): void => {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw new HearsayError(
      'SPAN_MISMATCH',
      `the span ${start}-${end} does not lie in a text of ${text.length} code units: please report this page as a fault of hearsay`,
    )
}
