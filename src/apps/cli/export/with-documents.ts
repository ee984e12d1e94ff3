import { HearsayError } from '../../../errors.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { KeptDocument } from '../../../model/kept-document.js'
import type { HearsayRecord } from '../../../open-record.js'
import { refuseMisplaced } from '../refuse-misplaced.js'

/** Statements of one document that come one after the other, with the document. */
export interface FoundInDocument {
  readonly kept: KeptDocument
  readonly found: readonly FoundStatement[]
}

/** Documents whose texts are held at once. */
const documentsAtOnce = 100

/** The rows of a stream by their documents: those of one document stand together in the order of the record, so that none comes twice. Throws RECORD_DAMAGED for one whose words are not in its document. */
export const withDocuments = async function* (
  record: Pick<HearsayRecord, 'documents' | 'place'>,
  rows: AsyncIterable<FoundStatement>,
): AsyncGenerator<FoundInDocument> {
  let groups: FoundStatement[][] = []
  for await (const row of rows) {
    const group = groups.at(-1)
    if (group?.[0]?.document.id === row.document.id) group.push(row)
    else {
      if (groups.length >= documentsAtOnce) {
        yield* opened(record, groups)
        groups = []
      }
      groups.push([row])
    }
  }
  yield* opened(record, groups)
}

const opened = async function* (
  record: Pick<HearsayRecord, 'documents' | 'place'>,
  groups: readonly (readonly FoundStatement[])[],
): AsyncGenerator<FoundInDocument> {
  const kept = await record.documents(groups.map(([first]) => first!.document.id))
  const byId = new Map(kept.map((each) => [each.document.id, each]))
  for (const found of groups) {
    const { id } = found[0]!.document
    const document = byId.get(id)
    if (!document) throw new HearsayError('RECORD_DAMAGED', `${record.place} lacks the document ${id} that a statement stands in: restore a backup`)
    for (const one of found) refuseMisplaced(record.place, one, document.document)
    yield { kept: document, found }
  }
}
