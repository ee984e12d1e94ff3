import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { KeptReading } from '../model/kept-reading.js'
import type { ExportedRecord } from './exported-record.js'
import { refuseMisplaced } from './refuse-misplaced.js'

/** Documents whose texts are held at once. */
const documentsAtOnce = 100

/** The rows of a stream by their documents: those of one document stand together in the order of the record, so that none comes twice. Throws RECORD_DAMAGED for one whose words are not in its document. */
export const withDocuments = async function* (
  record: Pick<ExportedRecord, 'documents' | 'place'>,
  rows: AsyncIterable<FoundStatement>,
): AsyncGenerator<KeptReading> {
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
  record: Pick<ExportedRecord, 'documents' | 'place'>,
  groups: readonly (readonly FoundStatement[])[],
): AsyncGenerator<KeptReading> {
  const documents = await record.documents(groups.map(([first]) => first!.document.id))
  const byId = new Map(documents.map((kept) => [kept.document.id, kept]))
  for (const statements of groups) {
    const { id } = statements[0]!.document
    const kept = byId.get(id)
    if (!kept) throw new HearsayError('RECORD_DAMAGED', `${record.place} lacks the document ${id} that a statement stands in: restore a backup`)
    for (const one of statements) refuseMisplaced(record.place, one, kept.document)
    yield { kept, statements, anchors: [] }
  }
}
