import type { Span } from '../model/span.js'
import { offsetsOf } from '../text/offsets.js'
import { checkSpan } from './words.js'

/** What offsets are counted in where they are printed. */
export type OffsetUnit = 'utf16' | 'code-points'

/** A function that turns spans of this text, in UTF-16 code units, into spans of the unit asked for. */
export const spanPrinter = (text: string, unit: OffsetUnit): ((span: Span) => Span) => {
  if (unit === 'utf16') return ({ start, end }) => ({ start, end })
  const { toCodePoints } = offsetsOf(text)
  return ({ start, end }) => ({ start: toCodePoints(start), end: toCodePoints(end) })
}

/** The same, for spans that must have words: one that is empty or lies outside the text throws SPAN_MISMATCH. */
export const checkedSpanPrinter = (text: string, unit: OffsetUnit): ((span: Span) => Span) => {
  const printed = spanPrinter(text, unit)
  return (span) => {
    checkSpan(text, span)
    return printed(span)
  }
}
