import type { MarkSide, QuotationMark } from './quotation-marks.js'

/**
 * Lets straight double marks take turns where their neighbours do not add up: an even number of them, no proper pairing by neighbours, and at most one mark that
 * turn-taking contradicts (a space on the wrong side of a mark). Otherwise the marks come back as they are.
 */
export const straightenByParity = (marks: readonly QuotationMark[]): readonly QuotationMark[] => {
  const sides = marks.filter(isStraight).map(({ side }) => side)
  if (sides.length % 2 === 1 || pairsUp(sides)) return marks
  const contradicted = sides.filter((side, index) => side !== 'either' && side !== turn(index))
  if (contradicted.length > 1) return marks
  let index = 0
  return marks.map((mark) => (isStraight(mark) ? { ...mark, side: turn(index++) } : mark))
}

const isStraight = (mark: QuotationMark): boolean => mark.glyph === '"'

const turn = (index: number): MarkSide => (index % 2 === 0 ? 'opens' : 'closes')

const pairsUp = (sides: readonly MarkSide[]): boolean => {
  let depth = 0
  for (const side of sides) {
    depth += side === 'opens' || (side === 'either' && depth === 0) ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}
