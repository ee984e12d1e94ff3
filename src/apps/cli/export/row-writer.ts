import { bibtex } from '../../../formats/bibtex.js'
import { csl } from '../../../formats/csl.js'
import { exportCsv, exportCsvHeader, exportJson, exportRow, flatColumns, nestedColumns } from '../../../formats/export-row.js'
import { checkedSpanPrinter, type OffsetUnit } from '../../../formats/offset-unit.js'
import { ris } from '../../../formats/ris.js'
import { schemaOrg } from '../../../formats/schema-org.js'
import type { Document } from '../../../model/document.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { TableColumn } from '../../../model/table-column.js'
import { version } from '../version.js'
import type { ExportFormat } from './export-options.js'

/** What writes statements, one after the other, into one file. */
export interface RowWriter {
  readonly mediatype: string
  readonly columns: readonly TableColumn[] | null
  /** null where nothing has offsets. */
  readonly offsets: OffsetUnit | null
  readonly begin: () => Promise<void> | void
  /** Writes some statements of one document. */
  readonly add: (found: readonly FoundStatement[], document: Document) => Promise<void> | void
  readonly end: () => Promise<void> | void
}

/** The formats with an entry for each statement. */
export type RowFormat = Exclude<ExportFormat, 'brat' | 'w3c'>

type Write = (data: string | Uint8Array) => Promise<void> | void

const allColumns = [...flatColumns, ...nestedColumns]

/** The writer of a format. */
export const rowWriter = async (format: RowFormat, unit: OffsetUnit, write: Write): Promise<RowWriter> => {
  const nothing = (): void => undefined
  const plain = { columns: null, offsets: null, begin: nothing, end: nothing }
  const each =
    (print: (found: FoundStatement) => string): RowWriter['add'] =>
    (found) =>
      write(found.map(print).join(''))
  switch (format) {
    case 'jsonl': {
      const add: RowWriter['add'] = (found, document) => {
        const printed = checkedSpanPrinter(document.text, unit)
        return write(found.map((one) => exportJson(exportRow(one, document, printed))).join(''))
      }
      return { ...plain, mediatype: 'application/jsonl', columns: allColumns, offsets: unit, add }
    }
    case 'csv': {
      const add: RowWriter['add'] = (found, document) => {
        const printed = checkedSpanPrinter(document.text, unit)
        return write(found.map((one) => exportCsv(one, document, printed)).join(''))
      }
      return { ...plain, mediatype: 'text/csv', columns: flatColumns, offsets: unit, begin: () => write(exportCsvHeader), add }
    }
    case 'parquet':
      return parquetWriter(unit, write)
    case 'schema-org':
      return { ...plain, mediatype: 'application/ld+json', add: each(schemaOrg) }
    case 'bibtex':
      return { ...plain, mediatype: 'application/x-bibtex', add: each((found) => `${bibtex(found)}\n`) }
    case 'ris':
      return { ...plain, mediatype: 'application/x-research-info-systems', add: each(ris) }
    case 'csl': {
      let lead = '['
      const add = each((found) => {
        const item = `${lead}\n${csl(found)}`
        lead = ','
        return item
      })
      return { ...plain, mediatype: 'application/vnd.citationstyles.csl+json', add, end: () => write(lead === '[' ? '[]\n' : '\n]\n') }
    }
  }
}

const parquetWriter = async (unit: OffsetUnit, write: Write): Promise<RowWriter> => {
  const { createParquet } = await import('../../../adapters/export/index.js')
  const parquet = createParquet({ columns: allColumns, createdBy: `hearsay ${version}`, write: async (bytes) => write(bytes) })
  return {
    mediatype: 'application/vnd.apache.parquet',
    columns: allColumns,
    offsets: unit,
    begin: () => undefined,
    add: async (found, document) => {
      const printed = checkedSpanPrinter(document.text, unit)
      for (const one of found) await parquet.add({ ...exportRow(one, document, printed) })
    },
    end: () => parquet.finish(),
  }
}
