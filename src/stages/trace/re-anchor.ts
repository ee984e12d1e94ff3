import type { Anchor } from '../../model/anchor.js'
import { slice, type Fragments, type Span } from '../../model/span.js'
import { keyRuns } from './key-runs.js'
import { quoteWordsOf, type QuoteWord } from './quote-words.js'

/** Code units of surroundings on each side that tell one place from another. */
const surroundings = 32
/** Places looked at: what stands in more of them is ambiguous. */
const mostPlaces = 1000

type Found = Pick<Anchor, 'state' | 'content'>

/**
 * Where the content of a statement stands in another version of its text; see `AnchorState`. Never a guess: of several places one counts only where it alone has all the
 * surroundings, or where it stands at the old offsets with them.
 *
 * Pieces are looked for together with what stands between them, then one by one; their state is that of the worst, and they must stand in their order.
 *
 * @param content UTF-16 spans of the old text.
 */
export const reAnchor = (oldText: string, newText: string, content: Fragments): Found => {
  const last = content.at(-1) ?? content[0]
  const whole = { start: content[0].start, end: last.end }
  const together = exactPlace(oldText, newText, whole)
  if (together) return { state: 'exact', content: shifted(content, together.start - whole.start) }
  const found = content.map((piece) => placeOf(oldText, newText, piece))
  const state = found.reduce<Anchor['state']>((worst, place) => (rank(place.state) > rank(worst) ? place.state : worst), 'exact')
  const spans = found.flatMap(({ span }) => (span ? [span] : []))
  const [first, ...rest] = spans
  if (!first || spans.length < content.length) return { state, content: null }
  const inOrder = rest.every((span, number) => span.start >= (spans[number]?.end ?? 0))
  return inOrder ? { state, content: [first, ...rest] } : { state: 'missing', content: null }
}

const states: readonly Anchor['state'][] = ['exact', 'moved', 'normalised', 'ambiguous', 'missing']

const rank = (state: Anchor['state']): number => states.indexOf(state)

const shifted = ([first, ...rest]: Fragments, by: number): Fragments => {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return [shift(first), ...rest.map(shift)]
}

/** Surroundings end where a paragraph or the text does: a paragraph put in before or behind changes nothing about this one. */
const surroundingsOf = (text: string, { start, end }: Span): { readonly before: string; readonly after: string } => {
  const before = text.slice(Math.max(0, start - surroundings), start)
  const after = text.slice(end, end + surroundings)
  return {
    before: (start <= surroundings ? `\n${before}` : before).replace(/^.*[\n\r]\s*/s, '\n'),
    after: (end + surroundings >= text.length ? `${after}\n` : after).replace(/\s*[\n\r].*$/s, '\n'),
  }
}

/** The only place with the words and all their surroundings, or the one at the old offsets. */
const exactPlace = (oldText: string, newText: string, span: Span): Span | null => {
  const words = slice(oldText, span)
  const { before, after } = surroundingsOf(oldText, span)
  const fits = (start: number): boolean => {
    const there = surroundingsOf(newText, { start, end: start + words.length })
    return there.before === before && there.after === after
  }
  if (words === '') return null
  if (newText.startsWith(words, span.start) && fits(span.start)) return span
  const places = placesOf(newText, words)
  if (places === null) return null
  const fitting = places.filter(fits)
  const [only] = fitting
  return fitting.length === 1 && only !== undefined ? { start: only, end: only + words.length } : null
}

const placesOf = (text: string, words: string): readonly number[] | null => {
  const places: number[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    if (places.length === mostPlaces) return null
    if (isWhole(text, start, start + words.length)) places.push(start)
  }
  return places
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u

/** Whether no word is cut at either end. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(wordUnit.test(text.charAt(start - 1)) && wordUnit.test(text.charAt(start))) && !(wordUnit.test(text.charAt(end - 1)) && wordUnit.test(text.charAt(end)))

const placeOf = (oldText: string, newText: string, span: Span): { readonly state: Anchor['state']; readonly span: Span | null } => {
  const exact = exactPlace(oldText, newText, span)
  if (exact) return { state: 'exact', span: exact }
  const words = slice(oldText, span)
  const places = words === '' ? [] : placesOf(newText, words)
  const [only] = places ?? []
  if (places === null || places.length > 1) return { state: 'ambiguous', span: null }
  if (only !== undefined) return { state: 'moved', span: { start: only, end: only + words.length } }
  const alike = alikePlaces(words, newText)
  const [first] = alike
  if (alike.length > 1) return { state: 'ambiguous', span: null }
  return first ? { state: 'normalised', span: first } : { state: 'missing', span: null }
}

let lastPage: { readonly text: string; readonly words: readonly QuoteWord[] } = { text: '', words: [] }

/** Many statements are looked for in one page. */
const wordsOfPage = (text: string): readonly QuoteWord[] => {
  if (lastPage.text !== text) lastPage = { text, words: quoteWordsOf(text) }
  return lastPage.words
}

/** Places with the same words in other dress; two are enough to know that there are several. */
const alikePlaces = (words: string, text: string): readonly Span[] => {
  const wanted = quoteWordsOf(words)
  const given = wordsOfPage(text)
  const [firstWanted, lastWanted] = [wanted[0], wanted.at(-1)]
  if (!firstWanted || !lastWanted) return []
  const lead = firstWanted.start
  const tail = words.length - lastWanted.end
  const places: Span[] = []
  for (const at of keyRuns(
    wanted.map(({ key }) => key),
    given.map(({ key }) => key),
  )) {
    const [first, last] = [given[at], given[at + wanted.length - 1]]
    if (first && last) places.push(withMarks(text, { start: first.start, end: last.end }, lead, tail))
    if (places.length > 1) break
  }
  return places
}

/** Marks that stood at the ends of the words belong to them. */
const withMarks = (text: string, { start, end }: Span, lead: number, tail: number): Span => {
  let first = start
  while (start - first < lead && isMark(text, first - 1)) first -= 1
  let last = end
  while (last - end < tail && isMark(text, last)) last += 1
  return { start: first, end: last }
}

const isMark = (text: string, at: number): boolean => at >= 0 && at < text.length && /[\p{P}]/u.test(text.charAt(at))
