import { bylineAuthors } from '../byline.js'
import { isCaptionLine } from '../caption-lines.js'
import { commentaryLabel } from '../commentary-labels.js'
import { isDateLine } from '../date-lines.js'
import { dateline } from '../dateline.js'
import { isEarlierCoverage } from '../earlier-coverage.js'
import { isFurnitureLine } from '../furniture-lines.js'

/** What the words of one unit tell of its place in a copied page. */
export interface LineKind {
  readonly text: string
  readonly words: number
  /** A sentence or more of running text. */
  readonly isProse: boolean
  /** Few words without a stop: a heading or a link. */
  readonly isShort: boolean
  /** What a title can be: one line, not too long, no sentence. */
  readonly canBeTitle: boolean
  readonly isFurniture: boolean
  /** A line that tells itself what it is: caption, byline, date, label, furniture. */
  readonly isMarked: boolean
  /** Byline or date: what stands right below a title. */
  readonly followsTitle: boolean
}

/** The kind of a unit's words. */
export const lineKind = (text: string): LineKind => {
  const words = wordCount(text)
  const ending = text.slice(-40)
  const stopped = /[.!?…]["'”’)\]*_]*$/.test(ending) || /[:;,]$/.test(ending)
  const quoted = /^["“„«]/.test(text)
  const isFurniture = isFurnitureLine(text)
  const isCaption = isCaptionLine(text)
  const followsTitle = isDateLine(text) || bylineAuthors(text) !== null
  const isMarked = isFurniture || isCaption || followsTitle || commentaryLabel(text) !== null || isEarlierCoverage(text) || dateline(text) !== null
  return {
    text,
    words,
    isFurniture,
    isMarked,
    followsTitle,
    isShort: !stopped && !quoted && words <= 14 && text.length <= 120 && !(words >= 10 && isSentenceCase(text)),
    canBeTitle: !isMarked && words <= 25 && text.length <= 200 && (!stopped || quoted || /[?!]["”]?$/.test(ending)),
    isProse: !isFurniture && !isCaption && (stopped ? words >= 12 : words > 25),
  }
}

/** Words of a text, counted no further than is asked here. */
const wordCount = (text: string): number => text.slice(0, 2000).match(/\S+/g)?.length ?? 0

/** Whether most words begin in lower case, as in a sentence and unlike in most headings. */
const isSentenceCase = (text: string): boolean => (text.match(/(?<!\S)\p{Ll}/gu)?.length ?? 0) >= (text.match(/\S+/g)?.length ?? 0) * 0.6
