import { bylineAuthors } from '../byline.js'
import { isDateLine } from '../date-lines.js'
import { isFurnitureLine } from '../furniture-lines.js'
import { isBoilerplate } from './boilerplate.js'
import type { Tree } from './elements.js'
import { mainPassages } from './main-passages.js'
import { markBlocks, type HtmlBlock } from './mark-blocks.js'
import { passages, type Passage } from './passage.js'

/** What the page's metadata say about it. */
export interface PageHints {
  readonly title: string | null
  readonly url: string | null
}

/** The story of a page as blocks in order, the title first, page furniture left out. */
export const htmlBlocks = (tree: Tree, hints: PageHints): readonly HtmlBlock[] => {
  const all = passages(tree)
  const title = titleOf(all, hints.title)
  const story = mainPassages(all).filter(({ text }) => !isTitle(text, title) && !isBesideStory(text))
  return [...(title === null ? [] : [{ kind: 'title' as const, text: title, anchors: [] }]), ...markBlocks(story)]
}

/** Lines about the story that are not its text; title and date are the document's own fields. */
const isBesideStory = (text: string): boolean => isFurnitureLine(text) || isBoilerplate(text) || bylineAuthors(text) !== null || isDateLine(text)

/** The title as the page's heading has it, or as the metadata do. */
const titleOf = (all: readonly Passage[], hint: string | null): string | null => {
  const heads = all.filter((passage) => passage.path.at(-1)?.tagName === 'h1')
  if (hint === null) return heads[0]?.text ?? null
  return heads.find((head) => isTitle(head.text, hint))?.text ?? hint.replace(/\s+/g, ' ').trim()
}

const isTitle = (text: string, title: string | null): boolean => title !== null && folded(text) === folded(title)

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
