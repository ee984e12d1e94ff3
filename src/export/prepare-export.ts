import { HearsayError } from '../errors.js'
import { askedOf } from '../formats/asked-filters.js'
import { documentWriter } from './document-writer.js'
import { allDocuments, foundInDocuments, foundInTexts } from './entries-of.js'
import type { Export, ExportOptions } from './export.js'
import type { ExportedRecord } from './exported-record.js'
import { type ExportTools, exportOf } from './export-of.js'
import { type CreateParquet, rowWriter } from './row-writer.js'

/** Counts what an export will write. Throws USAGE as `who` does. */
export const prepareExport = async (
  record: ExportedRecord,
  options: ExportOptions,
  tools: ExportTools & { readonly createParquet: CreateParquet },
): Promise<Export> => {
  const { format, query = {}, offsets = 'utf16' } = options
  const asked = askedOf(query)
  const { rejected = false } = query
  const isAll = asked.every(([name]) => name === '--rejected')
  const told = { ...options, rejected: rejected || query.verified === 'wrong', asked: isAll ? [] : asked }
  if (format === 'brat' || format === 'w3c' || (format === 'jsonl' && isAll)) {
    const entries = await (isAll ? allDocuments(record, rejected) : foundInDocuments(record, query))
    return exportOf(told, entries, (write, sink) => documentWriter(format, offsets, write, sink.writeFile?.bind(sink) ?? refuseFiles), tools)
  }
  const entries = await foundInTexts(record, isAll ? { allVersions: true, rejected } : query)
  return exportOf(told, entries, (write) => rowWriter(format, offsets, write, tools.createParquet), tools)
}

const refuseFiles = async (): Promise<never> => {
  throw new HearsayError('USAGE', 'brat keeps two files of each document, and one file was asked for: take another format')
}
