import { refuseMisplaced } from '../../../export/refuse-misplaced.js'
import type { Document } from '../../../model/document.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { HearsayRecord } from '../../../open-record.js'

/** The documents that what was found stands in, by their ids. Throws RECORD_DAMAGED for a statement whose words are not there. */
export const documentsOf = async (
  record: Pick<HearsayRecord, 'documents' | 'place'>,
  statements: readonly FoundStatement[],
  elsewhere: readonly Pick<FoundStatement, 'document'>[] = [],
): Promise<ReadonlyMap<string, Document>> => {
  const kept = await record.documents([...new Set([...statements, ...elsewhere].map(({ document }) => document.id))])
  const documents = new Map(kept.map(({ document }) => [document.id, document]))
  for (const found of statements) {
    const document = documents.get(found.document.id)
    if (document !== undefined) refuseMisplaced(record.place, found, document)
  }
  return documents
}
