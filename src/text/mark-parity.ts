import type { MarkSide, QuotationMark } from './quotation-marks.js'

/**
 * Lets straight double marks take turns where their neighbours do not add up: an even number of them, no proper pairing by neighbours, and at most one mark that
 * turn-taking contradicts (a space on the wrong side of a mark; inches do not count). Otherwise the marks come back as they are.
 */
export const straightenByParity = (marks: readonly QuotationMark[]): readonly QuotationMark[] => {
  const straight = marks.filter(isStraight)
  if (straight.length % 2 === 1 || pairsUp(straight)) return marks
  const contradicted = straight.filter(({ side }, index) => side !== 'either' && side !== turn(index))
  if (contradicted.length > 1 || contradicted.some(({ doubtful }) => doubtful)) return marks
  let index = 0
  return marks.map((mark) => (isStraight(mark) ? { ...mark, side: turn(index++) } : mark))
}

const isStraight = (mark: QuotationMark): boolean => mark.glyph === '"'

const turn = (index: number): MarkSide => (index % 2 === 0 ? 'opens' : 'closes')

const pairsUp = (marks: readonly QuotationMark[]): boolean => {
  let depth = 0
  for (const { side } of marks) {
    depth += side === 'opens' || (side === 'either' && depth === 0) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}
