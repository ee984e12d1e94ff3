import { type ErrorCode, HearsayError } from '../errors.js'
import type { KeptDocument } from '../model/kept-document.js'
import type { Reread } from '../model/reread.js'
import type { Statement } from '../model/statement.js'
import { type AbortSignalLike, stagesVersion } from '../pipeline.js'
import type { RecordNow, Store } from '../ports.js'
import { actorContext } from './actor-context.js'
import { anchorsOf } from './anchors-of.js'
import { carriedRepairs, type CarriedRepairs, type ReadBefore } from './carried-repairs.js'
import { citedOutlets } from './cited-outlet.js'
import { entryOf, type ToKeep } from './entry-of.js'
import { packFound } from './found-packing.js'
import { knownReading } from './known-reading.js'
import { createNowOf } from './now-of.js'
import { pageOf } from './open-kept.js'
import { documentIds } from './readings.js'
import type { RecordReader } from './record-reader.js'
import { withoutForgotten } from './without-forgotten.js'

export interface RereadOptions {
  readonly signal?: AbortSignalLike | undefined
  /** Also what this model and these stages have read. */
  readonly all?: boolean | undefined
}

/** Failures of the record itself, or of the caller: those that come after would fail alike. */
const ending: ReadonlySet<ErrorCode> = new Set(['INTERRUPTED', 'RECORD_BUSY', 'RECORD_DAMAGED', 'RECORD_FULL', 'RECORD_LOST', 'RECORD_READ_ONLY'])

/**
 * Reads the kept documents again whose model or stages are others than the reader's, in the order kept, each in one transaction: what was stopped goes on where it was.
 *
 * The page's bytes are taken apart anew; where that gives another text or canonical URL, the document that is kept is read. Throws INTERRUPTED, and what the store throws.
 */
export const reread = async function* (store: Store, reader: () => Promise<RecordReader>, { signal, all = false }: RereadOptions = {}): AsyncGenerator<Reread> {
  for await (const id of documentIds(store)) {
    if (signal?.aborted)
      throw new HearsayError('INTERRUPTED', 'reading again was stopped before its end; what was read again stays, the rest is done by the next call')
    const [kept] = await store.documents([id])
    if (!kept) continue
    const { title, canonicalUrl, url } = kept.document
    const about = { documentId: id, name: title ?? canonicalUrl ?? url ?? id, unplaced: [], failure: null }
    try {
      const loaded = await reader()
      yield !all && isCurrent(kept, loaded.modelId)
        ? { ...about, outcome: 'current', statements: (await store.statementsOf([id])).length }
        : { ...about, outcome: 'reread', ...(await readAgain(store, loaded, kept, signal)) }
    } catch (error) {
      if (!(error instanceof HearsayError) || ending.has(error.code)) throw error
      yield { ...about, outcome: 'failed', statements: (await store.statementsOf([id])).length, failure: { code: error.code, message: error.message } }
    }
  }
}

/** In a page that no model reads, another model finds nothing new. */
const isCurrent = ({ modelId, stages }: KeptDocument, readerModel: string): boolean => stages === stagesVersion && (modelId === null || modelId === readerModel)

const readAgain = async (
  store: Store,
  { modelId, extract, readDocument, namesOf }: RecordReader,
  kept: KeptDocument,
  signal: AbortSignalLike | undefined,
): Promise<Pick<Reread, 'statements' | 'unplaced'>> => {
  const page = await pageOf(store, kept)
  const { url, retrievedAt } = kept.document
  const anew = await extract({ ...page, url, retrievedAt, file: null })
  const { id, text, canonicalUrl } = kept.document
  const isSame = anew.document.text === text && anew.document.canonicalUrl === canonicalUrl
  const extracted = isSame ? { ...anew, document: { ...anew.document, id } } : { document: kept.document, notes: kept.notes }
  const [near] = kept.sharesReadingOf === null ? [] : await store.documents([kept.sharesReadingOf])
  const shared = near && isCurrent(near, modelId) ? knownReading(near, extracted.document) : null
  const { reading, found } = await readDocument(extracted, { signal, known: shared ?? undefined })
  const { document, actors, unattributed, notes, earlierCoverage } = reading
  const [previous] = kept.previous === null ? [] : await store.documents([kept.previous])
  const anchors = previous ? await anchorsOf(store, previous, document) : []
  const next: Omit<ToKeep, 'statements' | 'citedOutlet'> = {
    document: {
      ...kept,
      document,
      unattributed,
      notes,
      actors,
      earlierCoverage,
      sharesReadingOf: shared === null ? null : kept.sharesReadingOf,
      modelId: notes.some(({ code }) => code === 'LANGUAGE_NOT_READ') ? null : modelId,
      stages: stagesVersion,
      found: packFound(found),
    },
    anchors,
    namesOf,
  }
  let statements: readonly Statement[] = []
  let carried: readonly CarriedRepairs[] = []
  let split: readonly string[] = []
  const { unplaced } = await store.replaceReading(async (now) => {
    const { identified, identities } = await actorContext(now)
    statements = await withoutForgotten(now, reading.statements, identified)
    const before = await readBefore(now, id)
    const log = await now.corrections({ statementIds: [...statements, ...before.map(({ statement }) => statement)].map((each) => each.id) })
    carried = carriedRepairs(before, statements, log)
    const ids = new Set(statements.map((each) => each.id))
    split = before.flatMap(({ statement }) => (identities.isSplit(statement.id) && !ids.has(statement.id) ? [statement.id] : []))
    const repairs = carried.flatMap((each) => each.repairs)
    const whole = [...log, ...repairs.map((entry, at) => ({ ...entry, number: notYet + at }))]
    const citedOutlet = await citedOutlets(now, statements, actors, namesOf)
    return { entry: entryOf({ ...next, statements, citedOutlet, nowOf: createNowOf(document.text, whole, identified) }), repairs }
  })
  const placed = new Set(carried.map(({ from }) => from))
  return { statements: statements.length, unplaced: [...new Set([...unplaced.filter((each) => !placed.has(each)), ...split])] }
}

/** The first of the numbers that are after all those of any log. */
const notYet = 2 ** 52

const readBefore = async (now: RecordNow, documentId: string): Promise<readonly ReadBefore[]> => {
  const found = await now.statementsOf([documentId])
  const originals = await now.originals(found.map(({ statement }) => statement.id))
  return found.map(({ statement }) => ({ statement, machine: originals.get(statement.id) ?? statement }))
}
