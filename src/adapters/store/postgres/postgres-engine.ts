import { CompiledQuery, Kysely, PostgresDialect, sql, type PostgresPool, type Transaction } from 'kysely'
import type { RecordFault } from '../../../ports.js'
import type { Engine } from '../engine.js'
import type { Tables } from '../tables.js'
import type { PostgresPlace } from './place.js'
import { translatePostgresError } from './postgres-errors.js'
import { phraseCondition, tokenCondition } from './token-condition.js'

/** Rows that go to the server in one command. */
const rowsAtOnce = 2000

/** The record in a schema of a PostgreSQL database. */
export const postgresEngine = (pool: PostgresPool, { shown }: PostgresPlace): Engine => {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let types: Promise<ColumnTypes> | null = null
  // Statements that this store has added since the planner last learnt what there is, and how many make it learn again.
  let added = 0
  let enough = 2000
  const learn = async (): Promise<void> => {
    added = 0
    // What was written is kept already, whatever becomes of this.
    await sql`analyze statement, statement_words, passage, passage_words, document, name_words, actor_name`.execute(db).catch(() => undefined)
  }
  return {
    name: 'postgresql',
    place: shown,
    db,
    async write(work) {
      const result = await db.transaction().execute(async (transaction) => {
        await lockForWriting(transaction)
        return work(transaction)
      })
      if (added > enough) {
        enough = 4 * added
        await learn()
      }
      return result
    },
    async insert(transaction, table, rows) {
      const columns = Object.keys(rows[0] ?? {})
      if (columns.length === 0) return
      if (table === 'statement') added += rows.length
      types ??= columnTypes(transaction)
      const command = insertInto(table, columns, await types)
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        const some = rows.slice(at, at + rowsAtOnce) as readonly object[]
        const values = columns.map((column) => some.map((row) => (row as Record<string, unknown>)[column]))
        await transaction.executeQuery(CompiledQuery.raw(command, values))
      }
    },
    async addSaid(transaction, said) {
      if (said.size === 0) return
      const [actors, counts] = [[...said.keys()], [...said.values()]]
      await sql`update actor set said = said + more.count from unnest(${actors}::bigint[], ${counts}::bigint[]) as more (actor, count) where number = more.actor`.execute(
        transaction,
      )
    },
    matches: (_, query) => tokenCondition(query),
    hasPhrase: phraseCondition,
    references: {
      from: sql`jsonb_array_elements(s.detail::jsonb -> 7) as r`,
      role: sql`(r.value ->> 0)::int`,
      actor: sql`(r.value ->> 1)::bigint`,
    },
    async faults() {
      const { rows } = await sql<{ name: string }>`
        select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
        where not i.indisvalid and c.relnamespace = current_schema()::regnamespace`.execute(db)
      return rows.map(({ name }): RecordFault => ({ code: 'DAMAGED', message: `the index ${name} is not valid; run REINDEX` }))
    },
    translate: (error) => translatePostgresError(error, shown),
    async close() {
      // The server's own housekeeping comes a minute later; until then searches would be planned blindly.
      if (added > 200) await learn()
      await db.destroy()
    },
  }
}

/** Waits for other writers of this schema, so that running numbers have no gaps and no two are alike. */
const lockForWriting = async (transaction: Transaction<Tables>): Promise<void> => {
  await sql`set local lock_timeout = '15s'`.execute(transaction)
  await sql`select pg_advisory_xact_lock(hashtextextended('hearsay ' || current_schema(), 0))`.execute(transaction)
}

/** The type of each column, by "table column". */
type ColumnTypes = ReadonlyMap<string, string>

const columnTypes = async (db: Kysely<Tables>): Promise<ColumnTypes> => {
  const { rows } = await sql<{ name: string; type: string }>`
    select c.relname || ' ' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`.execute(db)
  return new Map(rows.map(({ name, type }) => [name, type]))
}

/** One command for any number of rows: a list a column. */
const insertInto = (table: string, columns: readonly string[], types: ColumnTypes): string => {
  const lists = columns.map((column, at) => `$${at + 1}::${types.get(`${table} ${column}`)}[]`)
  return `insert into ${table} (${columns.join(', ')}) select * from unnest(${lists.join(', ')})`
}
