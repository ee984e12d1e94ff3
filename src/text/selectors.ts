import type { Span } from '../model/span.js'
import { offsetsOf, type Offsets } from './offsets.js'

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; start and end in code points, end exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** A place in a text by its words and by its position: either finds it while the text stays the same, the words also after it moved. */
export interface TextSelector {
  readonly quote: TextQuoteSelector
  /** Breaks the tie between places with the same words. */
  readonly position?: TextPositionSelector
}

/** Most code units of context before and after; one fewer where that would split a surrogate pair. */
const contextLength = 32

/**
 * The selector of a span, which is in UTF-16 offsets and splits no surrogate pair: `match(text, describe(text, span))` is the span.
 *
 * @param offsets The text's converter, where several spans of one text are described.
 */
export const describe = (text: string, span: Span, offsets: Offsets = offsetsOf(text)): TextSelector & { readonly position: TextPositionSelector } => ({
  quote: {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(wholeCharacters(text, Math.max(0, span.start - contextLength), 1), span.start),
    suffix: text.slice(span.end, wholeCharacters(text, Math.min(text.length, span.end + contextLength), -1)),
  },
  position: { type: 'TextPositionSelector', start: offsets.toCodePoints(span.start), end: offsets.toCodePoints(span.end) },
})

/** The place itself, or one step on where it lies within a surrogate pair. */
const wholeCharacters = (text: string, place: number, step: 1 | -1): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 1), place + 1)) ? place + step : place

/**
 * The span (UTF-16 offsets) that a selector means in a text, or null where its words do not stand there or several places fit equally well.
 *
 * Of several places with the words those with the whole context count first, then those with most of it; among equals the one nearest to the position.
 *
 * @param offsets The text's converter, where several selectors are matched in one text.
 */
export const match = (text: string, { quote, position }: TextSelector, offsets: Offsets = offsetsOf(text)): Span | null => {
  const stated = position === undefined ? null : { start: offsets.toUnits(position.start), end: offsets.toUnits(position.end) }
  const fullContext = quote.prefix.length + quote.suffix.length
  if (stated !== null && text.slice(stated.start, stated.end) === quote.exact && (quote.exact === '' || contextAt(text, stated, quote) === fullContext))
    return stated
  if (quote.exact === '') return null
  const candidates = placesOf(text, quote.exact).map((span) => ({ span, context: contextAt(text, span, quote) }))
  const mostContext = candidates.reduce((most, { context }) => Math.max(most, context), 0)
  const best = candidates.filter(({ context }) => context === mostContext).map(({ span }) => span)
  return stated === null || best.length < 2 ? only(best) : nearest(best, stated.start)
}

const placesOf = (text: string, exact: string): Span[] => {
  const places: Span[] = []
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) places.push({ start, end: start + exact.length })
  return places
}

/** How many code units of prefix and suffix, counted from the span outwards, stand around it. */
const contextAt = (text: string, { start, end }: Span, { prefix, suffix }: TextQuoteSelector): number => {
  let before = 0
  while (before < prefix.length && before < start && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before += 1
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1
  return before + after
}

const only = (spans: readonly Span[]): Span | null => (spans.length === 1 ? (spans[0] ?? null) : null)

const nearest = (spans: readonly Span[], start: number): Span | null => {
  const distance = (span: Span): number => Math.abs(span.start - start)
  const least = spans.reduce((smallest, span) => Math.min(smallest, distance(span)), Infinity)
  return only(spans.filter((span) => distance(span) === least))
}
