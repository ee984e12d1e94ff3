import type { QuoteDifferenceKind, QuoteRelation } from '../../model/quote-difference.js'
import { isTurnedOver } from './is-turned-over.js'
import type { QuoteWord } from './quote-words.js'
import { areJoinedAlike, type Alignment } from './regions.js'
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

const evidenceOf = ({ left, right, pairs, regions }: Alignment): Evidence => {
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

export const weightOf = (words: readonly QuoteWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

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
const missingShare = 0.15
/** Of words that are the whole of one wording and one run of the other. */
const partWeight = 1.5
const leastWords = 5
/** How much a missing word weighs against a common one. */
const missingFactor = 0.8

/** Whether what two wordings have in common is enough for one utterance; thresholds are set on the developed half of bench/gold/quotes. */
export const isEnough = ({ common, missing, run, words }: Omit<Evidence, 'isOneRun'>): boolean => {
  if (run >= heavyRun) return true
  if (words < leastWords) return false
  return (missing <= missingShare * (common + missing) && common >= wholeWeight) || common - missingFactor * missing >= leastWeight
}

/** What two wordings are to one another, by the kinds of their differences. Where only left-out or bracketed words differ, they must still be of one utterance. */
export const relationOf = (alignment: Alignment, kinds: readonly QuoteDifferenceKind[]): QuoteRelation => {
  const { left, right, pairs, regions } = alignment
  if (regions.every((region) => areJoinedAlike(left.slice(...region.left), right.slice(...region.right)))) return 'same'
  const evidence = evidenceOf(alignment)
  const isNormalised = kinds.every((kind) => kind === 'normalised')
  // With marks for what was left out or put in, a part may be of several runs.
  const isPart = evidence.isOneRun || (isNormalised && evidence.words === Math.min(left.length, right.length))
  const isLinked =
    (isPart && (evidence.common >= partWeight || (evidence.isOneRun && evidence.words >= leastWords))) || isEnough(evidence) || isTurnedOver(left, right, pairs)
  if (!isLinked) return 'different'
  return isNormalised ? 'same' : 'altered'
}
