import type { KeptDocument } from '../model/kept-document.js'
import type { Store } from '../ports.js'
import { jaccard, nearDuplicateFrom } from '../text/jaccard.js'
import { bandsOf } from '../text/min-hash.js'
import { searchTokens } from '../text/search-tokens.js'
import { shinglesOf } from '../text/shingles.js'

/** Most documents that are compared with a new one. */
const mostCompared = 12

/** The kept documents that a text is a near-duplicate of, the most alike first. */
export const nearDuplicatesOf = async (store: Store, text: string): Promise<readonly KeptDocument[]> => {
  const tokens = searchTokens(text)
  const ids = await store.sharingBands(bandsOf(tokens), mostCompared)
  if (ids.length === 0) return []
  const shingles = shinglesOf(tokens)
  return (await store.documents(ids))
    .map((kept) => ({ kept, likeness: jaccard(shingles, shinglesOf(searchTokens(kept.document.text))) }))
    .filter(({ likeness }) => likeness >= nearDuplicateFrom)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ kept }) => kept)
}
