import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type DatabaseConnection, type Dialect, type Driver, type QueryResult } from 'kysely'
import { beginImmediate, patiently, rollBack } from './patiently.js'
import type { SqliteConnection } from './connection.js'

/** kysely over an open SQLite file. kysely lets one caller at a time use the connection, a transaction being one caller. */
export const nodeSqliteDialect = (connection: SqliteConnection): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driver(connection),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

const driver = (connection: SqliteConnection): Driver => {
  const shared: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }): Promise<QueryResult<Row>> {
      return { rows: (await patiently(() => connection.all(sql, parameters))) as Row[] }
    },
    streamQuery() {
      throw new Error('the record reads in pages, not in streams')
    },
  }
  return {
    async init() {},
    async acquireConnection() {
      return shared
    },
    beginTransaction: () => beginImmediate(connection.database),
    async commitTransaction() {
      connection.database.exec('commit')
    },
    async rollbackTransaction() {
      rollBack(connection.database)
    },
    async releaseConnection() {},
    async destroy() {
      connection.close()
    },
  }
}
