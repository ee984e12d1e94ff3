import type { QuoteComparison } from '../../model/quote-difference.js'
import type { Span } from '../../model/span.js'
import { alignWords } from './align-words.js'
import type { Step } from './alignment-table.js'
import { compareQuotes, compareVersions } from './compare-quotes.js'
import { isTurnedOver } from './is-turned-over.js'
import { keyRuns } from './key-runs.js'
import { negationBefore } from './negation-before.js'
import { quoteWordsOf, type QuoteWord } from './quote-words.js'
import { likelyStretches } from './likely-stretches.js'
import { isEnough, weightOf } from './relation.js'

/** A place at which a quotation, or a version of it, stands. */
export interface QuotePlace {
  /** UTF-16 offsets of the text, from the first word of it to the last. */
  readonly span: Span
  /** The quotation on the left, the words of the span on the right: right offsets are those of the words, not of the text. */
  readonly comparison: QuoteComparison
}

/** More places in one text are not told. */
const mostPlaces = 100

/**
 * The places of a quotation in a text, or in a whole page: never two that share a word. Those with the same words come first, then by likeness, then by place.
 *
 * The ends of paragraphs and the marks around them are no difference, so that a quotation may go over several. Where "not", "I do not believe that" or the like stands before the
 * words within one sentence, and no quote mark opens between, it belongs to the span: so a statement is not found in its own denial.
 *
 * Takes time linear in the text and, for each likely place, as the product of the quotation's length and the place's.
 */
export const findQuotes = (quote: string, text: string): QuotePlace[] => placesOf(quote, text, mostPlaces)

/** The best place of a quotation, or of a version of it, in a text; null where there is none. See `findQuotes`. */
export const findQuote = (quote: string, text: string): QuotePlace | null => placesOf(quote, text, 1)[0] ?? null

const placesOf = (quote: string, text: string, most: number): QuotePlace[] => {
  const wanted = quoteWordsOf(quote)
  const given = quoteWordsOf(text)
  if (wanted.length === 0 || given.length === 0) return []
  const places: QuotePlace[] = []
  const taken: (readonly [from: number, to: number])[] = []
  const add = (from: number, to: number, compare: typeof compareQuotes): boolean => {
    const start = negationBefore(text, given, from)
    const span = { start: given[start]?.start ?? 0, end: given[to - 1]?.end ?? 0 }
    const comparison = compare(quote, text.slice(span.start, span.end))
    if (comparison.relation !== 'different') {
      places.push({ span, comparison })
      taken.push([start, to])
    }
    return comparison.relation === 'same'
  }
  let past = 0
  const keys = given.map(({ key }) => key)
  for (const at of keyRuns(
    wanted.map(({ key }) => key),
    keys,
  )) {
    if (at < past) continue
    past = at + wanted.length
    if (add(at, past, compareVersions) && places.length >= most) return best(places)
  }
  let heaviest = 0
  for (const { from, to, weight } of likelyStretches(wanted, given, taken)) {
    // Where the best place is wanted, what has but half of its words need not be looked at.
    if (places.length >= mostPlaces || (most === 1 && weight < heaviest / 2)) break
    const found = versionIn(wanted, given, from, to)
    if (!found || taken.some(([start, end]) => found.from < end && start < found.to)) continue
    if (found.isMost || isWholeUtterance(text, given, found.from, found.to)) add(found.from, found.to, compareQuotes)
    if (places.length > 0) heaviest ||= weight
  }
  return best(places)
}

const best = (places: readonly QuotePlace[]): QuotePlace[] =>
  [...places].sort((a, b) => rankOf(a) - rankOf(b) || b.comparison.likeness - a.comparison.likeness || a.span.start - b.span.start)

const rankOf = ({ comparison }: QuotePlace): number => (comparison.relation === 'same' ? 0 : 1)

interface Version {
  readonly from: number
  readonly to: number
  /** Whether so much of the quotation is in it that what the text goes on with instead does not matter. */
  readonly isMost: boolean
}

/** The words of a stretch that stand for those of the quotation: from the first that is the same to the last, with those beside them that stand for the quotation's own. */
const versionIn = (wanted: readonly QuoteWord[], given: readonly QuoteWord[], from: number, to: number): Version | null => {
  const words = given.slice(from, to)
  const steps = alignWords(wanted, words)
  let first = steps.findIndex(({ isEqual }) => isEqual)
  let last = steps.findLastIndex(({ isEqual }) => isEqual)
  if (first < 0) return null
  const stands = (step: Step | undefined): boolean => step !== undefined && step.left >= 0 && step.right >= 0 && step.isAkin
  while (stands(steps[first - 1])) first -= 1
  while (stands(steps[last + 1])) last += 1
  return { from: from + (steps[first]?.right ?? 0), to: from + (steps[last]?.right ?? 0) + 1, isMost: isMostOf(wanted, words, steps) }
}

const isMostOf = (wanted: readonly QuoteWord[], given: readonly QuoteWord[], steps: readonly Step[]): boolean => {
  let [common, run, heaviest] = [0, 0, 0]
  for (const { left, isEqual, isAkin } of steps) {
    const weight = wanted[left]?.weight ?? 0
    common += isEqual ? weight : isAkin ? weight / 2 : 0
    run = isEqual ? run + weight : 0
    heaviest = Math.max(heaviest, run)
  }
  const pairs = steps.filter(({ isEqual }) => isEqual).map(({ left, right }) => [left, right] as const)
  const isAll = pairs.length === wanted.length && heaviest >= common - 1e-9
  return isAll || isEnough({ common, missing: weightOf(wanted) - common, run: heaviest, words: pairs.length }) || isTurnedOver(wanted, given, pairs)
}

/** Whether quote marks or the ends of sentences stand around a place, so that nothing of its utterance is left out there. */
const isWholeUtterance = (text: string, words: readonly QuoteWord[], from: number, to: number): boolean => {
  const before = text.slice(words[from - 1]?.end ?? 0, words[from]?.start)
  const after = text.slice(words[to - 1]?.end, words[to]?.start ?? text.length)
  return (from === 0 || /[.!?:\n"“‘«„]/.test(before)) && (to === words.length || /[.!?\n"”’»“]/.test(after))
}
