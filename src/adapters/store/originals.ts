import type { Kysely, Transaction } from 'kysely'
import type { Statement } from '../../model/statement.js'
import type { ChangedStatements, ReadingEntry, StatementEntry } from '../../ports.js'
import { inChunks } from './chunks.js'
import { roles } from './codes.js'
import type { Engine } from './engine.js'
import { internMeant } from './intern-readings.js'
import type { Known } from './known.js'
import { lookupFor } from './read-statements.js'
import { actorsInRoles, decodeStatement, encodeStatement, parseDetail, type StatementColumns } from './statement-codec.js'
import type { DocumentRows } from './statement-rows.js'
import type { OriginalTable, StatementTable, Tables } from './tables.js'

/** What the machine read of a statement, as a row; null where the statement is still so. */
export const originalRow = ({ original }: StatementEntry, row: StatementTable, keyOf: ReadingEntry['keyOf'], known: Known): OriginalTable | null => {
  if (original === undefined) return null
  const actors = roles.map((role) => original[role].map((reference) => known.actorByKey.get(keyOf(reference))!))
  const columns = encodeStatement(original, actors, (text) => known.labelByText.get(text)!)
  return isSame(columns, row) ? null : { ...columns, document: row.document }
}

const isSame = (columns: StatementColumns, row: StatementTable): boolean =>
  (Object.keys(columns) as (keyof StatementColumns)[]).every((column) => columns[column] === row[column])

/** Gives numbers to everybody and everything that the rows of originals name. */
export const internOriginals = async (engine: Engine, db: Transaction<Tables>, known: Known, entries: readonly ChangedStatements[]): Promise<void> => {
  const originals = entries.flatMap(({ statements, keyOf }) => {
    const changed = statements.flatMap((each) => (each.original === undefined ? [] : [{ ...each, statement: each.original, citedOutlet: null }]))
    return changed.length === 0 ? [] : [{ statements: changed, actors: [], keyOf }]
  })
  if (originals.length > 0) await internMeant(engine, db, known, originals)
}

/** Adds originals, with whom they refer to. */
export const addOriginals = async (engine: Engine, db: Transaction<Tables>, rows: readonly OriginalTable[]): Promise<void> => {
  await engine.insert(db, 'original', rows)
  const actors = rows.flatMap(({ id, detail }) => [...new Set(actorsInRoles(detail).flat())].map((actor) => ({ actor, id })))
  await engine.insert(db, 'original_actor', actors)
}

/** Adds the originals that readings bring along, for rows that are there. */
export const keepOriginals = async (
  engine: Engine,
  db: Transaction<Tables>,
  known: Known,
  entries: readonly ReadingEntry[],
  rows: readonly DocumentRows[],
): Promise<void> => {
  if (!entries.some(({ statements }) => statements.some(({ original }) => original !== undefined))) return
  await internOriginals(engine, db, known, entries)
  const byId = new Map(rows.flatMap(({ statements }) => statements.map(({ row }) => [row.id, row])))
  const originals = entries.flatMap(({ statements, keyOf }) =>
    statements.map((each) => originalRow(each, byId.get(each.statement.id)!, keyOf, known)).filter((row) => row !== null),
  )
  await addOriginals(engine, db, originals)
}

/** Removes the originals of these statements. */
export const removeOriginals = async (db: Transaction<Tables>, ids: readonly string[]): Promise<void> => {
  await inChunks(ids, async (chunk) => {
    await db.deleteFrom('original_actor').where('id', 'in', chunk).execute()
    await db.deleteFrom('original').where('id', 'in', chunk).execute()
    return []
  })
}

/** What the machine read, of those of these statements that are no longer so. */
export const readOriginals = async (db: Kysely<Tables>, known: Known, ids: readonly string[]): Promise<ReadonlyMap<string, Statement>> => {
  const rows = await inChunks([...new Set(ids)], (chunk) =>
    db
      .selectFrom('original as o')
      .innerJoin('document as d', 'd.number', 'o.document')
      .selectAll('o')
      .select('d.id as document_id')
      .where('o.id', 'in', chunk)
      .execute(),
  )
  const details = rows.map(({ detail }) => parseDetail(detail))
  const lookup = await lookupFor(db, known, rows, details)
  return new Map(rows.map((row, at) => [row.id, decodeStatement(row, details[at]!, row.document_id, lookup)]))
}
