import type { Span } from '../../../model/span.js'
import { attribute, isElement, type Element, type Node, type Tree } from './elements.js'
import { inlineElements, unreadElements } from './element-roles.js'

/** A run of text between two block borders of a page, white space collapsed. */
export interface Passage {
  readonly text: string
  /** The elements around it, outermost first; the last one is the block that holds it. */
  readonly path: readonly Element[]
  /** Code units of `text` that stand in links. */
  readonly linked: number
  /** The links in `text` that lead out of the page, as they are written; at most 500. */
  readonly anchors: readonly Anchor[]
}

/** A link's words in their passage, and the address as the page writes it. */
export interface Anchor extends Span {
  readonly href: string
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
  let anchors: Anchor[] = []
  let length = 0
  let breaks = 0
  const endPassage = (): void => {
    const raw = pieces.join('')
    const text = collapsed(raw)
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, path: [...path], linked: linkedIn(text, links), anchors: anchorsIn(raw, anchors) })
    pieces = []
    links = []
    anchors = []
    length = 0
    breaks = 0
  }
  const read = (node: Node, link: Element | null): void => {
    if ('value' in node) {
      const trimmed = node.value.trim().length
      if (trimmed > 0) breaks = 0
      if (link !== null) {
        links.push({ element: link, length: trimmed })
        if (anchors.length < mostAnchors) addAnchor(anchors, link, { start: length, end: length + node.value.length })
      }
      pieces.push(node.value)
      length += node.value.length
    } else if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) read(child, link)
    } else if (node.tagName === 'br') {
      pieces.push(' ')
      length += 1
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

const mostAnchors = 500

/** Adds a link's words; those that follow on the same link's are one with them. */
const addAnchor = (anchors: Anchor[], element: Element, { start, end }: Span): void => {
  const href = attribute(element, 'href')
  if (href === null || href === '' || href.startsWith('#')) return
  const last = anchors.at(-1)
  if (last && last.href === href && last.end === start) anchors[anchors.length - 1] = { start: last.start, end, href }
  else anchors.push({ start, end, href })
}

/** The anchors of a passage where its white space is collapsed. */
const anchorsIn = (raw: string, anchors: readonly Anchor[]): readonly Anchor[] => {
  if (anchors.length === 0) return anchors
  const placeOf = collapsedPlaces(raw)
  return anchors.flatMap(({ start, end, href }) => {
    const words = raw.slice(start, end)
    const from = start + (blankStart.exec(words)?.[0].length ?? 0)
    const to = end - (words.length - words.replace(blankEnd, '').length)
    return from < to ? [{ start: placeOf(from), end: placeOf(to - 1) + 1, href }] : []
  })
}

/** Where a code unit of a passage stands once its white space is collapsed. For places in ascending order. */
const collapsedPlaces = (raw: string): ((place: number) => number) => {
  let read = 0
  let written = 0
  let isBlank = true
  return (place) => {
    for (; read < place; read += 1) {
      const blank = blankUnit.test(raw.charAt(read))
      if (!blank) written += isBlank && written > 0 ? 2 : 1
      isBlank = blank
    }
    return written + (isBlank && written > 0 ? 1 : 0)
  }
}

const blankUnit = /[\s\u200b\ufeff]/
const blankStart = /^[\s\u200b\ufeff]+/
const blankEnd = /[\s\u200b\ufeff]+$/

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
