import { HearsayError } from '../../errors.js'
import type { Block } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { documentId, hash } from '../../model/id.js'
import type { Note } from '../../model/note.js'
import type { Page } from '../../model/page.js'
import { binaryKind } from './binary-content.js'
import { decodeBytes, type Decode } from './decode-bytes.js'
import { documentLanguage } from './language/document-language.js'
import { pageContent } from './page-content.js'
import { pageFormat } from './page-format.js'

/** A page whose text is known already: a string that a program hands over. */
export type DecodedPage = Omit<Page, 'bytes'> & { readonly text: string }

/** A page's document, and the doubts about it. */
export interface Extracted {
  readonly document: Document
  readonly notes: readonly Note[]
}

/** What extraction takes from outside: a strict decoder of bytes, null where the label is unknown or the bytes do not fit. */
export interface ExtractTools {
  readonly decode: Decode
}

/** Most bytes and most UTF-16 code units of text that a page may have. */
export const extractLimits: { readonly bytes: number; readonly text: number } = { bytes: 10_000_000, text: 500_000 }

/**
 * The document in a page: its text, its blocks in order, and its particulars with the step each came from.
 *
 * Text and Markdown keep their text code unit by code unit; HTML's is its blocks, joined by one empty line. Errors: EMPTY_INPUT, BINARY_INPUT, INPUT_TOO_LARGE, TEXT_TOO_LONG.
 */
export const extract = (page: Page | DecodedPage, tools: ExtractTools): Extracted => {
  const { text: input, notes: decodingNotes } = 'text' in page ? { text: page.text, notes: [] } : decoded(page, tools)
  if (input.trim() === '') throw new HearsayError('EMPTY_INPUT', `${nameOf(page)} is empty; give a page with text.`)
  const format = pageFormat(page, input)
  if (format !== 'html') refuseLong(page, input)
  const { text, blocks, links, particulars, notes } = pageContent(format, input, page.url)
  refuseLong(page, text)
  refuseWrongBlocks(blocks, text)
  const { language, origin } = documentLanguage(
    particulars.language === null ? null : { language: particulars.language, origin: particulars.origins.language ?? 'meta' },
    text,
  )
  const { language: _declared, ...origins } = particulars.origins
  const document: Document = {
    id: documentId(particulars.canonicalUrl, text),
    url: page.url,
    canonicalUrl: particulars.canonicalUrl,
    publisher: particulars.publisher,
    title: particulars.title,
    authors: particulars.authors,
    publishedAt: particulars.publishedAt,
    modifiedAt: particulars.modifiedAt,
    retrievedAt: page.retrievedAt,
    language,
    text,
    textHash: hash(text),
    blocks,
    links,
    origins: origin === null ? origins : { ...origins, language: origin },
  }
  const empty: readonly Note[] = blocks.length === 0 ? [{ code: 'EMPTY_TEXT', message: `${nameOf(page)} has no text beside page furniture.` }] : []
  return { document, notes: [...decodingNotes, ...notes, ...empty] }
}

const nameOf = (page: Page | DecodedPage): string => page.name ?? page.url ?? 'The input'

const decoded = (page: Page, tools: ExtractTools): { readonly text: string; readonly notes: readonly Note[] } => {
  const { bytes } = page
  if (bytes.length === 0) throw new HearsayError('EMPTY_INPUT', `${nameOf(page)} is empty; give a page with text.`)
  if (bytes.length > extractLimits.bytes)
    throw new HearsayError('INPUT_TOO_LARGE', `${nameOf(page)} has ${bytes.length} bytes; the most is ${extractLimits.bytes}. Give one page, not a collection.`)
  const kind = binaryKind(bytes)
  if (kind !== null) throw new HearsayError('BINARY_INPUT', `${nameOf(page)} is ${kind}, not a page; give HTML, plain text or Markdown.`)
  return decodeBytes(bytes, page.contentType, tools.decode)
}

const refuseLong = (page: Page | DecodedPage, text: string): void => {
  if (text.length > extractLimits.text)
    throw new HearsayError(
      'TEXT_TOO_LONG',
      `${nameOf(page)} has ${text.length} code units of text; the most is ${extractLimits.text}. Split it, one story a file.`,
    )
}

/** Blocks lie in the text, in order, not overlapping: what is built on them could not be cited otherwise. */
const refuseWrongBlocks = (blocks: readonly Block[], text: string): void => {
  let last = 0
  for (const { start, end, kind } of blocks) {
    if (start < last || end <= start || end > text.length)
      throw new HearsayError('SPAN_MISMATCH', `A ${kind} block at ${start} to ${end} does not fit the text; please report the page.`)
    last = end
  }
}
