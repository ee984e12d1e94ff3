import type { Document } from '../../../model/document.js'
import { overlaps } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { contentWordsOf, foldedQuote, type ContentWords } from './content-words.js'

/** A statement as it is compared. */
interface Compared {
  readonly attribution: Attribution
  readonly words: ContentWords
  /** The first place of each of its stems. */
  readonly places: ReadonlyMap<string, number>
  readonly quotes: readonly string[]
  /** All of the content, folded as quotations are; its first 2,000 code units. */
  readonly folded: string
  /** In a headline, a subheading or a caption: it repeats the body, never the other way. */
  readonly isBeside: boolean
}

/** Statements of a page that one is compared with, and its rarest words by which they are found. */
const mostCompared = 40
const rarestWords = 8

/**
 * Which statements repeat which, by their ids: a headline or a caption that of the body, a later one of the body the earlier. What is repeated repeats nothing itself.
 *
 * One repeats another where both have the same speaker, the same quoted words (four at least) or nearly the same telling words in nearly the same order, the same numbers, and both or none are negated.
 * Statements are found by their rarest words: takes time about linear in their number.
 */
export const repeatsOf = (
  document: Document,
  attributions: readonly Attribution[],
  sameSpeaker: (a: Attribution, b: Attribution) => boolean,
): ReadonlyMap<string, string> => {
  const all = inOrder(document, attributions)
  const frequency = new Map<string, number>()
  for (const { places } of all) for (const stem of places.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const first: Compared[] = []
  const byWord = new Map<string, number[]>()
  const byQuote = new Map<string, number[]>()
  const note = (index: Map<string, number[]>, key: string, number: number): void => {
    const list = index.get(key)
    if (!list) index.set(key, [number])
    else if (list.length < mostCompared) list.push(number)
  }
  const repeats = new Map<string, string>()
  for (const each of all) {
    const rarest = [...each.places.keys()].toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, rarestWords)
    const candidates = new Set([...each.quotes.flatMap((quote) => byQuote.get(quote) ?? []), ...rarest.flatMap((stem) => byWord.get(stem) ?? [])])
    const alike = [...candidates]
      .toSorted((a, b) => a - b)
      .slice(0, mostCompared)
      .flatMap((number) => first[number] ?? [])
      .map((earlier) => ({ earlier, likeness: likenessOf(each, earlier) }))
      .filter(({ likeness }) => likeness > 0)
      // A headline repeats what is most like it; in the body it is the first that counts.
      .toSorted((a, b) => (each.isBeside ? b.likeness - a.likeness : 0))
    const found = alike.find(({ earlier }) => sameSpeaker(each.attribution, earlier.attribution))?.earlier
    if (found) repeats.set(each.attribution.id, found.attribution.id)
    else if (!each.isBeside) {
      const number = first.push(each) - 1
      for (const quote of each.quotes) note(byQuote, quote, number)
      for (const stem of each.places.keys()) note(byWord, stem, number)
    }
  }
  return repeats
}

/** The body in the order of the text, then what stands beside it. */
const inOrder = ({ text, blocks }: Document, attributions: readonly Attribution[]): readonly Compared[] => {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start)
  const headingEnds = new Map(blocks.map(({ start, end }) => [start, end]))
  const isInHeading = (place: number): boolean => {
    let low = 0
    let high = headings.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((headings[middle] ?? Infinity) <= place) low = middle + 1
      else high = middle
    }
    const start = headings[low - 1]
    return start !== undefined && place < (headingEnds.get(start) ?? start)
  }
  const compared = attributions.map((attribution): Compared => {
    const { cue, content, quoted, placedIn } = attribution
    const words = contentWordsOf(text, content, cue ?? [])
    return {
      attribution,
      words,
      places: firstPlaces(words.stems),
      quotes: quoted.map((span) => foldedQuote(text, span)).filter((quote) => quote.split(' ').length >= 4),
      folded: foldedQuote(text, { start: content[0].start, end: Math.min(content.at(-1)?.end ?? content[0].end, content[0].start + 2000) }),
      isBeside: placedIn === 'title' || placedIn === 'caption' || isInHeading(content[0].start),
    }
  })
  const place = ({ attribution }: Compared): number => attribution.content[0].start
  return compared.toSorted((a, b) => Number(a.isBeside) - Number(b.isBeside) || place(a) - place(b))
}

const firstPlaces = (stems: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const [place, stem] of stems.entries()) if (!places.has(stem)) places.set(stem, place)
  return places
}

/** How much of what the later one says the earlier one says too, 0 to 1; 0 where it is not the same. */
const likenessOf = (later: Compared, earlier: Compared): number => {
  if (later.attribution.content.some((piece) => earlier.attribution.content.some((other) => overlaps(piece, other)))) return 0
  if (later.words.negated !== earlier.words.negated) return 0
  if (!isPartOf(later.words.numbers, earlier.words.numbers) && !isPartOf(earlier.words.numbers, later.words.numbers)) return 0
  if (later.quotes.some((quote) => earlier.quotes.includes(quote) || (later.isBeside && ` ${earlier.folded} `.includes(` ${quote} `)))) return 1
  return sharedWords(later, earlier)
}

const isPartOf = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => [...part].every((each) => whole.has(each))

/**
 * The share of words that the shorter one has in common with the longer, or 0 where that is too little, or the order is another: "A struck B" is not "B struck A".
 *
 * Headlines say the same in other words: two that are shared are enough there, where they are six of ten.
 */
const sharedWords = ({ places: later, isBeside }: Compared, { places: placeOf }: Compared): number => {
  const distinct = [...later.keys()]
  const places = distinct.flatMap((stem) => placeOf.get(stem) ?? [])
  const shared = places.length
  const shorter = Math.min(distinct.length, placeOf.size)
  const union = distinct.length + placeOf.size - shared
  const isEnough = isBeside ? shared >= 2 && shared >= distinct.length * 0.6 : shared >= 3 && shared >= shorter * 0.8 && shared >= union * 0.5
  return isEnough && longestAscent(places) >= shared * 0.65 ? shared / shorter : 0
}

/** The length of the longest run of places that ascend, with gaps. */
const longestAscent = (places: readonly number[]): number => {
  const tops: number[] = []
  for (const place of places) {
    const at = tops.findIndex((top) => top >= place)
    if (at < 0) tops.push(place)
    else tops[at] = place
  }
  return tops.length
}
