import { HearsayError } from '../errors.js'
import { type Fragments, liesIn, type Span } from '../model/span.js'

/**
 * Spans that somebody gives for a part of a statement, if they are places in the text: in order, not overlapping, no character cut in two, and a word in them. Throws SPAN_MISMATCH
 * where one lies outside of the text, USAGE where it is none.
 */
export const askedSpans = (name: string, text: string, spans: readonly Span[]): Fragments => {
  const [first, ...others] = spans
  if (first === undefined) throw new HearsayError('USAGE', `no span is given for the ${name}: give start and end in the text`)
  let end = 0
  for (const span of spans) {
    const told = `the span ${span.start}:${span.end} of the ${name}`
    if (!(Number.isSafeInteger(span.start) && Number.isSafeInteger(span.end) && span.start >= 0 && span.start < span.end))
      throw new HearsayError('USAGE', `${told} is none: start and end must be whole numbers, the start before the end`)
    if (!liesIn(text, span)) throw new HearsayError('SPAN_MISMATCH', `${told} does not lie in the text, which ends at ${text.length}`)
    if (span.start < end) throw new HearsayError('USAGE', `${told} begins before the one before it ends: give them in the order of the text`)
    if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end))
      throw new HearsayError('USAGE', `${told} cuts a character in two: offsets are UTF-16 code units`)
    end = span.end
  }
  if (!spans.some((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))))
    throw new HearsayError('USAGE', `the ${name} that is given has no letter and no digit: '${text.slice(first.start, first.start + 40)}'`)
  return [first, ...others].map(({ start, end: last }) => ({ start, end: last })) as unknown as Fragments
}

/** What readers see as one character: a letter with its marks, an emoji of several. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Code units on either side of a place in which its character is looked for. */
const reach = 64

const cutsCharacter = (text: string, at: number): boolean => {
  // A line end of two signs is none that is read.
  if (at <= 0 || at >= text.length || text.startsWith('\r\n', at - 1)) return false
  const from = Math.max(0, at - reach)
  return characters.segment(text.slice(from, at + reach)).containing(at - from)?.index !== at - from
}
