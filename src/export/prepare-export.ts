import { HearsayError } from '../errors.js'
import { type AskedFilters, askedOf } from '../formats/asked-filters.js'
import { counted } from '../formats/counted.js'
import { type ExportedFile, withExported } from '../formats/data-package.js'
import type { Clock } from '../ports.js'
import { allDocuments, type Entries, foundStatements } from './entries-of.js'
import type { EntryWriter } from './entry-writer.js'
import type { Export, ExportOptions } from './export.js'
import { fileKinds } from './export-format.js'
import type { ExportedRecord } from './exported-record.js'
import { gatherFor } from './gathered-output.js'
import type { CreateParquet } from './row-writer.js'
import { sumFor } from './summed-output.js'
import { writerFor } from './writer-for.js'

/** What an export needs from outside. */
export interface ExportTools {
  readonly createParquet: CreateParquet
  readonly clock: Clock
  /** Of hearsay. */
  readonly version: string
}

/** Counts what an export will write. Throws USAGE as `who` does. */
export const prepareExport = async (record: ExportedRecord, options: ExportOptions, tools: ExportTools): Promise<Export> => {
  const { format, query = {}, signal } = options
  const asked = askedOf(query)
  const isAll = asked.every(([name]) => name === '--rejected')
  const entries = await entriesOf(record, options, isAll)
  const { noun, announced, announcement, counts } = entries
  const { mediatype, extension } = fileKinds[format]
  return {
    noun,
    announced,
    announcement,
    counts,
    mediatype,
    fileExtension: extension,
    write: async (sink, onProgress = () => undefined) => {
      const summed = sumFor(sink)
      const output = gatherFor(summed.write)
      const writer = await writerFor(options, isAll, output.write, sink, tools.createParquet)
      const { written, models } = await writeEntries(entries, writer, signal, onProgress)
      await output.flush()
      const isWhole = signal?.aborted !== true
      if (isWhole && written !== announced)
        throw new HearsayError(
          'RECORD_BUSY',
          `${counted(announced, noun)} were announced and ${written} written, because the record changed meanwhile: export again when nothing is added`,
        )
      const sums = summed.sum()
      const file: Omit<ExportedFile, 'path'> = {
        ...sums,
        format,
        mediatype,
        columns: writer.columns,
        query: Object.fromEntries(isAll ? [] : asked.map(withFlags)),
        rowsAre: noun === 'document' ? 'documents' : 'statements of documents, none collapsed',
        rows: written,
        counts,
        offsets: writer.offsets,
        version: tools.version,
        models: [...models].toSorted(),
        rejected: query.rejected === true || query.verified === 'wrong',
        exportedAt: tools.clock.now(),
      }
      return { ...sums, entries: written, isWhole, package: (path, before = null) => withExported(before, { ...file, path }) }
    },
  }
}

const entriesOf = (record: ExportedRecord, { format, query = {} }: ExportOptions, isAll: boolean): Promise<Entries> => {
  if (!isAll) return foundStatements(record, query)
  const { rejected } = query
  const isOfDocuments = format === 'jsonl' || format === 'w3c' || format === 'brat'
  return isOfDocuments ? allDocuments(record, rejected === true) : foundStatements(record, { allVersions: true, rejected })
}

/** Writes entry after entry until all are written or the export is stopped. */
const writeEntries = async (
  { readings, entriesIn }: Entries,
  writer: EntryWriter,
  signal: AbortSignal | undefined,
  onProgress: (entries: number) => void,
): Promise<{ readonly written: number; readonly models: ReadonlySet<string> }> => {
  const models = new Set<string>()
  let written = 0
  await writer.begin()
  for await (const reading of readings) {
    if (signal?.aborted) break
    for (const { statement } of reading.statements) models.add(statement.modelId)
    await writer.add(reading)
    onProgress((written += entriesIn(reading)))
  }
  await writer.end()
  return { written, models }
}

const withFlags = ([name, value]: AskedFilters[number]): readonly [string, string | true] => [name, value === '' ? true : value]
