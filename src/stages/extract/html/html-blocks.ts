import type { BlockKind } from '../../../model/block.js'
import { isFurnitureLine } from '../furniture-lines.js'
import type { Tree } from './elements.js'
import { mainPassages } from './main-passages.js'
import { passages } from './passage.js'

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

/** The story of a page as blocks in order, page furniture left out. */
export const htmlBlocks = (tree: Tree, hints: PageHints): readonly HtmlBlock[] => {
  const main = mainPassages(passages(tree))
  void hints
  return main.filter((p) => !isFurnitureLine(p.text)).map((p) => {
    const tag = p.path.at(-1)?.tagName ?? ''
    const inside = (name: string): boolean => p.path.some((e) => e.tagName === name)
    const kind: BlockKind = tag === 'h1' ? 'title' : /^h\d$/.test(tag) ? 'heading' : inside('figure') || inside('figcaption') ? 'caption' : inside('blockquote') ? 'quotation' : inside('li') ? 'list' : 'paragraph'
    return { kind, text: p.text }
  })
}
