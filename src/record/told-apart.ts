import type { Document } from '../model/document.js'
import { documentId } from '../model/id.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { Extracted } from '../stages/extract/index.js'

/**
 * A document with another id where one of the same text is kept from another host, and neither page says which of them is the original: two outlets are two reports,
 * though they print the same. The id is then that of the page's URL and text.
 */
export const toldApart = (extracted: Extracted, kept: KeptDocument | undefined): Extracted => {
  const { document } = extracted
  if (kept === undefined || document.canonicalUrl !== null) return extracted
  const [host, other] = [hostOf(document), hostOf(kept.document)]
  if (host === null || other === null || host === other) return extracted
  return { ...extracted, document: { ...document, id: documentId(document.url, document.text) } }
}

const hostOf = ({ url }: Document): string | null => /^https?:\/\/(?:[^/@]*@)?(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null
