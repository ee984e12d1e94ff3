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
  let running: Passage | null = null
  let inStory = false
  for (const unit of pageBody(text, units)) {
    const words = text.slice(unit.start, unit.end)
    const isHeading = unit.form === 'title' || unit.form === 'heading'
    const opened = passageOpened(words)
    const add = (kind: BlockKind): void => void blocks.push({ kind, start: unit.start, end: unit.end })
    if (opened !== null) {
      add(opened)
      running = goesOn(opened, words) ? opened : null
    } else if (isHeading) {
      add(unit.form)
      running = null
    } else if (isFurnitureLine(words) || bylineAuthors(words) !== null) continue
    else if (unit.form === 'caption' || isCaptionLine(words)) add('caption')
    else if (running !== null) {
      add(running)
      const isOver = running === 'commentary' ? !inStory : unit.form !== 'quotation' && !leavesQuoteOpen(words)
      if (isOver) running = null
    } else if (isDateLine(words)) add('dateline')
    else {
      blocks.push(...withDateline(unit, words))
      inStory = true
    }
  }
  return blocks
}

type Passage = 'commentary' | 'earlier-coverage'

const passageOpened = (words: string): Passage | null => (commentaryLabel(words) !== null ? 'commentary' : isEarlierCoverage(words) ? 'earlier-coverage' : null)

/** A label on a line of its own marks the paragraphs up to the next heading, above the story the next one only; an introduction marks what it introduces. */
const goesOn = (passage: Passage, words: string): boolean =>
  passage === 'commentary' ? words.length <= 60 && /[\p{Lu}:][*_\s]*$/u.test(words) : introducesCarriedText(words)

/** The dateline is a block of its own before the rest of its paragraph. */
const withDateline = (unit: TextUnit, words: string): readonly Block[] => {
  const kind: BlockKind = unit.form
  const place = kind === 'paragraph' ? dateline(words) : null
  if (place === null) return [{ kind, start: unit.start, end: unit.end }]
  const rest = words.slice(place.length)
  const start = unit.start + place.length + (rest.length - rest.trimStart().length)
  const line: Block = { kind: 'dateline', start: unit.start, end: unit.start + place.length }
  return start < unit.end ? [line, { kind, start, end: unit.end }] : [line]
}

/** A paragraph whose quotation is not closed in it: the quoted text goes on in the next. */
const leavesQuoteOpen = (words: string): boolean => /^["“]/.test(words) && !/["”][\s).,]{0,5}$/.test(words.slice(-10))
