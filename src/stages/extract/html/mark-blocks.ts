import type { BlockKind } from '../../../model/block.js'
import { commentaryLabel } from '../commentary-labels.js'
import { dateline } from '../dateline.js'
import { introducesCarriedText, isEarlierCoverage } from '../earlier-coverage.js'
import { passageKind } from './passage-kind.js'
import type { Anchor, Passage } from './passage.js'

/** One block of a page before it has a place in the document's text. */
export interface HtmlBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly anchors: readonly Anchor[]
}

/** The story's blocks, with the marked ones told: the outlet's own words, text carried over from its earlier stories, datelines. */
export const markBlocks = (story: readonly Passage[]): readonly HtmlBlock[] => {
  const blocks: HtmlBlock[] = []
  /** A mark that holds for the passages that follow: one of them, or all up to the next heading. */
  let running: { readonly kind: 'commentary' | 'earlier-coverage'; readonly toHeading: boolean } | null = null
  for (const passage of story) {
    const { text, anchors } = passage
    const kind = passageKind(passage)
    if (kind === 'heading') {
      running = null
      if (earlierHeading.test(text)) running = { kind: 'earlier-coverage', toHeading: true }
      else if (commentaryLabel(text) !== null) running = { kind: 'commentary', toHeading: true }
      if (running?.kind !== 'earlier-coverage') blocks.push({ kind: running?.kind ?? kind, text, anchors })
    } else if (markedByPage.has(kind)) {
      blocks.push({ kind, text, anchors })
    } else if (commentaryLabel(text) !== null) {
      blocks.push({ kind: 'commentary', text, anchors })
      running = text.length <= labelOnly ? { kind: 'commentary', toHeading: true } : null
    } else if (isEarlierCoverage(text)) {
      blocks.push({ kind: 'earlier-coverage', text, anchors })
      running = introducesCarriedText(text) ? { kind: 'earlier-coverage', toHeading: false } : null
    } else if (running !== null) {
      blocks.push({ kind: running.kind, text, anchors })
      if (!running.toHeading && kind !== 'quotation') running = null
    } else if (kind === 'paragraph') {
      blocks.push(...withDateline(passage))
    } else {
      blocks.push({ kind, text, anchors })
    }
  }
  return blocks
}

const labelOnly = 60
const markedByPage: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'commentary', 'dateline', 'earlier-coverage'])
const earlierHeading = /^(?:from )?(?:our |the )?(?:earlier|previous) (?:coverage|stories|reports?|reporting)\b|^(?:previously|from (?:our|the) archives?)$/i

/** The dateline is a block of its own before the rest of its paragraph. */
const withDateline = ({ text, anchors }: Passage): readonly HtmlBlock[] => {
  const place = dateline(text)
  if (place === null) return [{ kind: 'paragraph', text, anchors }]
  const after = text.slice(place.length)
  const rest = after.trim()
  const line: HtmlBlock = { kind: 'dateline', text: text.slice(0, place.length).trim(), anchors: [] }
  const shift = place.length + (after.length - after.trimStart().length)
  const moved = anchors.flatMap(({ start, end, href }) => (start < shift ? [] : [{ start: start - shift, end: end - shift, href }]))
  return rest === '' ? [line] : [line, { kind: 'paragraph', text: rest, anchors: moved }]
}
