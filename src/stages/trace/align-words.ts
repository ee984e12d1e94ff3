import type { QuoteWord } from './quote-words.js'
import { clitics } from './words/contractions.js'
import { modals } from './words/hedges.js'
import { isCounterpart, negators, withoutPrefix } from './words/negations.js'
import { pronouns } from './words/small-words.js'
import { lemmaOf } from './words/verb-lemmas.js'

/** One step of an alignment: numbers of the words in each list, -1 where there is none. */
export interface Step {
  readonly left: number
  readonly right: number
  readonly isEqual: boolean
}

/** Whether two words are the same but for their dress. */
export const areEqual = (left: QuoteWord, right: QuoteWord): boolean =>
  left.key === right.key ||
  (left.isClitic && (clitics.get(left.token)?.includes(right.token) ?? false)) ||
  (right.isClitic && (clitics.get(right.token)?.includes(left.token) ?? false))

const gapOpen = -14
const gapMore = -1
const minusInfinity = -1e9

/** The most cells of one table; what is larger is taken apart before. */
const mostCells = 1_500_000

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
  if ((leftTo - leftFrom + 1) * (rightTo - rightFrom + 1) <= mostCells) {
    for (const step of table(left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo)))
      steps.push({ left: step.left < 0 ? -1 : step.left + leftFrom, right: step.right < 0 ? -1 : step.right + rightFrom, isEqual: step.isEqual })
    return
  }
  const anchors = anchorsOf(left, right, leftFrom, leftTo, rightFrom, rightTo)
  if (anchors.length === 0) {
    const block = 1000
    const blocks = Math.ceil(Math.max(leftTo - leftFrom, rightTo - rightFrom) / block)
    const cut = (from: number, to: number, number: number): number => Math.min(to, from + number * block)
    for (let number = 0; number < blocks; number += 1)
      alignStretch(task, cut(leftFrom, leftTo, number), cut(leftFrom, leftTo, number + 1), cut(rightFrom, rightTo, number), cut(rightFrom, rightTo, number + 1))
    return
  }
  let [leftAt, rightAt] = [leftFrom, rightFrom]
  for (const [leftAnchor, rightAnchor] of anchors) {
    alignStretch(task, leftAt, leftAnchor, rightAt, rightAnchor)
    steps.push({ left: leftAnchor, right: rightAnchor, isEqual: true })
    ;[leftAt, rightAt] = [leftAnchor + 1, rightAnchor + 1]
  }
  alignStretch(task, leftAt, leftTo, rightAt, rightTo)
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

const isEqualBit = 1
/** Which of the three tables a cell's best came from. */
const fromMatch = 0
const fromLeftGap = 1
const fromRightGap = 2

const table = (left: readonly QuoteWord[], right: readonly QuoteWord[]): readonly Step[] => {
  const [rows, columns] = [left.length, right.length]
  const width = columns + 1
  const scores = pairScores(left, right)
  // Bits 0 and 1: where the match came from; 2 and 3: whether a gap on either side goes on; 4: equal words.
  const trace = new Uint8Array((rows + 1) * width)
  const best = new Int32Array(width)
  const up = new Int32Array(width).fill(minusInfinity)
  const match = new Int32Array(width).fill(minusInfinity)
  best[0] = 0
  match[0] = 0
  const side = new Int32Array(width).fill(minusInfinity)
  for (let column = 1; column <= columns; column += 1) {
    side[column] = gapOpen + (column - 1) * gapMore
    best[column] = side[column] ?? 0
    trace[column] = (fromRightGap << 4) | (column > 1 ? 4 : 0)
  }
  for (let row = 1; row <= rows; row += 1) {
    let diagonal = best[0] ?? 0
    let leftGap = minusInfinity
    const opened = gapOpen + (row - 1) * gapMore
    best[0] = opened
    up[0] = opened
    trace[row * width] = (fromLeftGap << 4) | (row > 1 ? 8 : 0)
    for (let column = 1; column <= columns; column += 1) {
      const above = best[column] ?? 0
      const upOpen = above + gapOpen
      const upMore = (up[column] ?? 0) + gapMore
      let bits = 0
      let upward = upOpen
      if (upMore > upOpen) {
        upward = upMore
        bits |= 8
      }
      up[column] = upward
      const sideOpen = (best[column - 1] ?? 0) + gapOpen
      const sideMore = leftGap + gapMore
      leftGap = sideOpen
      if (sideMore > sideOpen) {
        leftGap = sideMore
        bits |= 4
      }
      const score = scores(row - 1, column - 1)
      const matched = diagonal + score
      let value = matched
      let from = fromMatch
      if (upward > value) {
        value = upward
        from = fromLeftGap
      }
      if (leftGap > value) {
        value = leftGap
        from = fromRightGap
      }
      trace[row * width + column] = bits | (from << 4) | (score > equalFrom ? isEqualBit : 0)
      diagonal = above
      best[column] = value
    }
  }
  return walkBack(trace, rows, columns)
}

const walkBack = (trace: Uint8Array, rows: number, columns: number): readonly Step[] => {
  const steps: Step[] = []
  const width = columns + 1
  let [row, column] = [rows, columns]
  let inside: 'any' | 'left' | 'right' = 'any'
  while (row > 0 || column > 0) {
    const bits = trace[row * width + column] ?? 0
    const from = inside === 'left' ? fromLeftGap : inside === 'right' ? fromRightGap : bits >> 4
    if (from === fromMatch) {
      steps.push({ left: row - 1, right: column - 1, isEqual: (bits & isEqualBit) !== 0 })
      row -= 1
      column -= 1
    } else if (from === fromLeftGap) {
      steps.push({ left: row - 1, right: -1, isEqual: false })
      inside = (bits & 8) !== 0 ? 'left' : 'any'
      row -= 1
    } else {
      steps.push({ left: -1, right: column - 1, isEqual: false })
      inside = (bits & 4) !== 0 ? 'right' : 'any'
      column -= 1
    }
  }
  return steps.reverse()
}

/** Equal words score more than this, others less. */
const equalFrom = 9

/** What it is worth to set two words side by side. */
const pairScores = (left: readonly QuoteWord[], right: readonly QuoteWord[]): ((row: number, column: number) => number) => {
  const ids = new Map<string, number>()
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, ids.size)
    return ids.size - 1
  }
  const classified = (
    words: readonly QuoteWord[],
  ): { readonly keys: Int32Array; readonly lemmas: Int32Array; readonly kinds: Uint8Array; readonly tokens: Int32Array; readonly bare: Int32Array } => ({
    keys: Int32Array.from(words, ({ key }) => idOf(key)),
    lemmas: Int32Array.from(words, ({ kind, token }) => (kind === 'word' ? idOf(`lemma ${lemmaOf(token)}`) : -1)),
    kinds: Uint8Array.from(words, kindOf),
    tokens: Int32Array.from(words, ({ token }) => idOf(`token ${token}`)),
    bare: Int32Array.from(words, ({ token }) => {
      const positive = withoutPrefix(token)
      return positive === null ? -1 : idOf(`token ${positive}`)
    }),
  })
  const [one, other] = [classified(left), classified(right)]
  const worth = Int32Array.from(left, ({ weight }) => Math.round(10 + 20 * weight))
  return (row, column) => {
    if (one.keys[row] === other.keys[column]) return worth[row] ?? 0
    const [kind, otherKind] = [one.kinds[row] ?? 0, other.kinds[column] ?? 0]
    if (kind === clitic || otherKind === clitic) {
      const [word, otherWord] = [left[row], right[column]]
      if (word && otherWord && areEqual(word, otherWord)) return equalFrom + 2
    }
    const lemma = one.lemmas[row] ?? -1
    if (lemma >= 0 && lemma === other.lemmas[column]) return 8
    if (kind === number && otherKind === number) return 8
    if (kind === name && otherKind === name) return 6
    if (kind >= negator && otherKind >= negator) return 4
    if (kind === otherKind) {
      if (kind === content && (one.bare[row] === other.tokens[column] || one.tokens[row] === other.bare[column])) return 8
      return kind === content ? -5 : -4
    }
    if ((kind === negator || otherKind === negator) && isTurned(left[row], right[column])) return 4
    if ((kind === name && otherKind === pronoun) || (kind === pronoun && otherKind === name)) return 0
    return kind === content || otherKind === content ? -12 : -8
  }
}

const [small, content, pronoun, clitic, name, number, negator, modal] = [0, 1, 2, 3, 4, 5, 6, 7] as const

const kindOf = (word: QuoteWord): number => {
  if (word.isClitic) return clitic
  if (word.kind !== 'word') return word.kind === 'name' ? name : number
  if (negators.has(word.token)) return negator
  if (modals.has(word.token)) return modal
  if (pronouns.has(word.token)) return pronoun
  return word.isSmall ? small : content
}

const isTurned = (left: QuoteWord | undefined, right: QuoteWord | undefined): boolean =>
  left !== undefined && right !== undefined && (isCounterpart(left.token, right.token) || isCounterpart(right.token, left.token))
