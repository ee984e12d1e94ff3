/** The baseline: @mozilla/readability on linkedom alone, its text broken at block elements. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Prediction } from './prediction.js'

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

export const baseline = (id: string, html: string): Prediction => {
  try {
    const { document } = parseHTML(html)
    const article = new Readability<DomNode>(document, { serializer: (node) => node as unknown as DomNode }).parse()
    const text = article?.content ? brokenAtBlocks(article.content) : ''
    return { id, text, title: article?.title ?? null, authors: article?.byline ? [article.byline] : [], publishedAt: article?.publishedTime ?? null }
  } catch {
    return { id, text: '', title: null, authors: [], publishedAt: null }
  }
}

const brokenAtBlocks = (node: DomNode): string => {
  if (node.nodeType === 3) return node.textContent?.replace(/\s+/g, ' ') ?? ''
  const inner = Array.from(node.childNodes, brokenAtBlocks).join('')
  return inline.has(node.nodeName.toLowerCase()) ? inner : `\n${inner}\n`
}

const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
)
