import { alignWords } from './align-words.js'
import type { Step } from './alignment-table.js'
import type { QuoteWord } from './quote-words.js'
import { areEqual } from './word-pairs.js'

/** A place at which two wordings have other words, between words that both have. */
export interface Region {
  /** Numbers of the first word and of the one after the last, in each wording. */
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
  /** No equal words stand before, or after. */
  readonly isAtStart: boolean
  readonly isAtEnd: boolean
}

/** Two wordings set side by side. */
export interface Alignment {
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
  /** Words that both have, in order. */
  readonly pairs: readonly (readonly [left: number, right: number])[]
  readonly regions: readonly Region[]
}

export const alignmentOf = (left: readonly QuoteWord[], right: readonly QuoteWord[]): Alignment => {
  const pairs = pairsOf(alignWords(left, right), left, right)
  const regions: Region[] = []
  let [leftAt, rightAt] = [0, 0]
  const ends: readonly (readonly [number, number])[] = [...pairs, [left.length, right.length]]
  ends.forEach(([leftTo, rightTo], number) => {
    if (leftTo > leftAt || rightTo > rightAt)
      regions.push({ left: [leftAt, leftTo], right: [rightAt, rightTo], isAtStart: number === 0, isAtEnd: number === ends.length - 1 })
    ;[leftAt, rightAt] = [leftTo + 1, rightTo + 1]
  })
  return { left, right, pairs, regions }
}

/** Equal pairs, without small words that stand alone within others: they are together by chance. */
const pairsOf = (steps: readonly Step[], left: readonly QuoteWord[], right: readonly QuoteWord[]): (readonly [number, number])[] => {
  const kept: (readonly [number, number])[] = []
  for (let at = 0; at < steps.length;) {
    let to = at
    while (to < steps.length && steps[to]?.isEqual === steps[at]?.isEqual) to += 1
    if (steps[at]?.isEqual) {
      const run = steps.slice(at, to)
      const weight = run.reduce((sum, step) => sum + (left[step.left]?.weight ?? 0), 0)
      const isInside = at > 0 && to < steps.length
      const before = gapWeight(steps, at - 1, -1, left, right)
      const after = gapWeight(steps, to, 1, left, right)
      if (!(isInside && weight < 0.5 && before + after > 8 * weight + 3)) for (const { left: one, right: other } of run) kept.push([one, other])
    }
    at = to
  }
  return kept
}

/** The weight of the lighter side of the unequal words on one side of a run: words that really stand for others. */
const gapWeight = (steps: readonly Step[], from: number, by: 1 | -1, left: readonly QuoteWord[], right: readonly QuoteWord[]): number => {
  let [one, other] = [0, 0]
  for (let at = from; steps[at] && !steps[at]?.isEqual; at += by) {
    one += left[steps[at]?.left ?? -1]?.weight ?? 0
    other += right[steps[at]?.right ?? -1]?.weight ?? 0
  }
  return Math.min(one, other)
}

/** Whether words are the same once written together: "co-operative" and "cooperative". */
export const areJoinedAlike = (left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean =>
  left.length > 0 &&
  right.length > 0 &&
  (left.map(({ key }) => key).join('') === right.map(({ key }) => key).join('') ||
    (left.length === right.length && left.every((word, at) => right[at] !== undefined && areEqual(word, right[at]))))
