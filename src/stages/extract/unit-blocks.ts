import type { Block, BlockKind } from '../../model/block.js'
import { bylineAuthors } from './byline.js'
import { isCaptionLine } from './caption-lines.js'
import { commentaryLabel } from './commentary-labels.js'
import { dateline } from './dateline.js'
import { introducesCarriedText, isEarlierCoverage } from './earlier-coverage.js'
import { isFurnitureLine } from './furniture-lines.js'
import { isDateLine } from './date-lines.js'
import { pageBody } from './plain/page-body.js'
import type { TextUnit } from './plain/text-units.js'

/** The blocks of a text whose units are known. Units that are page furniture are in none. */
export const unitBlocks = (text: string, units: readonly TextUnit[]): readonly Block[] => {
  const blocks: Block[] = []
  /** A marked passage that goes on in the units that follow. */
  let running: 'commentary' | 'earlier-coverage' | null = null
  for (const unit of pageBody(text, units)) {
    const words = text.slice(unit.start, unit.end)
    if (unit.form === 'title' || unit.form === 'heading') {
      running = null
      if (commentaryLabel(words) !== null) running = 'commentary'
      blocks.push({ kind: running ?? unit.form, start: unit.start, end: unit.end })
      continue
    }
    if (isFurnitureLine(words) || bylineAuthors(words) !== null) continue
    if (unit.form === 'caption' || isCaptionLine(words)) {
      blocks.push({ kind: 'caption', start: unit.start, end: unit.end })
      continue
    }
    const marked: BlockKind | null = commentaryLabel(words) !== null ? 'commentary' : isEarlierCoverage(words) ? 'earlier-coverage' : null
    if (marked !== null) {
      blocks.push({ kind: marked, start: unit.start, end: unit.end })
      running = marked === 'commentary' ? (isLabelOnly(words) ? marked : null) : introducesCarriedText(words) ? marked : null
      continue
    }
    if (running === 'earlier-coverage') {
      blocks.push({ kind: running, start: unit.start, end: unit.end })
      if (unit.form !== 'quotation' && !opensQuoteOnly(words)) running = null
      continue
    }
    if (running === 'commentary') blocks.push({ kind: running, start: unit.start, end: unit.end })
    else if (isDateLine(words)) blocks.push({ kind: 'dateline', start: unit.start, end: unit.end })
    else blocks.push(...withDateline(unit, words))
  }
  return blocks
}

/** The dateline is a block of its own before the rest of its paragraph. */
const withDateline = (unit: TextUnit, words: string): readonly Block[] => {
  const kind = unit.form as BlockKind
  const place = kind === 'paragraph' ? dateline(words) : null
  if (place === null) return [{ kind, start: unit.start, end: unit.end }]
  const rest = words.slice(place.length)
  const start = unit.start + place.length + (rest.length - rest.trimStart().length)
  const line: Block = { kind: 'dateline', start: unit.start, end: unit.start + place.length }
  return start < unit.end ? [line, { kind, start, end: unit.end }] : [line]
}

const isLabelOnly = (words: string): boolean => words.length <= 60 && /[\p{Lu}:][*_\s]*$/u.test(words)

/** A paragraph whose quotation is not closed in it: the quoted text goes on in the next. */
const opensQuoteOnly = (words: string): boolean => /^["“]/.test(words) && !/["”][\s).,]*$/.test(words)
