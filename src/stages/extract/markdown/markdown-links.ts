import type { Block } from '../../../model/block.js'
import type { DocumentLink } from '../../../model/document-link.js'
import { linkAddress, linkLimits } from '../link-address.js'

/** The links in the blocks of a Markdown text, "[words](address)": spans of the words, which stay in the text as they are with all marks. Pictures are none. */
export const markdownLinks = (text: string, blocks: readonly Block[], base: string | null): readonly DocumentLink[] => {
  const links: DocumentLink[] = []
  for (const block of blocks) {
    for (const match of text.slice(block.start, block.end).matchAll(inlineLink)) {
      if (links.length >= linkLimits.links) return links
      const [, words = '', address = ''] = match
      const url = linkAddress(address, base)
      const start = block.start + match.index + 1
      if (url !== null && words.trim() !== '') links.push({ start, end: start + words.length, url })
    }
  }
  return links
}

const inlineLink =
  /(?<!!)\[([^[\]\n]{1,400})\]\([ \t]*<?([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,3})>?(?:[ \t]+["'(][^"\n]{0,300}["')])?[ \t]*\)/g
