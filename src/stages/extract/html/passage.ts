import { attribute, isElement, type Element, type Node, type Tree } from './elements.js'
import { inlineElements, unreadElements } from './element-roles.js'

/** A run of text between two block borders of a page, white space collapsed. */
export interface Passage {
  readonly text: string
  /** The elements around it, outermost first; the last one is the block that holds it. */
  readonly path: readonly Element[]
  /** Code units of `text` that stand in links. */
  readonly linked: number
}

/** How much running prose a passage holds: its own words and a premium for punctuation; 0 for short lines and lists of links. */
export const prose = ({ text, linked }: Passage): number => {
  if (text.length < 60 || linked > text.length * 0.5) return 0
  return text.length - linked + 50 * (text.match(/[,.;]\s/g)?.length ?? 0)
}

export const totalProse = (passages: readonly Passage[]): number => passages.reduce((total, passage) => total + prose(passage), 0)

/** The passages of a page in order, those of scripts, forms and hidden elements left out; hidden ones are read where the page shows next to nothing else. */
export const passages = (tree: Tree): readonly Passage[] => {
  const shown = collect(tree, false)
  if (totalProse(shown) > littleProse) return shown
  const all = collect(tree, true)
  return totalProse(all) > 2 * totalProse(shown) ? all : shown
}

const littleProse = 1000

const collect = (tree: Tree, withHidden: boolean): readonly Passage[] => {
  const found: Passage[] = []
  const path: Element[] = []
  let pieces: string[] = []
  let links: Link[] = []
  let breaks = 0
  const endPassage = (): void => {
    const text = collapsed(pieces.join(''))
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, path: [...path], linked: linkedIn(text, links) })
    pieces = []
    links = []
    breaks = 0
  }
  const read = (node: Node, link: Element | null): void => {
    if ('value' in node) {
      const length = node.value.trim().length
      if (length > 0) breaks = 0
      if (link !== null) links.push({ element: link, length })
      pieces.push(node.value)
    } else if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) read(child, link)
    } else if (node.tagName === 'br') {
      pieces.push(' ')
      breaks += 1
      if (breaks === 2) endPassage()
    } else if (!unreadElements.has(node.tagName) && (withHidden || !isHidden(node))) {
      readElement(node, node.tagName === 'a' ? node : link)
    }
  }
  const readElement = (element: Element, link: Element | null): void => {
    const isBlock = !inlineElements.has(element.tagName)
    if (isBlock) {
      endPassage()
      path.push(element)
    }
    for (const child of element.childNodes) read(child, link)
    if (isBlock) {
      endPassage()
      path.pop()
    }
  }
  read(tree, null)
  return found
}

interface Link {
  readonly element: Element
  readonly length: number
}

/** A quotation that leads to its place further down in the page is the story's own words. */
const linkedIn = (text: string, links: readonly Link[]): number => {
  const counted = quotation.test(text) ? links.filter(({ element }) => !(attribute(element, 'href') ?? '').startsWith('#')) : links
  return Math.min(
    text.length,
    counted.reduce((total, { length }) => total + length, 0),
  )
}

const quotation = /["“]\s*[^"“”\s]+\s[^"“”]*["”]/

const collapsed = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()

const isHidden = (element: Element): boolean => {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
}
