import type { Span } from '../model/span.js'
import { straightenByParity } from './mark-parity.js'
import { pairMarks, type Quotation } from './mark-pairs.js'
import { paragraphsOf } from './paragraphs.js'
import { quotationMarksOf } from './quotation-marks.js'

/** A stretch inside quotation marks, marks included. It never leaves its paragraph; UTF-16 offsets. */
export interface QuotedStretch extends Span {
  /** Without the marks: equal to `start` where the paragraph goes on with a quotation without opening it again. */
  readonly innerStart: number
  readonly innerEnd: number
  /** Stretches around this one. */
  readonly depth: number
  /** Whether the closing mark is missing and no later paragraph goes on with it. */
  readonly unclosed: boolean
  /** Index in the same list of the stretch of an earlier paragraph that this one goes on with. */
  readonly continues: number | null
}

/** Lines without any mark that a quotation left open may pass through, in text broken into short lines, and how long these may be. */
const mostLinesPassed = 12
const longestBrokenLine = 120

/**
 * Every stretch inside quotation marks of a text, in order, outer before inner; properly nested, in time linear in the text.
 *
 * Straight and curly marks, low-high marks, guillemets either way round and doubled ticks; apostrophes, feet and inches are none. A missing mark is made up for at the
 * end of its paragraph at the latest. A quotation over several paragraphs, each opened again or not at all and the last one closed, is one stretch a paragraph,
 * linked by `continues`.
 */
export const quotedStretchesOf = (text: string): QuotedStretch[] => {
  const quotations: Quotation[] = []
  let carried: readonly Quotation[] = []
  let passed: Span[] = []
  for (const paragraph of paragraphsOf(text)) {
    const marks = straightenByParity(quotationMarksOf(text, paragraph.start, paragraph.end))
    if (marks.length === 0 && carried.length === 0) continue
    const paired = pairMarks(text, paragraph, marks, { quotations: carried, fromTheOneBefore: passed.length === 0 })
    for (const quotation of paired.closed) quotations.push(...linked(quotation, passed))
    for (const quotation of paired.open) quotations.push(...linked(quotation, passed))
    if (paired.passesThrough && passed.length < mostLinesPassed && paragraph.end - paragraph.start <= longestBrokenLine) {
      passed.push(paragraph)
    } else {
      carried = paired.open
      passed = []
    }
  }
  return inOrder(quotations)
}

/** A quotation with the lines that it passed through since the paragraph that it goes on with. */
const linked = (quotation: Quotation, passed: readonly Span[]): Quotation[] => {
  if (quotation.continues === null) return [quotation]
  quotation.continues.unclosed = false
  if (passed.length === 0) return [quotation]
  const lines: Quotation[] = []
  let previous = quotation.continues
  for (const { start, end } of passed) {
    previous = { ...quotation, start, innerStart: start, end, innerEnd: end, continues: previous }
    lines.push(previous)
  }
  return [...lines, { ...quotation, continues: previous }]
}

const inOrder = (quotations: readonly Quotation[]): QuotedStretch[] => {
  const sorted = quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const indexOf = new Map(sorted.map((quotation, index) => [quotation, index]))
  const around: number[] = []
  return sorted.map(({ start, end, innerStart, innerEnd, unclosed, continues }) => {
    while ((around.at(-1) ?? Infinity) <= start) around.pop()
    const depth = around.push(end) - 1
    return { start, end, innerStart, innerEnd, depth, unclosed, continues: continues === null ? null : (indexOf.get(continues) ?? null) }
  })
}
