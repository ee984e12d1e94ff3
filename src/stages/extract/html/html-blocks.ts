import type { BlockKind } from '../../../model/block.js'
import { bylineAuthors } from '../byline.js'
import { commentaryLabel } from '../commentary-labels.js'
import { isDateLine } from '../date-lines.js'
import { dateline } from '../dateline.js'
import { introducesCarriedText, isEarlierCoverage } from '../earlier-coverage.js'
import { isFurnitureLine } from '../furniture-lines.js'
import type { Tree } from './elements.js'
import { mainPassages } from './main-passages.js'
import { passageKind } from './passage-kind.js'
import { passages, type Passage } from './passage.js'

/** What the page's metadata say about it. */
export interface PageHints {
  readonly title: string | null
  readonly url: string | null
}

/** One block of a page before it has a place in the document's text. */
export interface HtmlBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** The story of a page as blocks in order, the title first, page furniture left out. */
export const htmlBlocks = (tree: Tree, hints: PageHints): readonly HtmlBlock[] => {
  const all = passages(tree)
  const title = titleOf(all, hints.title)
  const story = mainPassages(all).filter(
    (passage) => !isTitle(passage.text, title) && !isFurnitureLine(passage.text) && bylineAuthors(passage.text) === null && !isDateLine(passage.text),
  )
  return [...(title === null ? [] : [{ kind: 'title' as const, text: title }]), ...marked(story)]
}

/** The title as the page's heading has it, or as the metadata do. */
const titleOf = (all: readonly Passage[], hint: string | null): string | null => {
  const heads = all.filter((passage) => passage.path.at(-1)?.tagName === 'h1')
  if (hint === null) return heads[0]?.text ?? null
  return heads.find((head) => isTitle(head.text, hint))?.text ?? hint.replace(/\s+/g, ' ').trim()
}

const isTitle = (text: string, title: string | null): boolean => title !== null && fold(text) === fold(title)

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Blocks with the marked passages told: the outlet's own words, and text carried over from its earlier stories. */
const marked = (story: readonly Passage[]): readonly HtmlBlock[] => {
  const blocks: HtmlBlock[] = []
  let running: 'commentary' | 'earlier-coverage' | null = null
  for (const passage of story) {
    const { text } = passage
    const kind = passageKind(passage)
    if (kind === 'heading') {
      running = commentaryLabel(text) === null ? null : 'commentary'
      blocks.push({ kind: running ?? kind, text })
    } else if (kind === 'caption' || kind === 'commentary') {
      blocks.push({ kind, text })
    } else if (commentaryLabel(text) !== null) {
      blocks.push({ kind: 'commentary', text })
      running = text.length <= 60 ? 'commentary' : null
    } else if (isEarlierCoverage(text)) {
      blocks.push({ kind: 'earlier-coverage', text })
      running = introducesCarriedText(text) ? 'earlier-coverage' : null
    } else if (running !== null) {
      blocks.push({ kind: running, text })
      if (running === 'earlier-coverage' && kind !== 'quotation') running = null
    } else {
      const place = kind === 'paragraph' ? dateline(text) : null
      if (place !== null) blocks.push({ kind: 'dateline', text: text.slice(0, place.length).trim() })
      const rest = text.slice(place?.length ?? 0).trim()
      if (rest !== '') blocks.push({ kind, text: rest })
    }
  }
  return blocks
}
