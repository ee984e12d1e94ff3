import type { KeptDocument } from '../model/kept-document.js'
import type { Store } from '../ports.js'

/** All versions of the page that a document is one of, earliest first; of a page without an address itself alone, of an unknown document none. */
export const pageVersions = async (store: Store, documentId: string): Promise<readonly KeptDocument[]> => {
  const asked = await store.documents([documentId])
  const address = asked[0]?.address ?? null
  return address === null ? asked : store.documents(await store.versionsAt(address))
}
