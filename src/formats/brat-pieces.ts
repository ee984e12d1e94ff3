import type { Span } from '../model/span.js'

/**
 * Spans as an annotation of brat can have them: it is one line, so that a span over a break is several.
 *
 * The breaks are those of Python's str.splitlines, which brat reads its files by, and the tab between its columns.
 */
export const bratPieces = (text: string, spans: readonly Span[]): readonly Span[] => spans.flatMap((span) => withoutLineBreaks(text, span))

/** What is noted of an entity whose spans brat cannot have as they are, so that they come back the same; null where it can. */
export const spansNote = (text: string, spans: readonly Span[], printed: (span: Span) => Span): string | null => {
  const pieces = bratPieces(text, spans)
  if (pieces.length === spans.length && pieces.every(({ start, end }, at) => start === spans[at]!.start && end === spans[at]!.end)) return null
  return `${noteBeginning}${spans
    .map(printed)
    .map(({ start, end }) => `${start} ${end}`)
    .join(', ')}`
}

/** The spans that such a note tells; null for any other note. */
export const notedSpans = (note: string): readonly Span[] | null => {
  if (!/^spans: \d+ \d+(?:, \d+ \d+)*$/u.test(note)) return null
  return note
    .slice(noteBeginning.length)
    .split(', ')
    .map((span) => span.split(' ').map(Number))
    .map(([start = 0, end = 0]) => ({ start, end }))
}

/** Whether the spans are the same pieces of the text, spaces at their ends apart: of a break of two characters the text that is beside brat's annotations has the first as a space. */
export const areSamePieces = (text: string, one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every((span, at) => {
    const [a, b] = [trimmed(text, span), trimmed(text, other[at]!)]
    return a.start === b.start && a.end === b.end
  })

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  if (words.trim() === '') return { start, end }
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length }
}

const noteBeginning = 'spans: '

const withoutLineBreaks = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = []
  for (const match of text.slice(span.start, span.end).matchAll(/[^\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/gu))
    if (match[0].trim() !== '') pieces.push({ start: span.start + match.index, end: span.start + match.index + match[0].length })
  return pieces.length === 0 ? [span] : pieces
}
