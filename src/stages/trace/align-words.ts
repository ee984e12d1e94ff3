import { alignInTable, type Step } from './alignment-table.js'
import type { QuoteWord } from './quote-words.js'

/** The most cells of one table; what is larger is taken apart before. */
const mostCells = 1_000_000

/**
 * The best global alignment of two lists of words with affine gaps (Needleman & Wunsch 1970; Gotoh 1982), where a word may stand for one that is like it: a number for a
 * number, a form of a verb for another.
 *
 * Takes time and memory as the product of the lengths up to a limit; longer lists are cut at words or runs of words that stand once in both, in their longest common order
 * (patience diff), and, where there are none, into blocks.
 */
export const alignWords = (left: readonly QuoteWord[], right: readonly QuoteWord[]): Step[] => {
  const steps: Step[] = []
  alignStretch({ left, right, steps }, 0, left.length, 0, right.length)
  return steps
}

interface Task {
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
  readonly steps: Step[]
}

const alignStretch = (task: Task, leftFrom: number, leftTo: number, rightFrom: number, rightTo: number): void => {
  const { left, right, steps } = task
  if (leftTo - leftFrom === rightTo - rightFrom && areAllEqual(task, leftFrom, leftTo, rightFrom)) {
    pushEqual(steps, leftFrom, rightFrom, leftTo - leftFrom)
    return
  }
  if ((leftTo - leftFrom + 1) * (rightTo - rightFrom + 1) <= mostCells) {
    for (const step of alignInTable(left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo)))
      steps.push({
        left: step.left < 0 ? -1 : step.left + leftFrom,
        right: step.right < 0 ? -1 : step.right + rightFrom,
        isEqual: step.isEqual,
        isAkin: step.isAkin,
      })
    return
  }
  const head = equalHead(task, leftFrom, leftTo, rightFrom, rightTo)
  const tail = equalTail(task, leftFrom + head, leftTo, rightFrom + head, rightTo)
  if (head + tail > 0) {
    pushEqual(steps, leftFrom, rightFrom, head)
    alignStretch(task, leftFrom + head, leftTo - tail, rightFrom + head, rightTo - tail)
    pushEqual(steps, leftTo - tail, rightTo - tail, tail)
    return
  }
  const anchors = anchorsOf(left, right, leftFrom, leftTo, rightFrom, rightTo)
  if (anchors.length === 0) {
    const block = 250
    const blocks = Math.ceil(Math.max(leftTo - leftFrom, rightTo - rightFrom) / block)
    const cut = (from: number, to: number, number: number): number => Math.min(to, from + number * block)
    for (let number = 0; number < blocks; number += 1)
      alignStretch(task, cut(leftFrom, leftTo, number), cut(leftFrom, leftTo, number + 1), cut(rightFrom, rightTo, number), cut(rightFrom, rightTo, number + 1))
    return
  }
  let [leftAt, rightAt] = [leftFrom, rightFrom]
  for (const [leftAnchor, rightAnchor] of anchors) {
    alignStretch(task, leftAt, leftAnchor, rightAt, rightAnchor)
    steps.push({ left: leftAnchor, right: rightAnchor, isEqual: true, isAkin: true })
    ;[leftAt, rightAt] = [leftAnchor + 1, rightAnchor + 1]
  }
  alignStretch(task, leftAt, leftTo, rightAt, rightTo)
}

const pushEqual = (steps: Step[], left: number, right: number, length: number): void => {
  for (let at = 0; at < length; at += 1) steps.push({ left: left + at, right: right + at, isEqual: true, isAkin: true })
}

const areSame = ({ left, right }: Task, leftAt: number, rightAt: number): boolean => left[leftAt]?.key === right[rightAt]?.key

const areAllEqual = (task: Task, leftFrom: number, leftTo: number, rightFrom: number): boolean => {
  for (let at = leftFrom; at < leftTo; at += 1) if (!areSame(task, at, rightFrom + at - leftFrom)) return false
  return true
}

const equalHead = (task: Task, leftFrom: number, leftTo: number, rightFrom: number, rightTo: number): number => {
  let length = 0
  while (leftFrom + length < leftTo && rightFrom + length < rightTo && areSame(task, leftFrom + length, rightFrom + length)) length += 1
  return length
}

const equalTail = (task: Task, leftFrom: number, leftTo: number, rightFrom: number, rightTo: number): number => {
  let length = 0
  while (leftTo - length > leftFrom && rightTo - length > rightFrom && areSame(task, leftTo - length - 1, rightTo - length - 1)) length += 1
  return length
}

/** Words in which runs of four stand once on each side, in order: pairs of numbers of first words. */
const anchorsOf = (
  left: readonly QuoteWord[],
  right: readonly QuoteWord[],
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
): readonly (readonly [number, number])[] => {
  const lefts = onceOnly(left, leftFrom, leftTo)
  const rights = onceOnly(right, rightFrom, rightTo)
  const pairs: [number, number][] = []
  for (const [run, leftAt] of lefts) {
    const rightAt = rights.get(run) ?? -1
    if (leftAt >= 0 && rightAt >= 0) pairs.push([leftAt, rightAt])
  }
  return longestIncreasing(pairs.sort((a, b) => a[0] - b[0]))
}

const runLength = 4

const onceOnly = (words: readonly QuoteWord[], from: number, to: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (let at = from; at + runLength <= to; at += 1) {
    const run = words
      .slice(at, at + runLength)
      .map(({ key }) => key)
      .join(' ')
    places.set(run, places.has(run) ? -1 : at)
  }
  return places
}

/** The longest chain of pairs that rise on both sides (Fredman 1975). */
const longestIncreasing = (pairs: readonly [number, number][]): readonly (readonly [number, number])[] => {
  const tops: number[] = []
  const before: number[] = []
  pairs.forEach(([, value], number) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[number] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = number
  })
  const chain: (readonly [number, number])[] = []
  for (let number = tops.at(-1) ?? -1; number >= 0; number = before[number] ?? -1) {
    const pair = pairs[number]
    if (pair) chain.push(pair)
  }
  return chain.reverse()
}
