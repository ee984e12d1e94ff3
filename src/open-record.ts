import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openStore } from './adapters/store/index.js'
import type { ReaderOptions, ReadInput, ReadOptions, SteppedReader } from './create-reader.js'
import { HearsayError } from './errors.js'
import type { Added } from './model/added.js'
import type { Copied } from './model/copied.js'
import type { Counts } from './model/counts.js'
import type { FacetCount, FacetField } from './model/facet.js'
import type { KeptDocument } from './model/kept-document.js'
import type { KeptReading } from './model/kept-reading.js'
import type { Opened } from './model/opened.js'
import type { QuoteAnswer } from './model/quote-answer.js'
import type { QuoteTrace } from './model/quote-trace.js'
import type { RecordExtent } from './model/record-extent.js'
import type { Reread } from './model/reread.js'
import type { WhoAnswer } from './model/who-answer.js'
import type { WhoQuery } from './model/who-query.js'
import type { Clock, RecordFault, Store } from './ports.js'
import {
  addPage,
  checkQuote,
  copyRecord,
  facets,
  inspectRecord,
  type NewPage,
  openKept,
  pageVersions,
  readings,
  type RecordReader,
  type RepairVerbs,
  repairVerbs,
  reread,
  type RereadOptions,
  statementCounts,
  traceStatement,
  who,
  type WhoOptions,
} from './record/index.js'

export interface RecordOptions {
  /** Of the reader that `add` and `reread` read with; it is loaded when the first page needs it. */
  readonly reader?: ReaderOptions
  /** Refuses what would change the record: RECORD_READ_ONLY. */
  readonly readOnly?: boolean
  /** Whether a record that is not there yet is made; yes where nothing is said, but never read only. */
  readonly create?: boolean
  /** The time at which pages are kept. */
  readonly clock?: Clock
}

export interface AddOptions extends ReadOptions {
  /** Path of the page's file: the page's address where neither it nor the caller has a URL, so that its next version is known for one. */
  readonly file?: string
}

export interface CheckOptions {
  /** Who is said to have said it: a name or an id. */
  readonly by?: string | undefined
  /** Also statements that somebody judged wrong; no where nothing is said. */
  readonly rejected?: boolean | undefined
}

/** A record of what was read: one file, or a PostgreSQL database. */
export interface HearsayRecord extends RepairVerbs {
  readonly engine: 'sqlite' | 'postgresql'
  /** Where it is, for people, without a password. */
  readonly place: string
  /** Reads a page and keeps it; again is no duplicate. Pages added at once are kept one after the other. */
  add(input: ReadInput, options?: AddOptions): Promise<Added>
  /** Who said what, newest publication first. */
  who(query?: WhoQuery, options?: WhoOptions): Promise<WhoAnswer>
  /** The values of a field among what a query asks for, most frequent first; ten where nothing is said. */
  facets(query: WhoQuery, field: FacetField, limit?: number): Promise<readonly FacetCount[]>
  /** Whether somebody said these words, and what stands in their place where not; searches all kept text. */
  check(quote: string, options?: CheckOptions): Promise<QuoteAnswer>
  /** The reports that carry a statement, earliest publication first, and how its words changed. */
  trace(statementId: string, options?: Pick<CheckOptions, 'rejected'>): Promise<QuoteTrace>
  /** A document with its page and its statements, by its id, by that of one of them, or by the beginning of either. */
  open(id: string): Promise<Opened>
  /** Those of the documents that are kept. */
  documents(ids: readonly string[]): Promise<readonly KeptDocument[]>
  /** The texts of those of these documents that are kept, by their ids. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** All versions of the page that a document is one of, earliest first. */
  versions(documentId: string): Promise<readonly KeptDocument[]>
  /** Reports that carry the distinct statement with this number, in the whole record, and their origins. */
  countsOf(distinct: number): Promise<Counts>
  /** Reads kept documents again that another model or other stages have read; what was stopped goes on where it was. */
  reread(options?: RereadOptions): AsyncIterable<Reread>
  /** Everything, in the order kept. */
  readings(): AsyncIterable<KeptReading>
  /** How much the record holds. */
  extent(): Promise<RecordExtent>
  /** Looks everything through: the store, that all words stand at their offsets, and all hashes. None: all in order. `onProgress` is told the share done, 0 to 1. */
  inspect(onProgress?: (done: number) => void): Promise<readonly RecordFault[]>
  /** Writes a copy that is a record by itself to a file that is not there yet. */
  backup(file: string): Promise<void>
  /** Keeps everything in another record too, and compares the two. A copy that was stopped goes on where it was. */
  copyTo(place: string, onProgress?: (done: number) => void): Promise<Copied>
  /** Ends the work under way, and gives file and model back. */
  close(): Promise<void>
}

/**
 * Opens a record, a file or postgres://…, and makes it where there is none.
 *
 * @throws HearsayError RECORD_MISSING, RECORD_NEWER, RECORD_NOT_ONE, RECORD_READ_ONLY, RECORD_LOST, RECORD_BUSY
 *
 * @example
 * const record = await openRecord('hearsay.db')
 * await record.add('"We will return," the minister said.', { from: 'text' })
 * const { rows, counts } = await record.who({ words: 'return' })
 * await record.close()
 */
export const openRecord = async (place: string = 'hearsay.db', options: RecordOptions = {}): Promise<HearsayRecord> => {
  const { readOnly = false, create = !readOnly, clock = systemClock } = options
  const store = await openStore(place, { readOnly, create })
  const held = lateReader(options.reader)
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  /** One writer at a time: what comes later sees what came before. */
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) throw new HearsayError('ALREADY_STOPPED', `the record ${store.place} is closed: open it again`)
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const refuseReadOnly = (): void => {
    if (readOnly) throw new HearsayError('RECORD_READ_ONLY', `the record ${store.place} was opened to be read only: open it without readOnly`)
  }
  const writing = <Result>(work: () => Promise<Result>): Promise<Result> =>
    inTurn(() => {
      refuseReadOnly()
      return work()
    })
  return {
    ...repairVerbs({ store, clock, inTurn: writing, cowOf: lateCodes() }),
    engine: store.engine,
    place: store.place,
    add: (input, { signal, ...rest } = {}) =>
      inTurn(() => {
        refuseReadOnly()
        return addPage({ store, reader: held.open, clock }, newPage(input, rest), signal)
      }),
    who: (query, asked) => who(store, query, asked),
    facets: (query, field, limit) => facets(store, query, field, limit),
    check: (quote, asked) => checkQuote(store, quote, asked),
    trace: (statementId, asked) => traceStatement(store, statementId, asked),
    reread: (asked) => {
      refuseReadOnly()
      return reread(store, held.open, asked)
    },
    inspect: (onProgress) => inspectRecord(store, onProgress),
    backup: (file) => inTurn(() => backUp(store, file)),
    copyTo: (other, onProgress) => inTurn(() => copyInto(store, other, onProgress)),
    open: (id) => openKept(store, id),
    documents: (ids) => store.documents(ids),
    texts: (ids) => store.texts(ids),
    versions: (documentId) => pageVersions(store, documentId),
    countsOf: (distinct) => statementCounts(store, distinct),
    readings: () => readings(store),
    extent: () => store.extent(),
    close: async () => {
      if (closed) return
      closed = true
      await last
      await Promise.all([held.close(), store.close()])
    },
  }
}

/** A copy in a file of its own, by the store's own means or one document after the other. */
const backUp = async (store: Store, file: string): Promise<void> => {
  if (existsSync(file)) throw new HearsayError('USAGE', `'${file}' is there already: a backup takes the place of nothing; give another name`)
  if (store.backup) await store.backup(file)
  else await copyInto(store, file)
}

const copyInto = async (store: Store, place: string, onProgress?: (done: number) => void): Promise<Copied> => {
  const other = await openStore(place, { create: true })
  try {
    return await copyRecord(store, other, onProgress)
  } finally {
    await other.close()
  }
}

const systemClock: Clock = { now: () => new Date().toISOString() }

/** Codes of states by the shipped register, which is loaded when the first is asked for. */
const lateCodes = (): ((iso: string) => Promise<string | null>) => {
  let loaded: Promise<ReadonlyMap<string, string>> | null = null
  const load = async (): Promise<ReadonlyMap<string, string>> => {
    const { loadRegister } = await import('./adapters/register/index.js')
    const { actors } = await loadRegister(fileURLToPath(new URL('../registers/actors.json', import.meta.url)))
    return new Map(actors.flatMap(({ kind, country, codes }) => (kind === 'state' && country !== null && codes?.['cow'] ? [[country, codes['cow']]] : [])))
  }
  return async (iso) => (await (loaded ??= load())).get(iso) ?? null
}

/** A reader that is loaded when it is first asked for. */
const lateReader = (options: ReaderOptions = {}): { readonly open: () => Promise<RecordReader>; readonly close: () => Promise<void> } => {
  let opened: Promise<SteppedReader> | null = null
  return {
    open: async () => {
      opened ??= import('./create-reader.js').then(({ createSteppedReader }) => createSteppedReader(options))
      const reader = await opened.catch((error: unknown) => {
        opened = null
        throw error
      })
      return { ...reader, extract: (page) => reader.extract(page.text ?? page, { from: page.format, ...(page.url === null ? {} : { url: page.url }) }) }
    },
    close: async () => (await opened?.catch(() => null))?.close(),
  }
}

const newPage = (input: ReadInput, { from = 'auto', url, file }: Omit<AddOptions, 'signal'>): NewPage => {
  const known = {
    format: from,
    url: url ?? null,
    name: null,
    contentType: null,
    retrievedAt: null,
    file: file === undefined ? null : pathToFileURL(resolve(file)).href,
  }
  return typeof input === 'string' ? { ...known, bytes: new TextEncoder().encode(input), text: input } : { ...known, ...input }
}
