import type { FoundStatement } from '../model/found-statement.js'
import type { KeptReading } from '../model/kept-reading.js'
import { byDocument } from './by-document.js'
import type { ExportedRecord } from './exported-record.js'
import { refuseLost, refuseMisplaced } from '../record/refuse-misplaced.js'

/** Every document of a stream, whole, with those of its statements that the stream has. Throws RECORD_DAMAGED where a document is lost, or words are not in theirs. */
export const withDocuments = async function* (
  record: Pick<ExportedRecord, 'documents' | 'place'>,
  pages: AsyncIterable<readonly FoundStatement[]>,
): AsyncGenerator<KeptReading> {
  for await (const groups of byDocument(pages)) {
    const documents = await record.documents(groups.map(([first]) => first.document.id))
    const byId = new Map(documents.map((kept) => [kept.document.id, kept]))
    for (const statements of groups) {
      const { id } = statements[0].document
      const kept = byId.get(id) ?? refuseLost(record.place, id)
      for (const one of statements) refuseMisplaced(record.place, one, kept.document)
      yield { kept, statements, anchors: [] }
    }
  }
}
