import { sql, type Transaction } from 'kysely'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import { removeOriginals } from './originals.js'
import { statementPositions } from './read-statements.js'
import { actorsInRoles, withoutPointers } from './statement-codec.js'
import type { StatementTable, Tables } from './tables.js'

type Db = Transaction<Tables>

/** What is no more. */
export interface Gone {
  readonly statementIds: readonly string[]
  /** Whom it referred to. */
  readonly actors: ReadonlySet<number>
}

/** Removes statements alone; the rest of their documents stays as it is. */
export const forgetStatements = async (engine: Engine, db: Db, ids: readonly string[]): Promise<Gone> => {
  const rows = await inChunks([...new Set(ids)], (chunk) =>
    db.selectFrom('statement').select(['position', 'id', 'document', 'detail']).where('id', 'in', chunk).execute(),
  )
  const gone = await removeStatements(engine, db, [...new Map(rows.map((row) => [row.id, row])).values()])
  const lost = new Map<number, number>()
  const documentOf = new Map(rows.map(({ id, document }) => [id, document]))
  for (const document of documentOf.values()) lost.set(document, (lost.get(document) ?? 0) + 1)
  for (const [number, count] of lost) {
    await db
      .updateTable('document')
      .set({ statements: sql`statements - ${count}`, gaps: sql`gaps + ${count}` })
      .where('number', '=', number)
      .execute()
  }
  await removePointers(db, [...lost.keys()], new Set(gone.statementIds))
  return gone
}

/** Removes rows of statements with all that belongs to them. */
export const removeStatements = async (engine: Engine, db: Db, rows: readonly Pick<StatementTable, 'position' | 'id' | 'detail'>[]): Promise<Gone> => {
  const [ids, positions] = [rows.map(({ id }) => id), rows.map(({ position }) => position)]
  const originals = await inChunks(ids, (chunk) => db.selectFrom('original').select('detail').where('id', 'in', chunk).execute())
  await inChunks(positions, async (chunk) => {
    await db.deleteFrom('statement_words').where('rowid', 'in', chunk).execute()
    await db.deleteFrom('statement').where('position', 'in', chunk).execute()
    return []
  })
  await removeOriginals(db, ids)
  await inChunks(ids, async (chunk) => {
    await db.deleteFrom('anchor').where('statement', 'in', chunk).execute()
    return []
  })
  const said = new Map<number, number>()
  for (const { detail } of rows) for (const actor of actorsInRoles(detail)[0]!) said.set(actor, (said.get(actor) ?? 0) - 1)
  await engine.addSaid(db, said)
  return { statementIds: ids, actors: new Set([...rows, ...originals].flatMap(({ detail }) => actorsInRoles(detail).flat())) }
}

/** What stood inside or repeated one that is gone stands by itself. */
const removePointers = async (db: Db, documents: readonly number[], gone: ReadonlySet<string>): Promise<void> => {
  for (const document of documents) {
    const row = await db
      .selectFrom('document')
      .select(['day', 'first_statement', 'statements', 'gaps'])
      .where('number', '=', document)
      .executeTakeFirstOrThrow()
    const { low, high } = statementPositions(row)
    const statements = await db.selectFrom('statement').select(['id', 'detail']).where('position', '>=', low).where('position', '<=', high).execute()
    const originals = await db.selectFrom('original').select(['id', 'detail']).where('document', '=', document).execute()
    for (const [table, rows] of [
      ['statement', statements],
      ['original', originals],
    ] as const) {
      for (const { id, detail } of rows) {
        const without = withoutPointers(detail, gone)
        if (without !== detail) await db.updateTable(table).set({ detail: without }).where('id', '=', id).execute()
      }
    }
  }
}
