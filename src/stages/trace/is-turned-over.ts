import { isNegating } from './negating-words.js'
import type { QuoteWord } from './quote-words.js'

/** Fewer words, or lighter ones, are together by chance: "We are ready" is no "We are not ready to talk about dates". */
const isTelling = (words: number, weight: number): boolean => (words >= 5 && weight >= 1.5) || (words === 4 && weight >= 2)
/** A negation and the auxiliary that comes with it: "do not". */
const mostPutIn = 2

/**
 * Whether one wording stands whole in the other, in one run but for a negation that is put in or left out: of a quotation too short to tell otherwise, that is what has to be told.
 *
 * @param pairs Numbers of the words that both have, in order.
 */
export const isTurnedOver = (left: readonly QuoteWord[], right: readonly QuoteWord[], pairs: readonly (readonly [left: number, right: number])[]): boolean => {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return false
  const isWhole = (first[0] === 0 && last[0] === left.length - 1) || (first[1] === 0 && last[1] === right.length - 1)
  const weight = pairs.reduce((sum, [at]) => sum + (left[at]?.weight ?? 0), 0)
  if (!isWhole || !isTelling(pairs.length, weight)) return false
  const gaps = pairs.slice(1).flatMap(([one, other], number) => {
    const [before, beforeOther] = pairs[number]!
    const words = [...left.slice(before + 1, one), ...right.slice(beforeOther + 1, other)]
    return words.length === 0 ? [] : [words]
  })
  const [gap] = gaps
  return gaps.length === 1 && gap !== undefined && gap.length <= mostPutIn && gap.some(isNegating) && gap.every(({ isSmall }) => isSmall)
}
