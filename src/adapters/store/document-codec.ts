import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { HearsayError } from '../../errors.js'
import type { KeptDocument, KeptPage } from '../../model/kept-document.js'
import type { PageFormat } from '../../model/page.js'
import type { DocumentTable, DocumentTextTable, PageTable } from './tables.js'

/** What a document has beside its columns, in one piece of deflated JSON. */
type Detail = Pick<KeptDocument, 'unattributed' | 'notes' | 'actors' | 'earlierCoverage' | 'sharesReadingOf' | 'found'> &
  Pick<KeptDocument['document'], 'blocks' | 'links' | 'origins'>

/** Quickly rather than well: a page is short, and adding it should cost little beside reading it. */
const deflate = (data: string | Uint8Array): Uint8Array => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  if (bytes.length < tinyData) return asItIs(bytes)
  return deflateRawSync(bytes, bytes.length < shortData ? forShort : { level: 3 })
}

/** What is tiny gains nothing. It is one block that is not compressed: see RFC 1951, 3.2.4. */
const tinyData = 200
const asItIs = (bytes: Uint8Array): Uint8Array => {
  const block = new Uint8Array(5 + bytes.length)
  block.set([1, bytes.length, 0, 255 - bytes.length, 255])
  block.set(bytes, 5)
  return block
}

/** For what is shorter the memory that is made ready costs more than the work. */
const shortData = 4096
const forShort = { level: 3, memLevel: 5, windowBits: 12, chunkSize: 4096 }

/** The columns that say what a document is. */
export type DocumentColumns = Pick<
  DocumentTable,
  | 'id'
  | 'address'
  | 'previous'
  | 'story'
  | 'sha256'
  | 'url'
  | 'canonical_url'
  | 'title'
  | 'authors'
  | 'language'
  | 'published_at'
  | 'modified_at'
  | 'retrieved_at'
  | 'kept_at'
  | 'model'
  | 'stages'
>

export const encodeDocument = (kept: Omit<KeptDocument, 'version' | 'superseded'>): DocumentColumns => ({
  id: kept.document.id,
  address: kept.address,
  previous: kept.previous,
  story: kept.story,
  sha256: kept.sha256,
  url: kept.document.url,
  canonical_url: kept.document.canonicalUrl,
  title: kept.document.title,
  authors: JSON.stringify(kept.document.authors),
  language: kept.document.language,
  published_at: kept.document.publishedAt,
  modified_at: kept.document.modifiedAt,
  retrieved_at: kept.document.retrievedAt,
  kept_at: kept.keptAt,
  model: kept.modelId,
  stages: kept.stages,
})

export const encodeText = (kept: Omit<KeptDocument, 'version' | 'superseded'>): Omit<DocumentTextTable, 'document'> => {
  const { unattributed, notes, actors, earlierCoverage, sharesReadingOf, found } = kept
  const { text, textHash, blocks, links, origins } = kept.document
  const detail: Detail = { unattributed, notes, actors, earlierCoverage, sharesReadingOf, found, blocks, links, origins }
  return { text, text_hash: textHash, detail: deflate(JSON.stringify(detail)) }
}

/** The inverse of both. */
export const decodeDocument = (
  row: DocumentColumns & Pick<DocumentTable, 'version' | 'superseded'> & Omit<DocumentTextTable, 'document'>,
  publisher: string | null,
): KeptDocument => {
  const { blocks, links, origins, ...detail } = JSON.parse(inflateRawSync(row.detail).toString()) as Detail
  return {
    document: {
      id: row.id,
      url: row.url,
      canonicalUrl: row.canonical_url,
      publisher,
      title: row.title,
      authors: JSON.parse(row.authors) as readonly string[],
      publishedAt: row.published_at,
      modifiedAt: row.modified_at,
      retrievedAt: row.retrieved_at,
      language: row.language,
      text: row.text,
      textHash: row.text_hash,
      blocks,
      links,
      origins,
    },
    ...detail,
    sha256: row.sha256,
    address: row.address,
    version: row.version,
    previous: row.previous,
    superseded: row.superseded !== 0,
    story: row.story,
    keptAt: row.kept_at,
    modelId: row.model,
    stages: row.stages,
  }
}

export const encodePage = (page: KeptPage): PageTable => ({
  sha256: page.sha256,
  format: page.format,
  content_type: page.contentType,
  name: page.name,
  size: page.bytes.length,
  bytes: deflate(page.bytes),
})

/** The inverse of `encodePage`. Throws RECORD_DAMAGED where the bytes are not those that were kept. */
export const decodePage = (row: PageTable): KeptPage => {
  const bytes = inflated(row)
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== row.sha256) {
    throw new HearsayError('RECORD_DAMAGED', `the bytes of page ${row.sha256} are not those that were kept; go back to the last backup`)
  }
  return { sha256: row.sha256, bytes, format: row.format as PageFormat | 'auto', contentType: row.content_type, name: row.name }
}

const inflated = (row: PageTable): Uint8Array | null => {
  try {
    return new Uint8Array(inflateRawSync(row.bytes))
  } catch {
    return null
  }
}
