import type { Transaction } from 'kysely'
import type { KeptPage } from '../../model/kept-document.js'
import type { ReadingEntry } from '../../ports.js'
import { inChunks } from './chunks.js'
import { encodeDocument, encodePage, encodeText } from './document-codec.js'
import type { Engine } from './engine.js'
import { addToExtent } from './extent.js'
import { greatestNumber } from './intern.js'
import { internAll } from './intern-readings.js'
import { forgottenUntilNow } from './forgotten-until-now.js'
import type { Known, Knowledge } from './known.js'
import { keepOriginals } from './originals.js'
import { dayNumber } from './position.js'
import { statementPositions } from './read-statements.js'
import { documentRows, type DocumentPlace, type DocumentRows } from './statement-rows.js'
import type { AnchorTable, DocumentTable, PageTable, Tables } from './tables.js'

type Db = Transaction<Tables>

/** A page and what was read in it. */
export interface PageEntry {
  readonly page: KeptPage
  readonly entry: ReadingEntry
}

/** Keeps pages in one transaction. False for those whose documents are kept already. */
export const keepAll = async (engine: Engine, knowledge: Knowledge, given: readonly PageEntry[]): Promise<readonly boolean[]> => {
  const pages = given.map(({ page, entry }) => ({ page, entry: withHeldKeys(entry) }))
  // Before the transaction, so that other writers wait less.
  const packed = pages.map(({ page, entry }) => ({ page: encodePage(page), text: encodeText(entry.document), entry }))
  return writing(engine, knowledge, async (db, known) => {
    const ids = pages.map(({ entry }) => entry.document.document.id)
    const seen = new Set((await inChunks(ids, (chunk) => db.selectFrom('document').select('id').where('id', 'in', chunk).execute())).map(({ id }) => id))
    const isNew = ids.map((id) => !seen.has(id) && Boolean(seen.add(id)))
    const added = packed.filter((_, at) => isNew[at])
    if (added.length === 0) return isNew
    const entries = added.map(({ entry }) => entry)
    await internAll(engine, db, known, entries)
    await addPages(
      engine,
      db,
      added.map(({ page }) => page),
    )
    const documents = await placeDocuments(db, known, entries)
    await engine.insert(db, 'document', documents)
    await addToExtent(db, documents)
    await engine.insert(
      db,
      'document_text',
      added.map(({ text }, at) => ({ document: documents[at]!.number, ...text })),
    )
    const rows = entries.map((entry, at) => documentRows(entry, placeOf(documents[at]!), known))
    await addRows(engine, db, rows)
    await keepOriginals(engine, db, known, entries, rows)
    await addBandsAndAnchors(engine, db, entries, documents)
    return isNew
  })
}

/** The entry with each key made once: making one may fold a name. */
export const withHeldKeys = <Entry extends Pick<ReadingEntry, 'keyOf'>>(entry: Entry): Entry => {
  const ofActor = new Map<string, string>()
  const ofName = new Map<string, string>()
  const keyOf: ReadingEntry['keyOf'] = (reference) => {
    const [held, by] = reference.actor === null ? [ofName, reference.name] : [ofActor, reference.actor]
    const known = held.get(by)
    if (known !== undefined) return known
    const key = entry.keyOf(reference)
    held.set(by, key)
    return key
  }
  return { ...entry, keyOf }
}

/** A transaction with what is known; what it learns becomes known once it is kept. The caller sees to it that there is one at a time. */
export const writing = async <Result>(engine: Engine, knowledge: Knowledge, work: (db: Db, known: Known) => Promise<Result>): Promise<Result> => {
  const { result, settle } = await engine.write(async (db) => {
    knowledge.heed(await forgottenUntilNow(db))
    const draft = knowledge.draft()
    return { result: await work(db, draft.known), settle: draft.settle }
  })
  settle()
  return result
}

const addPages = async (engine: Engine, db: Db, pages: readonly PageTable[]): Promise<void> => {
  const byHash = new Map(pages.map((page) => [page.sha256, page]))
  const kept = await inChunks([...byHash.keys()], (chunk) => db.selectFrom('page').select('sha256').where('sha256', 'in', chunk).execute())
  for (const { sha256 } of kept) byHash.delete(sha256)
  await engine.insert(db, 'page', [...byHash.values()])
}

/** Gives numbers and versions to new documents, and marks the versions before as superseded. */
const placeDocuments = async (db: Db, known: Known, entries: readonly ReadingEntry[]): Promise<readonly DocumentTable[]> => {
  const addresses = [...new Set(entries.map(({ document }) => document.address).filter((address) => address !== null))]
  const before = await inChunks(addresses, (chunk) =>
    db
      .selectFrom('document')
      .select(['number', 'address', 'version', 'superseded', 'day', 'first_statement', 'statements', 'gaps'])
      .where('address', 'in', chunk)
      .execute(),
  )
  for (const old of before) if (old.superseded === 0) await supersede(db, old)
  const versions = new Map<string, number>()
  for (const { address, version } of before) versions.set(address!, Math.max(version, versions.get(address!) ?? 0))
  const lastNumber = await greatestNumber(db, 'document')
  let { statement, passage } = await takeNumbers(db, total(entries, 'statements'), total(entries, 'passages'))
  const newest = new Map<string, DocumentTable>()
  return entries.map(({ document: kept, statements, passages }, at) => {
    const { address } = kept
    const version = address === null ? 1 : (versions.get(address) ?? 0) + 1
    const row: DocumentTable = {
      number: lastNumber + 1 + at,
      ...encodeDocument(kept),
      version,
      superseded: 0,
      publisher: kept.document.publisher === null ? null : known.publisherByName.get(kept.document.publisher)!,
      day: dayNumber(kept.document.publishedAt),
      first_statement: statement,
      statements: statements.length,
      first_passage: passage,
      passages: passages.length,
    }
    statement += statements.length
    passage += passages.length
    if (address !== null) {
      const previous = newest.get(address)
      if (previous !== undefined) previous.superseded = 1
      newest.set(address, row)
      versions.set(address, version)
    }
    return row
  })
}

const total = (entries: readonly ReadingEntry[], what: 'statements' | 'passages'): number => entries.reduce((sum, entry) => sum + entry[what].length, 0)

const supersede = async (db: Db, document: Pick<DocumentTable, 'number' | 'day' | 'first_statement' | 'statements' | 'gaps'>): Promise<void> => {
  await db.updateTable('document').set({ superseded: 1 }).where('number', '=', document.number).execute()
  const { low, high } = statementPositions(document)
  await db.updateTable('statement').set({ superseded: 1 }).where('position', '>=', low).where('position', '<=', high).execute()
}

/** Takes running numbers for so many statements and passages; gives the first of each. */
export const takeNumbers = async (db: Db, statements: number, passages: number): Promise<{ readonly statement: number; readonly passage: number }> => {
  const rows = await db.selectFrom('meta').selectAll().where('key', 'in', ['next_statement', 'next_passage']).execute()
  const next = new Map(rows.map(({ key, value }) => [key, Number(value)]))
  const [statement, passage] = [next.get('next_statement') ?? 0, next.get('next_passage') ?? 0]
  await db
    .updateTable('meta')
    .set({ value: String(statement + statements) })
    .where('key', '=', 'next_statement')
    .execute()
  await db
    .updateTable('meta')
    .set({ value: String(passage + passages) })
    .where('key', '=', 'next_passage')
    .execute()
  return { statement, passage }
}

export const placeOf = (row: DocumentTable): DocumentPlace => ({
  number: row.number,
  day: row.day,
  publisher: row.publisher,
  superseded: row.superseded,
  firstStatement: row.first_statement,
  firstPassage: row.first_passage,
})

/** Adds rows of statements and passages, lowest position first: SQLite's index writes itself out whenever a number goes down. */
export const addRows = async (engine: Engine, db: Db, documents: readonly DocumentRows[]): Promise<void> => {
  const statements = documents.flatMap((rows) => rows.statements).toSorted((a, b) => a.row.position - b.row.position)
  const passages = documents.flatMap((rows) => rows.passages).toSorted((a, b) => a.row.position - b.row.position)
  await engine.insert(
    db,
    'statement',
    statements.map(({ row }) => row),
  )
  await engine.insert(
    db,
    'statement_words',
    statements.map(({ words }) => words),
  )
  await engine.insert(
    db,
    'passage',
    passages.map(({ row }) => row),
  )
  await engine.insert(
    db,
    'passage_words',
    passages.map(({ words }) => words),
  )
  const said = new Map<number, number>()
  for (const rows of documents) for (const [actor, count] of rows.said) said.set(actor, (said.get(actor) ?? 0) + count)
  await engine.addSaid(db, said)
}

/** Adds what finds a document's near-duplicates, and where the statements of the version before stand in it. */
export const addBandsAndAnchors = async (
  engine: Engine,
  db: Db,
  entries: readonly ReadingEntry[],
  documents: readonly Pick<DocumentTable, 'number'>[],
): Promise<void> => {
  const bands = entries.flatMap((entry, at) => [...new Set(entry.bands)].map((band) => ({ band, document: documents[at]!.number })))
  await engine.insert(db, 'band', bands)
  const anchors = entries.flatMap((entry, at) =>
    entry.anchors.map(({ statementId, state, content }, ordinal): AnchorTable => {
      return { document: documents[at]!.number, ordinal, statement: statementId, state, content: content === null ? null : JSON.stringify(content) }
    }),
  )
  await engine.insert(db, 'anchor', anchors)
}
