import type { DocumentLink } from '../../../model/document-link.js'
import type { Span } from '../../../model/span.js'

/** Something in a text that leads to an address: a link's words, in Markdown with its marks, or the address itself. */
export interface Address extends Span {
  readonly url: string
  /** The words of the link; null where there is nothing but the address. */
  readonly words: Span | null
}

/** The links of a document and the addresses that stand in its text, in order, not overlapping. */
export const addressesIn = (text: string, links: readonly DocumentLink[]): readonly Address[] => {
  const linked = links.map(({ start, end, url }): Address => {
    const marks =
      text.charAt(start - 1) === '[' && text.startsWith('](', end) ? /^\]\([^)\n]{0,2200}\)(?:\))?/.exec(text.slice(end, end + 2300))?.[0].length : undefined
    return { start: marks === undefined ? start : start - 1, end: end + (marks ?? 0), url, words: { start, end } }
  })
  const inMarks =
    links.length > 0
      ? []
      : Array.from(text.matchAll(markdownLink), (match): Address => {
          const words = match[1] ?? ''
          return {
            start: match.index,
            end: match.index + match[0].length,
            url: match[2] ?? '',
            words: { start: match.index + 1, end: match.index + 1 + words.length },
          }
        })
  const bare = Array.from(text.matchAll(bareAddress), (match): Address => {
    const url = withoutMarks(match[0])
    return { start: match.index, end: match.index + url.length, url, words: null }
  })
  const found: Address[] = []
  for (const each of [...linked, ...inMarks, ...bare].toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (found.at(-1)?.end ?? 0)) found.push(each)
  return found
}

const markdownLink = /(?<!!)\[([^[\]\n]{1,400})\]\((https?:\/\/[^\s()<>]{1,2000})\)/g
const bareAddress = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”]{3,2000}/giu

/** An address without the marks of the sentence behind it; a bracket that it has opened is its own. */
const withoutMarks = (address: string): string => {
  let end = address.length
  while (end > 0 && '.,;:!?\'"”’)]*_'.includes(address.charAt(end - 1)) && !(address.charAt(end - 1) === ')' && address.includes('('))) end -= 1
  return address.slice(0, end)
}
