import type { BlockKind } from '../../../model/block.js'
import { isCaptionLine } from '../caption-lines.js'
import { labelWords, type Element } from './elements.js'
import { isHeading } from './headings.js'
import type { Passage } from './passage.js'

/** What a passage is by its markup and, for captions, by its words. */
export const passageKind = (passage: Passage): BlockKind => {
  if (isHeading(passage)) return 'heading'
  if (passage.path.some(isCaptionElement) || isCaptionLine(passage.text)) return 'caption'
  const inside = (...names: readonly string[]): boolean => passage.path.some((element) => names.includes(element.tagName))
  if (passage.path.some(isCommentaryElement)) return 'commentary'
  if (inside('blockquote')) return 'quotation'
  return inside('li', 'dt', 'dd') ? 'list' : 'paragraph'
}

const isCaptionElement = (element: Element): boolean =>
  element.tagName === 'figcaption' ||
  element.tagName === 'figure' ||
  (!textElements.has(element.tagName) && labelWords(element).some((word) => captionWords.has(word)))

const textElements: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'section'])
const captionWords: ReadonlySet<string> = new Set(['caption', 'captions', 'figcaption', 'cutline', 'credit', 'credits', 'photocredit', 'imagecaption'])

const isCommentaryElement = (element: Element): boolean =>
  labelWords(element).some((word, index, label) => commentaryLabels.has(word + (label[index + 1] ?? '')) || commentaryLabels.has(word))

const commentaryLabels: ReadonlySet<string> = new Set([
  'editorsnote',
  'editornote',
  'editorialnote',
  'editorsnotes',
  'correction',
  'corrections',
  'clarification',
  'commentary',
  'ourtake',
  'ourview',
  'trendpost',
])
