import type { QuoteDifferenceKind, QuoteRelation } from '../../model/quote-difference.js'
import type { QuoteWord } from './quote-words.js'
import type { Alignment } from './regions.js'
import { areOpposite } from './words/negations.js'
import { shareLemma } from './words/verb-lemmas.js'

/** The share of words that both have in the same order (Dice 1945, Sørensen 1948). */
export const likenessOf = ({ left, right, pairs }: Alignment): number => (2 * pairs.length) / (left.length + right.length)

/** What speaks for one utterance: weights of words, of which a telling one has 1, a small one .15. */
export interface Evidence {
  /** Of the words that both have in the same order, words that differ in tense or by a negating prefix counted half. */
  readonly common: number
  /** Of the words of the lighter wording that the other has not. */
  readonly missing: number
  /** The heaviest run of words that both have one after the other. */
  readonly run: number
  /** The number of common words, and whether they are one run that is the whole of the shorter wording. */
  readonly words: number
  readonly isOneRun: boolean
}

export const evidenceOf = ({ left, right, pairs, regions }: Alignment): Evidence => {
  const equal = pairs.reduce((sum, [at]) => sum + (left[at]?.weight ?? 0), 0)
  const akin = regions.reduce((sum, region) => sum + akinWeight(left.slice(...region.left), right.slice(...region.right)), 0)
  const common = equal + akin / 2
  let [run, longest, runs] = [0, 0, 0]
  pairs.forEach(([one, other], number) => {
    const before = pairs[number - 1]
    const goesOn = before !== undefined && before[0] === one - 1 && before[1] === other - 1
    if (!goesOn) runs += 1
    run = (goesOn ? run : 0) + (left[one]?.weight ?? 0)
    longest = Math.max(longest, run)
  })
  const words = pairs.length
  return {
    common,
    missing: Math.max(0, Math.min(weightOf(left), weightOf(right)) - common),
    run: longest,
    words,
    isOneRun: runs === 1 && words === Math.min(left.length, right.length),
  }
}

const weightOf = (words: readonly QuoteWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

/** A few words only: in long stretches there is always one that is like another. */
const fewWords = 8

const akinWeight = (left: readonly QuoteWord[], right: readonly QuoteWord[]): number => {
  if (left.length > fewWords || right.length > fewWords) return 0
  return left
    .filter(
      ({ kind, isSmall, token }) => kind === 'word' && !isSmall && right.some((other) => shareLemma(token, other.token) || areOpposite(token, other.token)),
    )
    .reduce((sum, { weight }) => sum + weight, 0)
}

/** A run as heavy as this is of one utterance whatever stands around it. */
const heavyRun = 5.5
/** What is wanted of wordings one of which is nearly all in the other, and of others when what is missing has been taken off. */
const wholeWeight = 2.6
const leastWeight = 3.2
/** How much a missing word weighs against a common one. */
const missingFactor = 0.8

/** Whether two wordings are of one utterance; thresholds are set on the developed half of bench/gold/quotes. */
export const relationOf = (alignment: Alignment, kinds: readonly QuoteDifferenceKind[]): QuoteRelation => {
  if (kinds.every((kind) => kind === 'normalised')) return 'same'
  const { common, missing, run, words, isOneRun } = evidenceOf(alignment)
  if (isOneRun && (words > 4 || common >= 1.5)) return 'altered'
  if (run >= heavyRun) return 'altered'
  const isNearlyWhole = missing <= 0.15 * (common + missing)
  if (isNearlyWhole && common >= wholeWeight && words > 4) return 'altered'
  return common - missingFactor * missing >= leastWeight && words > 4 ? 'altered' : 'different'
}
