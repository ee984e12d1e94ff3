import { HearsayError } from '../errors.js'
import type { AskedFilters } from '../formats/asked-filters.js'
import { counted } from '../formats/counted.js'
import { type ExportedFile, withExported } from '../formats/data-package.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { Clock } from '../ports.js'
import type { Entries } from './entries-of.js'
import type { EntryWriter, Write } from './entry-writer.js'
import type { Export, ExportOptions } from './export.js'
import { fileKinds } from './export-format.js'
import type { ExportSink } from './export-sink.js'
import { gatherFor } from './gathered-output.js'
import { sumFor } from './summed-output.js'

/** What a description of an export needs from outside. */
export interface ExportTools {
  readonly clock: Clock
  /** Of hearsay. */
  readonly version: string
}

/** What was asked for, as it is told in the description. */
export interface Asked extends Pick<ExportOptions, 'format' | 'signal'> {
  /** None: everything. */
  readonly asked: AskedFilters
  readonly rejected: boolean
}

/** The export of entries that are counted; `open` gives what writes them. */
export const exportOf = <Part extends { readonly statements: readonly FoundStatement[] }>(
  { format, signal, asked, rejected }: Asked,
  entries: Entries<Part>,
  open: (write: Write, sink: ExportSink) => EntryWriter<Part> | Promise<EntryWriter<Part>>,
  { clock, version }: ExportTools,
): Export => {
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
      const writer = await open(output.write, sink)
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
        query: Object.fromEntries(asked.map(([name, value]) => [name, value === '' ? true : value])),
        rowsAre: noun === 'document' ? 'documents' : 'statements of documents, none collapsed',
        rows: written,
        counts,
        offsets: writer.offsets,
        version,
        models: [...models].toSorted(),
        rejected,
        exportedAt: clock.now(),
      }
      return { ...sums, entries: written, isWhole, package: (path, before = null) => withExported(before, { ...file, path }) }
    },
  }
}

/** Writes part after part until all are written or the export is stopped. */
const writeEntries = async <Part extends { readonly statements: readonly FoundStatement[] }>(
  { parts, entriesIn }: Entries<Part>,
  writer: EntryWriter<Part>,
  signal: AbortSignal | undefined,
  onProgress: (entries: number) => void,
): Promise<{ readonly written: number; readonly models: ReadonlySet<string> }> => {
  const models = new Set<string>()
  let written = 0
  await writer.begin()
  for await (const part of parts) {
    if (signal?.aborted) break
    for (const { statement } of part.statements) models.add(statement.modelId)
    const writing = writer.add(part)
    if (writing !== undefined) await writing
    onProgress((written += entriesIn(part)))
  }
  await writer.end()
  return { written, models }
}
