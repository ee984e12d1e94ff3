import type { Reading } from '../model/reading.js'
import type { OffsetUnit } from './offset-unit.js'
import { spanPrinter } from './offset-unit.js'
import { type StatementRecord, statementRecord } from './record.js'
import { checkedWords } from './words.js'

/** A statement with what a table needs of its document: the columns of `--jsonl` and `--csv`. */
export interface StatementRow extends StatementRecord {
  readonly input: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly sourceWords: string | null
  readonly cueWords: string | null
}

/** The statements of a reading as rows, spans in the unit asked for. */
export const statementRows = (input: string, reading: Reading, unit: OffsetUnit): readonly StatementRow[] => {
  const { url, title, publisher, publishedAt, text } = reading.document
  const printed = spanPrinter(text, unit)
  return reading.statements.map((statement) => ({
    input,
    url,
    title,
    publisher,
    publishedAt,
    ...statementRecord(statement, text, printed),
    sourceWords: statement.source && checkedWords(text, statement.source),
    cueWords: statement.cue && checkedWords(text, statement.cue),
  }))
}
