import type { Document } from '../../model/document.js'
import type { FoundStatement } from '../../model/found-statement.js'
import type { HearsayRecord } from '../../open-record.js'

/** The documents that what was found stands in, by their ids: the words of sources and cues, and code points, need their texts. */
export const documentsOf = async (
  record: HearsayRecord,
  found: readonly { readonly document: FoundStatement['document'] }[],
): Promise<ReadonlyMap<string, Document>> => {
  const ids = [...new Set(found.map(({ document }) => document.id))]
  const kept = await record.documents(ids)
  return new Map(kept.map(({ document }) => [document.id, document]))
}
