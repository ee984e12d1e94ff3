import { akinFrom, equalFrom, pairScores } from './word-pairs.js'
import type { QuoteWord } from './quote-words.js'

/** One step of an alignment: numbers of the words in each list, -1 where there is none. */
export interface Step {
  readonly left: number
  readonly right: number
  readonly isEqual: boolean
  /** Whether the one may well stand for the other: a number for a number, a name for a name, forms of one word. */
  readonly isAkin: boolean
}

const gapOpen = -14
const gapMore = -1
const minusInfinity = -1e9

const isEqualBit = 1
const isAkinBit = 2
const rightGoesOn = 4
const leftGoesOn = 8
/** Which of the three tables a cell's best came from. */
const fromMatch = 0
const fromLeftGap = 1
const fromRightGap = 2

/** The best global alignment of two lists of words: see `alignWords`. Takes time and memory as the product of their lengths. */
export const alignInTable = (left: readonly QuoteWord[], right: readonly QuoteWord[]): readonly Step[] => {
  const [rows, columns] = [left.length, right.length]
  const width = columns + 1
  const { fill } = pairScores(left, right)
  const scores = new Int32Array(columns)
  // Bit 0: equal words; 1: akin ones; 2 and 3: whether a gap on either side goes on; from 4: where the best came from.
  const trace = new Uint8Array((rows + 1) * width)
  const best = new Int32Array(width)
  const up = new Int32Array(width).fill(minusInfinity)
  for (let column = 1; column <= columns; column += 1) {
    best[column] = gapOpen + (column - 1) * gapMore
    trace[column] = (fromRightGap << 4) | (column > 1 ? rightGoesOn : 0)
  }
  for (let row = 1; row <= rows; row += 1) {
    let diagonal = best[0] ?? 0
    let sideGap = minusInfinity
    best[0] = gapOpen + (row - 1) * gapMore
    trace[row * width] = (fromLeftGap << 4) | (row > 1 ? leftGoesOn : 0)
    fill(row - 1, scores)
    for (let column = 1; column <= columns; column += 1) {
      const above = best[column] ?? 0
      const score = scores[column - 1] ?? 0
      let bits = (score > equalFrom ? isEqualBit : 0) | (score >= akinFrom ? isAkinBit : 0)
      const upMore = (up[column] ?? 0) + gapMore
      const upOpen = above + gapOpen
      if (upMore > upOpen) bits |= leftGoesOn
      const upGap = upMore > upOpen ? upMore : upOpen
      up[column] = upGap
      const sideMore = sideGap + gapMore
      const sideOpen = (best[column - 1] ?? 0) + gapOpen
      if (sideMore > sideOpen) bits |= rightGoesOn
      sideGap = sideMore > sideOpen ? sideMore : sideOpen
      let value = diagonal + score
      let from = fromMatch
      if (upGap > value) {
        value = upGap
        from = fromLeftGap
      }
      if (sideGap > value) {
        value = sideGap
        from = fromRightGap
      }
      trace[row * width + column] = bits | (from << 4)
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
      steps.push({ left: row - 1, right: column - 1, isEqual: (bits & isEqualBit) !== 0, isAkin: (bits & isAkinBit) !== 0 })
      row -= 1
      column -= 1
    } else if (from === fromLeftGap) {
      steps.push({ left: row - 1, right: -1, isEqual: false, isAkin: false })
      inside = (bits & leftGoesOn) !== 0 ? 'left' : 'any'
      row -= 1
    } else {
      steps.push({ left: -1, right: column - 1, isEqual: false, isAkin: false })
      inside = (bits & rightGoesOn) !== 0 ? 'right' : 'any'
      column -= 1
    }
  }
  return steps.reverse()
}
