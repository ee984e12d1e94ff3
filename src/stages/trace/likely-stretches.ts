import type { QuoteWord } from './quote-words.js'

/** Words of a text, numbers of the first and of the one after the last, and how much of a quotation they have. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Stretches of one text that are looked at. */
const mostStretches = 24
/** A stretch must have this share of the quotation's weight, or this much in all, as much as makes two wordings one utterance. */
const leastShare = 0.4
const leastWeight = 2.6
/** A longer quotation has so many words that any page has some of them. */
const longQuotation = 40
/** Words beside a stretch that may stand for the quotation's first or last. */
const margin = 4

/**
 * Stretches of a text, heaviest first, that have so many of a quotation's words together that they may be a version of it. Small words count only beside one that is beside them in
 * the quotation, too; of a long quotation only runs of three words count.
 *
 * @param taken Stretches that are not to be looked at.
 */
export const likelyStretches = (
  wanted: readonly QuoteWord[],
  given: readonly QuoteWord[],
  taken: readonly (readonly [from: number, to: number])[],
): Stretch[] => {
  const hits = wanted.length > longQuotation ? hitsInRuns(wanted, given) : hitsInPairs(wanted, given)
  for (const [from, to] of taken) hits.fill(0, from, to)
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
  const least = Math.min(leastShare * total, leastWeight)
  const width = Math.ceil(wanted.length * 1.5) + 8
  const stretches: Stretch[] = []
  while (stretches.length < mostStretches) {
    const heaviest = heaviestWindow(hits, width)
    if (heaviest.weight < least || heaviest.weight === 0) break
    let [from, to] = [heaviest.from, Math.min(given.length, heaviest.from + width)]
    while (from < to && hits[from] === 0) from += 1
    while (to > from && hits[to - 1] === 0) to -= 1
    hits.fill(0, from, to)
    stretches.push({ from: Math.max(0, from - margin), to: Math.min(given.length, to + margin), weight: heaviest.weight })
  }
  return stretches
}

/** The weight of each word of a text that the quotation has. */
const hitsInPairs = (wanted: readonly QuoteWord[], given: readonly QuoteWord[]): Float64Array => {
  const keys = new Set(wanted.map(({ key }) => key))
  const pairs = new Set(wanted.map(({ key }, at) => `${wanted[at - 1]?.key ?? ''} ${key}`))
  return Float64Array.from(given, (word, at) => {
    if (!keys.has(word.key)) return 0
    const isBeside = pairs.has(`${given[at - 1]?.key} ${word.key}`) || pairs.has(`${word.key} ${given[at + 1]?.key}`)
    return word.isSmall && !isBeside ? 0 : word.weight
  })
}

/** The same of words that stand in three of the quotation's, one after the other. */
const hitsInRuns = (wanted: readonly QuoteWord[], given: readonly QuoteWord[]): Float64Array => {
  const runAt = (words: readonly QuoteWord[], at: number): string => `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key}`
  const runs = new Set(wanted.slice(2).map((_, at) => runAt(wanted, at)))
  const hits = new Float64Array(given.length)
  for (let at = 0; at + 2 < given.length; at += 1)
    if (runs.has(runAt(given, at))) for (let word = at; word < at + 3; word += 1) hits[word] = given[word]?.weight ?? 0
  return hits
}

const heaviestWindow = (hits: Float64Array, width: number): { readonly from: number; readonly weight: number } => {
  let [weight, best, from] = [0, 0, 0]
  for (let at = 0; at < hits.length; at += 1) {
    weight += hits[at] ?? 0
    if (at >= width) weight -= hits[at - width] ?? 0
    if (weight > best + 1e-9) {
      best = weight
      from = Math.max(0, at - width + 1)
    }
  }
  return { from, weight: best }
}
