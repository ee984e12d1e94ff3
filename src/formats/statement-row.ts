import type { Document } from '../model/document.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, checkedSpanPrinter } from './offset-unit.js'
import { type StatementRecord, statementRecord } from './record.js'
import { idsOf, namesOf } from './referents.js'
import { checkedWords } from './words.js'

/** A statement with what a table needs of its document, and its nested fields laid flat: the columns of `--jsonl`; those of `--csv` but for the nested ones. */
export interface StatementRow extends StatementRecord {
  readonly input: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly sourceWords: string | null
  readonly cueWords: string | null
  readonly speakerNames: string | null
  readonly speakerIds: string | null
  readonly addresseeNames: string | null
  readonly aboutNames: string | null
  readonly viaNames: string | null
  readonly saidEarliest: string | null
  readonly saidLatest: string | null
}

/** The statements of a reading as rows, spans in the unit asked for. */
export const statementRows = (input: string, { document, statements }: Reading, unit: OffsetUnit): readonly StatementRow[] => {
  const printed = checkedSpanPrinter(document.text, unit)
  return statements.map((statement) => statementRow(input, document, statement, printed))
}

/** A statement as a row. Throws SPAN_MISMATCH where its words are not in the document's text. */
export const statementRow = (
  input: string,
  document: Pick<Document, 'url' | 'title' | 'publisher' | 'publishedAt' | 'text'>,
  statement: Statement,
  printed: (span: Span) => Span,
): StatementRow => {
  const { url, title, publisher, publishedAt, text } = document
  return {
    input,
    url,
    title,
    publisher,
    publishedAt,
    ...statementRecord(statement, text, printed),
    sourceWords: statement.source && checkedWords(text, statement.source),
    cueWords: statement.cue && checkedWords(text, statement.cue),
    speakerNames: namesOf(statement.speakers),
    speakerIds: idsOf(statement.speakers),
    addresseeNames: namesOf(statement.addressees),
    aboutNames: namesOf(statement.about),
    viaNames: namesOf(statement.via),
    saidEarliest: statement.saidAt.earliest,
    saidLatest: statement.saidAt.latest,
  }
}
