import { printable } from '../../../formats/printable.js'
import { type Fragments, liesIn, type Span } from '../../../model/span.js'

/** Spans as a field of a form holds them: "12-40,60-80"; nothing where there are none. */
export const spanList = (spans: readonly Span[] | null): string => (spans ?? []).map(({ start, end }) => `${start}-${end}`).join(',')

/** The spans of such a field: the inverse of `spanList`. Null where it holds none, or what does not lie in the text. */
export const spansOfList = (list: string, text: string): Fragments | null => {
  const spans = list.split(',').map((pair): Span | null => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(pair) ?? []
    const span = { start: Number(start ?? 0), end: Number(end ?? 0) }
    return liesIn(text, span) ? span : null
  })
  return spans.includes(null) ? null : (spans as unknown as Fragments)
}

/** The words of spans as somebody would type them: pieces apart by " | ". */
export const typedAs = (text: string, spans: readonly Span[] | null): string =>
  (spans ?? []).map(({ start, end }) => printable(text.slice(start, end))).join(' | ')
