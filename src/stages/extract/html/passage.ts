import { attribute, isElement, type Element, type Node, type Tree } from './elements.js'

/** A run of text between two block borders of a page, white space collapsed. */
export interface Passage {
  readonly text: string
  /** The elements around it, outermost first; the last one is the block that holds it. */
  readonly path: readonly Element[]
  /** Code units of `text` that stand in links. */
  readonly linked: number
  /** Code units of `text` that stand in bold or italics. */
  readonly emphasised: number
}

/** How much running prose a passage holds: its own words and a premium for punctuation; 0 for short lines and lists of links. */
export const prose = ({ text, linked }: Passage): number => {
  if (text.length < 60 || linked > text.length * 0.5) return 0
  return text.length - linked + 50 * (text.match(/[,.;]\s/g)?.length ?? 0)
}

/** The passages of a page in order, those of scripts, forms and hidden elements left out; hidden ones are read where the page shows next to nothing else. */
export const passages = (tree: Tree): readonly Passage[] => {
  const shown = collect(tree, false)
  if (totalProse(shown) > 1000) return shown
  const all = collect(tree, true)
  return totalProse(all) > 2 * totalProse(shown) ? all : shown
}

const totalProse = (passages: readonly Passage[]): number => passages.reduce((total, passage) => total + prose(passage), 0)

const collect = (tree: Tree, withHidden: boolean): readonly Passage[] => {
  const found: Passage[] = []
  let pieces: string[] = []
  let linked = 0
  let emphasised = 0
  let breaks = 0
  const flush = (path: readonly Element[]): void => {
    breaks = 0
    if (pieces.length === 0) return
    const text = pieces
      .join('')
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim()
    if (text !== '') found.push({ text, path: [...path], linked: Math.min(linked, text.length), emphasised: Math.min(emphasised, text.length) })
    pieces = []
    linked = 0
    emphasised = 0
  }
  const path: Element[] = []
  const walk = (node: Node, inLink: boolean, inEmphasis: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      pieces.push(node.value)
      const length = node.value.trim().length
      if (length > 0) breaks = 0
      if (inLink) linked += length
      if (inEmphasis) emphasised += length
      return
    }
    if (!('childNodes' in node)) return
    if (!isElement(node)) {
      for (const child of node.childNodes) walk(child, inLink, inEmphasis)
      return
    }
    if (node.tagName === 'br') {
      pieces.push(' ')
      breaks += 1
      if (breaks === 2) flush(path)
      return
    }
    if (unread.has(node.tagName) || (!withHidden && isHidden(node))) return
    const isBlock = !inline.has(node.tagName)
    if (isBlock) {
      flush(path)
      path.push(node)
    }
    const link = inLink || node.tagName === 'a'
    const emphasis = inEmphasis || emphases.has(node.tagName)
    for (const child of node.childNodes) walk(child, link, emphasis)
    if (isBlock) {
      flush(path)
      path.pop()
    }
  }
  walk(tree, false, false)
  return found
}

const unread: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object embed canvas audio video map button input select textarea option datalist progress meter img picture source dialog'.split(
    ' ',
  ),
)
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
)
const emphases: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i'])

const isHidden = (element: Element): boolean => {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}
