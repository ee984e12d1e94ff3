/** The fastest that a program can write by hand with the same drivers: statements prepared once, rows that are ready, one transaction a batch. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import pg from 'pg'
import { openStore } from '../../src/adapters/store/index.js'
import type { Place } from '../../test/fixtures/record-place.js'
import type { Write } from './tap.js'

export interface BareLoop {
  /** In one transaction. */
  write(rows: readonly Write[]): Promise<void>
  close(): Promise<void>
}

/** A loop that writes into a place with the store's own tables and indexes, and nothing in them. */
export const openBareLoop = async ({ engine, place }: Place): Promise<BareLoop> => {
  const empty = await openStore(place, { create: true })
  await empty.close()
  return engine === 'sqlite' ? bareSqlite(place) : barePostgres(place)
}

const bareSqlite = (file: string): BareLoop => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true })
  // The store's own settings.
  database.exec('pragma synchronous = normal; pragma cache_size = -32768; pragma temp_store = memory; pragma journal_size_limit = 67108864')
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    async write(rows) {
      database.exec('begin immediate')
      for (const { sql, values } of rows) prepared(sql).run(...(values as SQLInputValue[]))
      database.exec('commit')
    },
    async close() {
      database.close()
    },
  }
}

const barePostgres = async (address: string): Promise<BareLoop> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const names = new Map<string, string>()
  return {
    async write(rows) {
      await client.query('begin')
      for (const { sql, values } of rows) {
        const name = names.get(sql) ?? `bare_${names.size}`
        names.set(sql, name)
        await client.query({ name, text: sql, values: [...values] })
      }
      await client.query('commit')
    },
    close: () => client.end(),
  }
}
