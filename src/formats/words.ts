import { HearsayError } from '../errors.js'
import { liesIn, type Span, sliceAll } from '../model/span.js'

/** The words of several pieces, joined with " … ". Throws SPAN_MISMATCH for a piece that is empty or lies outside the text. */
export const checkedWords = (text: string, spans: readonly Span[]): string => {
  for (const span of spans) checkSpan(text, span)
  return sliceAll(text, spans)
}

/** Throws SPAN_MISMATCH for a span that is empty or lies outside the text. */
export const checkSpan = (text: string, span: Span): void => {
  if (!liesIn(text, span))
    throw new HearsayError(
      'SPAN_MISMATCH',
      `the span ${span.start}-${span.end} does not lie in a text of ${text.length} code units: please report this page as a fault of hearsay`,
    )
}
