import { bibtex } from '../formats/bibtex.js'
import { csl } from '../formats/csl.js'
import { exportCsv, exportCsvHeader, exportJson, exportRow, flatColumns, nestedColumns } from '../formats/export-row.js'
import { checkedSpanPrinter, type OffsetUnit } from '../formats/offset-unit.js'
import { ris } from '../formats/ris.js'
import { schemaOrg } from '../formats/schema-org.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { TableColumn } from '../model/table-column.js'
import { type EntryWriter, nothing, type Write } from './entry-writer.js'
import type { ExportFormat } from './export-format.js'
import type { FoundInText } from './with-texts.js'

/** The formats with an entry for each statement. */
export type RowFormat = Exclude<ExportFormat, 'brat' | 'w3c'>

/** A table that is written row by row into one file. */
export interface TableFile {
  /** Adds a row, its cells by the names of the columns. */
  add(row: Readonly<Record<string, unknown>>): Promise<void> | void
  finish(): Promise<void>
}

/** Opens a Parquet file whose bytes go to `write`. */
export type CreateParquet = (columns: readonly TableColumn[], write: Write) => Promise<TableFile>

type Add = EntryWriter<FoundInText>['add']

const allColumns = [...flatColumns, ...nestedColumns]

/** The writer of a format. */
export const rowWriter = async (format: RowFormat, unit: OffsetUnit, write: Write, createParquet: CreateParquet): Promise<EntryWriter<FoundInText>> => {
  const plain = { columns: null, offsets: null, begin: nothing, end: nothing }
  const each =
    (print: (found: FoundStatement) => string): Add =>
    ({ statements }) =>
      write(statements.map(print).join(''))
  switch (format) {
    case 'jsonl': {
      const add: Add = ({ text, statements }) => {
        const printed = checkedSpanPrinter(text, unit)
        return write(statements.map((one) => exportJson(exportRow(one, text, printed))).join(''))
      }
      return { ...plain, columns: allColumns, offsets: unit, add }
    }
    case 'csv': {
      const add: Add = ({ text, statements }) => {
        const printed = checkedSpanPrinter(text, unit)
        return write(statements.map((one) => exportCsv(one, text, printed)).join(''))
      }
      return { ...plain, columns: flatColumns, offsets: unit, begin: () => write(exportCsvHeader), add }
    }
    case 'parquet':
      return parquetWriter(unit, await createParquet(allColumns, write))
    case 'schema-org':
      return { ...plain, add: each(schemaOrg) }
    case 'bibtex':
      return { ...plain, add: each((found) => `${bibtex(found)}\n`) }
    case 'ris':
      return { ...plain, add: each(ris) }
    case 'csl': {
      let lead = '['
      const add = each((found) => {
        const item = `${lead}\n${csl(found)}`
        lead = ','
        return item
      })
      return { ...plain, add, end: () => write(lead === '[' ? '[]\n' : '\n]\n') }
    }
  }
}

const parquetWriter = (unit: OffsetUnit, parquet: TableFile): EntryWriter<FoundInText> => ({
  columns: allColumns,
  offsets: unit,
  begin: nothing,
  add: async ({ text, statements }) => {
    const printed = checkedSpanPrinter(text, unit)
    for (const one of statements) await parquet.add({ ...exportRow(one, text, printed) })
  },
  end: () => parquet.finish(),
})
