import type { Document } from '../../../model/document.js'

/** An address that a link may lead to: http and https alone; null for every other, and for what is none. */
export const webAddress = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** Where the page stands in the web; null where that is not known. */
export const originalAddress = ({ url, canonicalUrl }: Pick<Document, 'url' | 'canonicalUrl'>): string | null => webAddress(url) ?? webAddress(canonicalUrl)

/** Words at either end by which a long stretch is found. */
const fewWords = 6

/** The address of a page at a stretch of its text: a text fragment, which browsers scroll to and mark (https://wicg.github.io/scroll-to-text-fragment/). */
export const addressAtWords = (address: string, words: string): string => {
  const all = words.trim().split(/\s+/u)
  const directive =
    all.length <= fewWords * 2 ? encoded(all.join(' ')) : `${encoded(all.slice(0, fewWords).join(' '))},${encoded(all.slice(-fewWords).join(' '))}`
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`
}

// A hyphen is syntax there, and half a character has no encoding.
const encoded = (words: string): string => encodeURIComponent(words.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D')
