import type { BlockKind } from '../../../model/block.js'
import { isCaptionLine } from '../caption-lines.js'
import { labelWords, type Element } from './elements.js'
import { isHeading } from './headings.js'
import type { Passage } from './passage.js'

/** What a passage is by its markup and, for captions, by its words. */
export const passageKind = (passage: Passage): BlockKind => {
  const labelled = labelledKind(passage.path)
  if (isHeading(passage)) return labelled === 'commentary' ? labelled : 'heading'
  if (labelled === 'dateline') return passage.text.length < 100 ? labelled : 'paragraph'
  if (labelled !== null) return labelled
  if (passage.path.some(({ tagName }) => tagName === 'figure' || tagName === 'figcaption') || isCaptionLine(passage.text)) return 'caption'
  const inside = (...names: readonly string[]): boolean => passage.path.some((element) => names.includes(element.tagName))
  if (inside('blockquote')) return 'quotation'
  return inside('li', 'dt', 'dd') ? 'list' : 'paragraph'
}

/** The kind that the innermost telling label gives. */
const labelledKind = (path: readonly Element[]): BlockKind | null => {
  for (const element of path.toReversed()) {
    if (frames.has(element.tagName)) return null
    const label = labelWords(element)
    for (const [index, word] of label.entries()) {
      const kind = kinds.get(word) ?? kinds.get(word + (label[index + 1] ?? ''))
      if (kind !== undefined) return kind
    }
  }
  return null
}

const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ...labels('caption', 'caption captions figcaption cutline credit credits photocredit imagecaption'),
  ...labels('commentary', 'editorsnote editornote editorialnote editorsnotes correction corrections clarification commentary ourtake ourview trendpost'),
  ...labels('earlier-coverage', 'earliercoverage earlierstory earlierreport previouscoverage fromarchive archivestory'),
  ...labels('dateline', 'dateline'),
])

function labels(kind: BlockKind, words: string): readonly (readonly [string, BlockKind])[] {
  return words.split(' ').map((word) => [word, kind] as const)
}
