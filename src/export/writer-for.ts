import { HearsayError } from '../errors.js'
import { documentWriter } from './document-writer.js'
import type { EntryWriter, Write } from './entry-writer.js'
import type { ExportOptions } from './export.js'
import type { ExportSink } from './export-sink.js'
import { type CreateParquet, rowWriter } from './row-writer.js'

/** The writer for what is asked for: of everything (`isAll`) jsonl has a line for each document, of a query one for each statement. */
export const writerFor = (
  { format, offsets = 'utf16' }: Pick<ExportOptions, 'format' | 'offsets'>,
  isAll: boolean,
  write: Write,
  sink: ExportSink,
  createParquet: CreateParquet,
): EntryWriter | Promise<EntryWriter> =>
  format === 'brat' || format === 'w3c' || (format === 'jsonl' && isAll)
    ? documentWriter(format, offsets, write, sink.writeFile?.bind(sink) ?? refuseFiles)
    : rowWriter(format, offsets, write, createParquet)

const refuseFiles = async (): Promise<never> => {
  throw new HearsayError('USAGE', 'brat keeps two files of each document, and one file was asked for: take another format')
}
