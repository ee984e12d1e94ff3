import type { FoundStatement } from '../model/found-statement.js'
import { byDocument } from './by-document.js'
import type { ExportedRecord } from './exported-record.js'
import { refuseLost, refuseMisplaced } from '../record/refuse-misplaced.js'

/** Statements of one document that come one after the other, with the document's text. */
export interface FoundInText {
  readonly text: string
  readonly statements: readonly FoundStatement[]
}

/** The statements of a stream with the texts that they stand in. Throws RECORD_DAMAGED where a document is lost, or words are not in theirs. */
export const withTexts = async function* (
  record: Pick<ExportedRecord, 'texts' | 'place'>,
  pages: AsyncIterable<readonly FoundStatement[]>,
): AsyncGenerator<FoundInText> {
  for await (const groups of byDocument(pages)) {
    const texts = await record.texts(groups.map(([first]) => first.document.id))
    for (const statements of groups) {
      const { id } = statements[0].document
      const text = texts.get(id) ?? refuseLost(record.place, id)
      for (const one of statements) refuseMisplaced(record.place, one, { id, text })
      yield { text, statements }
    }
  }
}
