import { sql, type Kysely } from 'kysely'
import { HearsayError } from '../../errors.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { inChunks } from './chunks.js'
import { verifications, wordOf } from './codes.js'
import { knownActor, type KnownActor } from './known-actor.js'
import { rememberActor, rememberLabel, type Known } from './known.js'
import { positionOf, runningNumbers } from './position.js'
import { decodeStatement, parseDetail, tellNumbers, type Detail, type Lookup } from './statement-codec.js'
import type { DocumentTable, StatementTable, Tables } from './tables.js'

type Db = Kysely<Tables>

/** A statement's row without what only queries need. */
export type FoundRow = Pick<StatementTable, (typeof foundColumns)[number]>

const foundColumns = [
  'position',
  'id',
  'document',
  'distinct_number',
  'words',
  'stance',
  'form',
  'place',
  'verification',
  'superseded',
  'confidence',
  'model',
  'detail',
] as const

/** The same columns of `s`. */
export const foundColumnsOfS: readonly `s.${(typeof foundColumns)[number]}`[] = foundColumns.map((column) => `s.${column}` as const)

/** Statements with these ids, in this order. */
export const readStatements = async (db: Db, known: Known, ids: readonly string[]): Promise<readonly FoundStatement[]> => {
  const rows = await inChunks([...new Set(ids)], (chunk) => db.selectFrom('statement').select(foundColumns).where('id', 'in', chunk).execute())
  const byId = new Map((await foundStatements(db, known, rows)).map((each) => [each.statement.id, each]))
  return ids.map((id) => byId.get(id)).filter((each) => each !== undefined)
}

/** Statements at these positions, newest first. */
export const readStatementsAt = async (db: Db, known: Known, positions: readonly number[]): Promise<readonly FoundStatement[]> => {
  const rows = await rowsAt(db, positions)
  return foundStatements(
    db,
    known,
    rows.toSorted((a, b) => b.position - a.position),
  )
}

/** Statements of these documents, in this order, each document's in the order of its reading; only those that are wanted are read whole. */
export const readStatementsOf = async (
  db: Db,
  known: Known,
  documentIds: readonly string[],
  isWanted?: (words: string, distinct: number) => boolean,
): Promise<readonly FoundStatement[]> => {
  const ids = [...new Set(documentIds)]
  const places = new Map(ids.map((id, place) => [id, place]))
  const rows = isWanted === undefined ? await rowsOf(db, ids) : await wantedRowsOf(db, ids, isWanted)
  const found = await foundStatements(db, known, rows)
  return found.toSorted((a, b) => places.get(a.document.id)! - places.get(b.document.id)! || b.position - a.position)
}

/** Statements of these documents that repeat another. */
export const readRepeating = async (db: Db, known: Known, documentIds: readonly string[]): Promise<readonly FoundStatement[]> => {
  // In the detail nothing else of text stands before a list.
  const rows = await inChunks([...new Set(documentIds)], (chunk) =>
    statementsIn(db, chunk).select(foundColumnsOfS).where('s.detail', 'like', '%",[%').execute(),
  )
  const byId = new Map((await foundStatements(db, known, rows)).map((found) => [found.statement.id, found]))
  return [...byId.values()].filter(({ statement }) => statement.repeats !== null)
}

const rowsAt = (db: Db, positions: readonly number[]): Promise<readonly FoundRow[]> =>
  inChunks(positions, (chunk) => db.selectFrom('statement').select(foundColumns).where('position', 'in', chunk).execute())

const rowsOf = (db: Db, ids: readonly string[]): Promise<readonly FoundRow[]> =>
  inChunks(ids, (chunk) => statementsIn(db, chunk).select(foundColumnsOfS).execute())

const wantedRowsOf = async (db: Db, ids: readonly string[], isWanted: (words: string, distinct: number) => boolean): Promise<readonly FoundRow[]> => {
  const all = await inChunks(ids, (chunk) => statementsIn(db, chunk).select(['s.position', 's.words', 's.distinct_number as distinct']).execute())
  const positions = all.filter(({ words, distinct }) => isWanted(words, distinct)).map(({ position }) => position)
  return rowsAt(db, positions)
}

/** The documents `d` first, which SQLite would not do of itself: the statements `s` of each stand together. */
const statementsIn = (db: Db, documentIds: readonly string[]) => {
  const first = sql<number>`d.day * ${sql.lit(runningNumbers)} + d.first_statement`
  return db
    .selectFrom('document as d')
    .crossJoin('statement as s')
    .where('d.id', 'in', documentIds)
    .where('s.position', '>=', first)
    .where('s.position', '<', sql<number>`${first} + d.statements + d.gaps`)
}

/** Between which positions the statements of a document stand, both included; there must be one. */
export const statementPositions = (
  document: Pick<DocumentTable, 'day' | 'first_statement' | 'statements' | 'gaps'>,
): { readonly low: number; readonly high: number } => ({
  low: positionOf(document.day, document.first_statement),
  high: positionOf(document.day, document.first_statement + document.statements + (document.gaps ?? 0) - 1),
})

/** Statements of rows, in their order. */
export const foundStatements = async (db: Db, known: Known, rows: readonly FoundRow[]): Promise<readonly FoundStatement[]> => {
  const documents = await particularsOf(db, rows)
  const details = rows.map(({ detail }) => parseDetail(detail))
  const lookup = await lookupFor(db, known, rows, details)
  const found: FoundStatement[] = []
  for (const [at, row] of rows.entries()) {
    const document = documents.get(row.document)
    // It was forgotten after its statements were read.
    if (document === undefined) continue
    const statement = decodeStatement(row, details[at]!, document.id, lookup)
    const { words, position, distinct_number: distinct, verification } = row
    found.push({ statement, words, position, distinct, verification: wordOf(verifications, verification), document })
  }
  return found
}

/** What goes with a statement of its document, by the document's number: read once for all of its statements. */
const particularsOf = async (db: Db, rows: readonly Pick<FoundRow, 'document'>[]): Promise<ReadonlyMap<number, FoundStatement['document']>> => {
  const numbers = [...new Set(rows.map(({ document }) => document))]
  const documents = await inChunks(numbers, (chunk) =>
    db
      .selectFrom('document as d')
      .leftJoin('publisher as p', 'p.number', 'd.publisher')
      .select(['d.number', 'd.id', 'd.url', 'd.canonical_url', 'd.address', 'd.title', 'd.published_at', 'd.retrieved_at', 'd.story', 'd.superseded'])
      .select('p.name as publisher')
      .where('d.number', 'in', chunk)
      .execute(),
  )
  return new Map(
    documents.map(({ number, id, url, canonical_url, address, publisher, title, published_at, retrieved_at, story, superseded }) => [
      number,
      {
        id,
        url,
        canonicalUrl: canonical_url,
        address,
        publisher,
        title,
        publishedAt: published_at,
        retrievedAt: retrieved_at,
        story,
        superseded: superseded !== 0,
      },
    ]),
  )
}

/** Actors and labels that the rows have as numbers. What is known may be forgotten meanwhile, so that they are held here. */
export const lookupFor = async (db: Db, known: Known, rows: readonly Pick<StatementTable, 'model'>[], details: readonly Detail[]): Promise<Lookup> => {
  const actors = new Map<number, KnownActor | undefined>()
  const labels = new Map<number, string | undefined>()
  const actor = (number: number): void => {
    if (!actors.has(number)) actors.set(number, known.actorByNumber.get(number))
  }
  const label = (number: number): void => {
    if (!labels.has(number)) labels.set(number, known.labelByNumber.get(number))
  }
  for (const [at, { model }] of rows.entries()) tellNumbers(model, details[at]!, actor, label)
  for (const row of await inChunks(missing(actors), (chunk) => db.selectFrom('actor').selectAll().where('number', 'in', chunk).execute())) {
    const actor = knownActor(row)
    actors.set(row.number, actor)
    rememberActor(known, actor)
  }
  for (const { number, text } of await inChunks(missing(labels), (chunk) => db.selectFrom('label').selectAll().where('number', 'in', chunk).execute())) {
    labels.set(number, text)
    rememberLabel(known, number, text)
  }
  return { actor: (number) => present(actors.get(number), 'actor', number), label: (number) => present(labels.get(number), 'label', number) }
}

const missing = (values: ReadonlyMap<number, unknown>): readonly number[] => [...values].filter(([, value]) => value === undefined).map(([number]) => number)

const present = <Value>(value: Value | undefined, table: string, number: number): Value => {
  if (value === undefined)
    throw new HearsayError('RECORD_DAMAGED', `a statement names row ${number} of ${table}, which is not there; go back to the last backup`)
  return value
}
