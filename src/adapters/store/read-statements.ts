import { sql, type Kysely } from 'kysely'
import { HearsayError } from '../../errors.js'
import type { FoundStatement } from '../../model/found-statement.js'
import { inChunks } from './chunks.js'
import { verifications, wordOf } from './codes.js'
import { knownActor } from './known-actor.js'
import { rememberActor, rememberLabel, type Known } from './known.js'
import { positionOf, runningNumbers } from './position.js'
import { decodeStatement, numbersIn, parseDetail, type Lookup } from './statement-codec.js'
import type { DocumentTable, StatementTable, Tables } from './tables.js'

type Db = Kysely<Tables>

/** A statement's row with the particulars of its document. */
export type FoundRow = StatementTable & {
  readonly document_id: string
  readonly url: string | null
  readonly canonical_url: string | null
  readonly address: string | null
  readonly publisher_name: string | null
  readonly title: string | null
  readonly published_at: string | null
  readonly retrieved_at: string | null
  readonly story: string
}

/** Columns of document `d` and publisher `p` that go with a statement. */
export const particulars = [
  'd.id as document_id',
  'd.url',
  'd.canonical_url',
  'd.address',
  'd.title',
  'd.published_at',
  'd.retrieved_at',
  'd.story',
  'p.name as publisher_name',
] as const

/** Statements as `s`, documents as `d`. */
const foundQuery = (db: Db) =>
  db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.number', 's.document')
    .leftJoin('publisher as p', 'p.number', 'd.publisher')
    .selectAll('s')
    .select(particulars)

/** Statements with these ids, in this order. */
export const readStatements = async (db: Db, known: Known, ids: readonly string[]): Promise<readonly FoundStatement[]> => {
  const rows = await inChunks([...new Set(ids)], (chunk) => foundQuery(db).where('s.id', 'in', chunk).execute())
  const byId = new Map((await foundStatements(db, known, rows)).map((each) => [each.statement.id, each]))
  return ids.map((id) => byId.get(id)).filter((each) => each !== undefined)
}

/** Statements at these positions, newest first. */
export const readStatementsAt = async (db: Db, known: Known, positions: readonly number[]): Promise<readonly FoundStatement[]> => {
  const rows = await inChunks(positions, (chunk) => foundQuery(db).where('s.position', 'in', chunk).execute())
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
  return foundStatements(
    db,
    known,
    rows.toSorted((a, b) => places.get(a.document_id)! - places.get(b.document_id)! || b.position - a.position),
  )
}

const rowsOf = (db: Db, ids: readonly string[]): Promise<readonly FoundRow[]> =>
  inChunks(ids, (chunk) => statementsIn(db, chunk).leftJoin('publisher as p', 'p.number', 'd.publisher').selectAll('s').select(particulars).execute())

const wantedRowsOf = async (db: Db, ids: readonly string[], isWanted: (words: string, distinct: number) => boolean): Promise<readonly FoundRow[]> => {
  const all = await inChunks(ids, (chunk) => statementsIn(db, chunk).select(['s.position', 's.words', 's.distinct_number as distinct']).execute())
  const positions = all.filter(({ words, distinct }) => isWanted(words, distinct)).map(({ position }) => position)
  return inChunks(positions, (chunk) => foundQuery(db).where('s.position', 'in', chunk).execute())
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
  const details = rows.map(({ detail }) => parseDetail(detail))
  const lookup = await lookupFor(
    db,
    known,
    rows.map(({ model }, at) => numbersIn(model, details[at]!)),
  )
  return rows.map((row, at) => ({
    statement: decodeStatement(row, details[at]!, row.document_id, lookup),
    words: row.words,
    position: row.position,
    distinct: row.distinct_number,
    verification: wordOf(verifications, row.verification),
    document: {
      id: row.document_id,
      url: row.url,
      canonicalUrl: row.canonical_url,
      address: row.address,
      publisher: row.publisher_name,
      title: row.title,
      publishedAt: row.published_at,
      retrievedAt: row.retrieved_at,
      story: row.story,
      superseded: row.superseded !== 0,
    },
  }))
}

/** Actors and labels that the rows have as numbers. What is known may be forgotten meanwhile, so that they are held here. */
export const lookupFor = async (db: Db, known: Known, numbers: readonly ReturnType<typeof numbersIn>[]): Promise<Lookup> => {
  const actors = new Map(numbers.flatMap((each) => each.actors).map((number) => [number, known.actorByNumber.get(number)]))
  const labels = new Map(numbers.flatMap((each) => each.labels).map((number) => [number, known.labelByNumber.get(number)]))
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
