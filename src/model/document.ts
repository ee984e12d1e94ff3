import type { Block } from './block.js'
import type { DocumentLink } from './document-link.js'

/** Fields of a document that were taken from somewhere in the page. */
export type OriginField = 'title' | 'authors' | 'publisher' | 'publishedAt' | 'modifiedAt' | 'canonicalUrl' | 'language'

/**
 * One version of one page as text with its particulars.
 *
 * Text given as text is kept code unit by code unit; U+0000 and lone surrogates are U+FFFD, one for one. Dates are YYYY-MM-DD or RFC 3339 with the page's own
 * offset; a midnight that the page does not state is never invented.
 */
export interface Document {
  /** Hash of the canonical URL (or none) and the text: see `documentId`. */
  readonly id: string
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly retrievedAt: string | null
  /** BCP 47 primary language, lower case, or null where unknown. */
  readonly language: string | null
  readonly text: string
  /** SHA-256 of the text's UTF-8, hexadecimal. */
  readonly textHash: string
  readonly blocks: readonly Block[]
  /** Links in the blocks, http and https only; of a text that is given as text none. */
  readonly links: readonly DocumentLink[]
  /** The step that each field came from: "json-ld", "meta", "microdata", "url", "text" and so on. */
  readonly origins: Readonly<Partial<Record<OriginField, string>>>
}
