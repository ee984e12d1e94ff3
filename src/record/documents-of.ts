import type { Document } from '../model/document.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { Store } from '../ports.js'
import { refuseMisplaced } from './refuse-misplaced.js'

/**
 * The documents that what was found stands in, by their ids: the words of sources and cues, and code points, need their texts. Throws RECORD_DAMAGED for a statement whose words are
 * not there.
 */
export const documentsOf = async (
  record: Pick<Store, 'documents' | 'place'>,
  statements: readonly FoundStatement[],
  elsewhere: readonly Pick<FoundStatement, 'document'>[] = [],
): Promise<ReadonlyMap<string, Document>> => {
  const ids = [...new Set([...statements, ...elsewhere].map(({ document }) => document.id))]
  const kept = await record.documents(ids)
  const documents = new Map(kept.map(({ document }) => [document.id, document]))
  for (const found of statements) {
    const document = documents.get(found.document.id)
    if (document !== undefined) refuseMisplaced(record.place, found, document)
  }
  return documents
}
