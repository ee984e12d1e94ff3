import { attribute, isElement, type Element, type Node, type Tree } from '../html/elements.js'
import { jsonLdNodes, type JsonNode } from './json-ld.js'

/** Everything in a page that may tell of it, collected in one walk. */
export interface PageClues {
  /** Values of `<meta>` by name, property or itemprop, lower case, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly JsonNode[]
  readonly canonicalLink: string | null
  readonly htmlLanguage: string | null
  readonly titleTag: string | null
  /** All elements of the body in order. */
  readonly elements: readonly Element[]
}

/** The clues of a page. */
export const pageClues = (tree: Tree): PageClues => {
  const meta = new Map<string, string[]>()
  const scripts: string[] = []
  const elements: Element[] = []
  let canonicalLink: string | null = null
  let htmlLanguage: string | null = null
  let titleTag: string | null = null
  const visit = (node: Node): void => {
    if (isElement(node)) {
      elements.push(node)
      if (node.tagName === 'meta') {
        const content = attribute(node, 'content')?.trim()
        const names = new Set(['name', 'property', 'itemprop'].map((name) => attribute(node, name)?.trim().toLowerCase() ?? '').filter((name) => name !== ''))
        if (content !== undefined && content !== '')
          for (const name of names) {
            const values = meta.get(name) ?? []
            values.push(content)
            meta.set(name, values)
          }
      } else if (node.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel') ?? ''))
        canonicalLink ??= attribute(node, 'href')?.trim() ?? null
      else if (node.tagName === 'html') htmlLanguage ??= attribute(node, 'lang') ?? attribute(node, 'xml:lang')
      else if (node.tagName === 'title' && node.parentNode?.nodeName !== 'svg') titleTag ??= textOf(node) || null
      else if (node.tagName === 'script' && /ld\+json/i.test(attribute(node, 'type') ?? '')) scripts.push(rawText(node, 2_000_000, ''))
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(tree)
  return { meta, jsonLd: jsonLdNodes(scripts), canonicalLink, htmlLanguage, titleTag, elements }
}

/** The first value of the first of these meta names that has one. */
export const firstMeta = (clues: PageClues, names: readonly string[]): string | null =>
  names.map((name) => clues.meta.get(name)?.[0]).find((value) => value !== undefined) ?? null

/** The words of an element, white space collapsed; text beyond `most` code units is left out. */
export const textOf = (element: Element, most = 2000): string =>
  rawText(element, most, '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()

/** The words of an element with a bar between the elements in it, so that what stands side by side is not read as one. */
export const barredText = (element: Element, most = 400): string =>
  rawText(element, most, ' | ')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()

/** Text as it stands, with `border` at each inner element's end. Cut off early: every element of a page is asked. */
const rawText = (element: Element, most: number, border: string): string => {
  let text = ''
  const visit = (node: Node): void => {
    if (text.length > most) return
    if (node.nodeName === '#text' && 'value' in node) text += node.value.slice(0, most * 2)
    else if ('childNodes' in node && (!unread.has(node.nodeName) || node === element))
      for (const child of node.childNodes) {
        if (text.length > most) break
        visit(child)
      }
    if (node !== element && 'childNodes' in node) text += border === '' ? (breaking.has(node.nodeName) ? ' ' : '') : border
  }
  visit(element)
  return text
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg'])
const breaking: ReadonlySet<string> = new Set(['br', 'div', 'p', 'li', 'h1', 'h2', 'h3', 'td', 'section'])
