import type { Document } from '../model/document.js'
import { type FoundStatement, pageNameOf } from '../model/found-statement.js'
import type { Verification } from '../model/verification.js'
import type { WhoRow } from '../model/who-answer.js'
import { statementColumns } from './csv.js'
import { type ColumnOf, csvLine } from './csv-line.js'
import { type OffsetUnit, checkedSpanPrinter } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { plainCells, plainLine } from './plain.js'
import { type StatementRow, statementRow } from './statement-row.js'

/** A statement of the record as data: the row of `read --jsonl`, its page's address for the input, and what the record knows of it. */
export interface FoundRow extends StatementRow {
  readonly verification: Verification
  /** Whether a newer version of its page is kept. */
  readonly superseded: boolean
}

/** One distinct statement as data, with the number of those that carry it. */
export interface WhoRecord extends FoundRow {
  readonly reports: number
  readonly origins: number
}

const columns: readonly ColumnOf<WhoRecord>[] = [...statementColumns, 'verification', 'superseded', 'reports', 'origins']

/** A found statement as data, spans in the unit asked for. `document` is the one that it stands in. */
export const foundRow = (found: FoundStatement, document: Document, unit: OffsetUnit): FoundRow => ({
  ...statementRow(pageNameOf(found.document), document, found.statement, checkedSpanPrinter(document.text, unit)),
  verification: found.verification,
  superseded: found.document.superseded,
})

/** The first line of `who --csv`: the columns of `read --csv`, then those of the record. */
export const whoCsvHeader: string = csvLine(columns)

/** A row of `who` as a line of CSV. */
export const whoCsv = (row: WhoRow, document: Document, unit: OffsetUnit): string => {
  const record = whoRecord(row, document, unit)
  return csvLine(columns.map((column) => record[column]))
}

/** A row of `who` as a line of JSON. */
export const whoJson = (row: WhoRow, document: Document, unit: OffsetUnit): string => `${oneLineJson(whoRecord(row, document, unit))}\n`

/** A row of `who` for grep, cut and awk: the columns of `read --plain`, then publisher, publication, reports, origins and id. */
export const whoPlain = (row: WhoRow, document: Document, unit: OffsetUnit): string => {
  const { publisher, publishedAt } = row.document
  const printed = checkedSpanPrinter(document.text, unit)
  const cells = plainCells(pageNameOf(row.document), document.text, row.statement, printed)
  return plainLine([...cells, publisher, publishedAt, String(row.reports), String(row.origins), row.statement.id])
}

/** A row of `who` as data. */
export const whoRecord = (row: WhoRow, document: Document, unit: OffsetUnit): WhoRecord => ({
  ...foundRow(row, document, unit),
  reports: row.reports,
  origins: row.origins,
})
