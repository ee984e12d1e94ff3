/** Quoted stretches: the words that an extractor must not break. */
import { parseHtml } from '../../src/stages/extract/html/parse-html.js'
import type { Node } from '../../src/stages/extract/html/elements.js'
import type { GoldPage } from './pages.js'

/** Stretches of the gold in curly marks, two words or more, that stand verbatim in the page's whole text, white space collapsed. */
export const quotesOf = (page: GoldPage, html: string): { readonly inGold: number; readonly inPage: readonly string[] } => {
  const quotes = Array.from(page.gold.matchAll(/“[^“”]+”/g), (match) => collapsed(match[0])).filter((quote) => /\S\s\S/.test(quote))
  const whole = collapsed(allText(parseHtml(html).tree))
  return { inGold: quotes.length, inPage: quotes.filter((quote) => whole.includes(quote)) }
}

export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

const allText = (node: Node): string => {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') return ''
  return node.childNodes.map(allText).join('')
}
