import type { FoundStatement } from '../model/found-statement.js'
import type { KeptDocument } from '../model/kept-document.js'

/** A kept document as it is cited beside what was found in it. */
export const citedDocument = ({ document, address, story, superseded }: KeptDocument): FoundStatement['document'] => ({
  id: document.id,
  url: document.url,
  canonicalUrl: document.canonicalUrl,
  address,
  publisher: document.publisher,
  title: document.title,
  publishedAt: document.publishedAt,
  retrievedAt: document.retrievedAt,
  story,
  superseded,
})
