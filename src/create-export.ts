import { readFileSync } from 'node:fs'
import type { Export, ExportOptions } from './export/export.js'
import type { ExportedRecord } from './export/exported-record.js'
import { prepareExport } from './export/prepare-export.js'
import type { CreateParquet } from './export/row-writer.js'

/**
 * Counts what a query of a record finds, all of it where there is none, and gives what writes it in a format of others.
 *
 * @throws HearsayError USAGE
 *
 * @example
 * const { announcement, write } = await createExport(record, { format: 'csv', query: { speaker: 'Ada Brel' } })
 * console.log(announcement)
 * const written = await write({ write: (bytes) => appendFile('brel.csv', bytes) })
 * await writeFile('datapackage.json', JSON.stringify(written.package('brel.csv')))
 */
export const createExport = (record: ExportedRecord, options: ExportOptions): Promise<Export> =>
  prepareExport(record, options, { createParquet, clock: { now: () => new Date().toISOString() }, version })

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** The library is loaded when the first table is written. */
const createParquet: CreateParquet = async (columns, write) => {
  const adapter = await import('./adapters/export/index.js')
  return adapter.createParquet({ columns, createdBy: `hearsay ${version}`, write: async (bytes) => write(bytes) })
}
