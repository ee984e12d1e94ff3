import { attribute } from '../html/elements.js'
import { articleNodes } from './article-node.js'
import { stringOf } from './json-ld.js'
import { firstMeta, textOf, type PageClues } from './page-clues.js'
import { isOutlet } from './page-publisher.js'
import { folded, similarity } from './words.js'

/** The title of a page's story without the outlet's name, and the step it came from. The headline that readers see goes before the one for machines, if both are about the same. */
export const pageTitle = (clues: PageClues, outlet: readonly string[]): { readonly title: string; readonly origin: string } | null => {
  const meta = firstMeta(clues, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'citation_title', 'dc.title', 'dcterms.title'])
  const headline = stringOf(articleNodes(clues.jsonLd).find((node) => node['headline'] !== undefined)?.['headline'])
  const machine = [
    headline === null ? null : { text: headline, origin: 'json-ld' },
    meta === null ? null : { text: meta, origin: 'meta' },
    clues.titleTag === null ? null : { text: clues.titleTag, origin: 'title-tag' },
  ]
    .filter((clue) => clue !== null)
    .map((clue) => ({ ...clue, text: plainTitle(clue.text) }))
    .filter((clue) => clue.text !== '')
  const seen = headings(clues).filter((text) => !isOutlet(text, outlet))
  const [best] = seen
    .map((text, index) => ({ text, index, likeness: Math.max(0, ...machine.map((clue) => likeness(text, withoutOutlet(clue.text, outlet, seen)))) }))
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
  if (best !== undefined && best.likeness >= (seen.length === 1 ? 0.3 : 0.5)) return { title: best.text, origin: 'h1' }
  for (const clue of machine) {
    const title = withoutOutlet(clue.text, outlet, seen)
    if (!isOutlet(title, outlet)) return { title, origin: clue.origin }
  }
  return best === undefined ? null : { title: best.text, origin: 'h1' }
}

const headings = (clues: PageClues): readonly string[] =>
  clues.elements
    .filter((element) => element.tagName === 'h1' || attribute(element, 'itemprop') === 'headline')
    .map((element) => plainTitle(element.tagName === 'meta' ? '' : textOf(element)))
    .filter((text) => text.length >= 2 && text.length <= 300)

const likeness = (first: string, second: string): number => (folded(first) === folded(second) ? 1 : similarity(first, second))

const plainTitle = (text: string): string =>
  decoded(text)
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()

/** JSON-LD and meta values often hold character references a second time. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      if (name === undefined) return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
      return named[name.toLowerCase()] ?? whole
    },
  )

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

const separator = /\s+[|–—·•»«:⋆~-]+\s+|\s*\|\s*/g

/** A title with the part that names the outlet cut off: told by the outlet's known names, by a heading that is the title's other part, or by standing behind a bar. */
const withoutOutlet = (title: string, outlet: readonly string[], seen: readonly string[]): string => {
  const cuts = Array.from(title.matchAll(separator))
  for (const cut of cuts) {
    const before = title.slice(0, cut.index).trim()
    const after = title.slice(cut.index + cut[0].length).trim()
    if (seen.some((text) => folded(text) === folded(before))) return before
    if (seen.some((text) => folded(text) === folded(after))) return after
    if (isOutlet(after, outlet)) return before
    if (isOutlet(before, outlet)) return after
  }
  const last = cuts.at(-1)
  if (last === undefined) return title
  const before = title.slice(0, last.index).trim()
  const after = title.slice(last.index + last[0].length).trim()
  const isBar = /[|»«]/.test(last[0])
  return isBar && wordCount(before) >= 2 && wordCount(after) <= 4 && wordCount(before) > wordCount(after) ? before : title
}

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0
