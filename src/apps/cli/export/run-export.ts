import { HearsayError } from '../../../errors.js'
import { counted } from '../../../formats/counted.js'
import { countsLine } from '../../../formats/counts-line.js'
import type { Counts } from '../../../model/counts.js'
import type { KeptReading } from '../../../model/kept-reading.js'
import type { HearsayRecord } from '../../../open-record.js'
import { interruption } from '../interruption.js'
import { createMessages, type Messages } from '../messages.js'
import { createProgress } from '../progress.js'
import { storePlace } from '../store-option.js'
import { version } from '../version.js'
import { askedOf, queryOf } from '../who-options.js'
import { withRecord } from '../with-record.js'
import { documentWriter, type DocumentFormat, type DocumentWriter } from './document-writer.js'
import type { ExportOptions } from './export-options.js'
import { openTarget, type ExportTarget } from './export-target.js'
import { gatherFor, type GatheredOutput } from './gathered-output.js'
import { rowWriter, type RowFormat } from './row-writer.js'
import { withDocuments } from './with-documents.js'

/** What a run of `export` works with. */
interface Run {
  readonly record: HearsayRecord
  readonly options: ExportOptions
  /** What was asked for; null: everything. */
  readonly query: ReturnType<typeof queryOf> | null
  readonly target: ExportTarget
  readonly output: GatheredOutput
  readonly messages: Messages
  readonly signal: AbortSignal
}

/** What has been written, and how much of it was announced. */
interface Written {
  readonly noun: 'document' | 'statement'
  readonly announced: number
  readonly written: number
  readonly counts: Counts | null
  readonly models: ReadonlySet<string>
  readonly writer: Pick<DocumentWriter, 'mediatype' | 'offsets'> | Awaited<ReturnType<typeof rowWriter>>
}

/** Writes the record, or what a query of it finds; gives the exit code. */
export const runExport = async (speaker: string | undefined, options: ExportOptions): Promise<number> => {
  const { format, out } = options
  if (format === 'brat' && out === undefined) throw new HearsayError('USAGE', 'brat keeps two files of each document: --out FOLDER says where')
  const signal = interruption()
  const messages = createMessages({ quiet: options.quiet === true, verbose: false })
  return withRecord(await storePlace(options), { readOnly: true }, async (record) => {
    const target = await openTarget(out, format === 'brat')
    try {
      if (format === 'parquet' && target.isTerminal) throw new HearsayError('USAGE', 'parquet is no text: write it to a file with --out FILE, or into a pipe')
      const asked = queryOf(speaker, { ...options, limit: 1 })
      const isAll = askedOf(asked).every(([name]) => name === '--rejected')
      const output = gatherFor((data) => target.write(data))
      const run = { record, options, query: isAll ? null : asked, target, output, messages, signal }
      const result = isOfDocuments(run) ? await writeDocuments(run) : await writeRows(run)
      return await end(run, result)
    } finally {
      messages.progress('')
      await target.drop()
    }
  })
}

const isOfDocuments = ({ options: { format }, query }: Run): boolean => format === 'brat' || format === 'w3c' || (format === 'jsonl' && query === null)

/** An entry for each document, of everything or of those that the query finds something in. */
const writeDocuments = async (run: Run): Promise<Written> => {
  const { record, options, query, output, target } = run
  const writer = await documentWriter(options.format as DocumentFormat, options.offsets, (data) => output.write(data), target.folder)
  const models = new Set<string>()
  const write = async (reading: KeptReading): Promise<void> => {
    for (const { statement } of reading.statements) models.add(statement.modelId)
    await writer.add(reading)
  }
  let written = 0
  if (query === null) {
    const { documents, statements } = await record.extent()
    run.messages.say(`${counted(documents, 'document')} with ${counted(statements, 'statement')}`)
    const progress = progressOf(run, 'document', documents)
    for await (const reading of record.readings()) {
      if (run.signal.aborted) break
      await write(options.rejected === true ? reading : withoutWrong(reading))
      progress((written += 1))
    }
    return { noun: 'document', announced: documents, written, counts: null, models, writer }
  }
  const { rowCount, rows, ...told } = await record.stream(query)
  const counts = await countsOf(rowCount, told)
  run.messages.say(announcement(rowCount, counts))
  const progress = progressOf(run, 'statement', rowCount)
  for await (const { kept, found } of withDocuments(record, rows)) {
    if (run.signal.aborted) break
    await write({ kept, statements: found, anchors: [] })
    progress((written += found.length))
  }
  return { noun: 'statement', announced: rowCount, written, counts, models, writer }
}

/** An entry for each statement of each document. */
const writeRows = async (run: Run): Promise<Written> => {
  const { record, options, output } = run
  const writer = await rowWriter(options.format as RowFormat, options.offsets, (data) => output.write(data))
  const models = new Set<string>()
  const { rowCount, rows, ...told } = await record.stream(run.query ?? { allVersions: true, rejected: options.rejected })
  const counts = await countsOf(rowCount, told)
  run.messages.say(announcement(rowCount, counts))
  const progress = progressOf(run, 'statement', rowCount)
  let written = 0
  await writer.begin()
  for await (const { kept, found } of withDocuments(record, rows)) {
    if (run.signal.aborted) break
    for (const { statement } of found) models.add(statement.modelId)
    await writer.add(found, kept.document)
    progress((written += found.length))
  }
  await writer.end()
  return { noun: 'statement', announced: rowCount, written, counts, models, writer }
}

/** Says that it is not whole where it is not, or ends the file. */
const end = async ({ options, query, output, target, messages, signal }: Run, result: Written): Promise<number> => {
  const { noun, announced, written, counts, models, writer } = result
  messages.progress('')
  await output.flush()
  if (signal.aborted) {
    messages.say(`Stopped after ${counted(written, noun)}: the output is not whole.`)
    return 130
  }
  if (written !== announced)
    throw new HearsayError(
      'RECORD_BUSY',
      `${counted(announced, noun)} were announced and ${written} written, because the record changed meanwhile: export again when nothing is added`,
    )
  await target.finish({
    format: options.format,
    mediatype: writer.mediatype,
    columns: 'columns' in writer ? writer.columns : null,
    query: Object.fromEntries((query === null ? [] : askedOf(query)).map(([name, value]) => [name, value === '' ? true : value])),
    rowsAre: noun === 'document' ? 'documents' : 'statements of documents, none collapsed',
    rows: written,
    counts,
    offsets: writer.offsets,
    version,
    models: [...models].toSorted(),
    rejected: options.rejected === true || options.verified === 'wrong',
    exportedAt: new Date().toISOString(),
  })
  return 0
}

/** Most rows that distinct statements and origins are counted of: counting takes memory for each, writing does not. */
const mostCounted = 100_000

const countsOf = async (rows: number, { counts }: { readonly counts: () => Promise<Counts> }): Promise<Counts | null> => (rows > mostCounted ? null : counts())

const announcement = (rows: number, counts: Counts | null): string =>
  rows === 0
    ? 'No statement of the record is asked for.'
    : `${counted(rows, 'statement')} of documents, none collapsed${counts === null ? '' : `: ${countsLine(counts)}`}`

const withoutWrong = (reading: KeptReading): KeptReading =>
  reading.statements.some(({ verification }) => verification === 'wrong')
    ? { ...reading, statements: reading.statements.filter(({ verification }) => verification !== 'wrong') }
    : reading

const progressOf = ({ messages, target }: Run, noun: string, all: number): ((done: number) => void) => {
  if (!messages.showsProgress || target.isTerminal) return () => undefined
  const line = createProgress(`${noun}s`)
  return (done) => messages.progress(line(done, all, 0))
}
