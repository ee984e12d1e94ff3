import { existsSync, rmSync } from 'node:fs'
import { Kysely, sql } from 'kysely'
import { HearsayError } from '../../../errors.js'
import type { RecordFault } from '../../../ports.js'
import type { Engine } from '../engine.js'
import type { Tables } from '../tables.js'
import type { SqliteConnection } from './connection.js'
import { nodeSqliteDialect } from './dialect.js'
import { matchExpression } from './match-expression.js'
import { translateSqliteError } from './sqlite-errors.js'

/** The record in one file of SQLite. */
export const sqliteEngine = (connection: SqliteConnection, place: string): Engine => {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection) })
  return {
    name: 'sqlite',
    place,
    db,
    write: (work) => db.transaction().execute(work),
    // The transaction holds the connection, so that its rows may go the short way.
    async insert(_, table, rows) {
      const columns = Object.keys(rows[0] ?? {})
      if (columns.length > 0) connection.runEach(insertInto(table, columns), columns, rows)
    },
    async addSaid(_, said) {
      connection.runEach(
        'update actor set said = said + ? where number = ?',
        ['count', 'actor'],
        [...said].map(([actor, count]) => ({ actor, count })),
      )
    },
    matches: (index, query) => sql`${sql.ref(`x.${index}`)} match ${matchExpression(query)}`,
    hasPhrase: (tokens) => sql`x.passage_words match ${`"${tokens.join(' ')}"`}`,
    references: {
      from: sql`json_each(s.detail, '$[7]') as r`,
      role: sql`json_extract(r.value, '$[0]')`,
      actor: sql`json_extract(r.value, '$[1]')`,
    },
    async faults() {
      const messages = [...connection.all('pragma integrity_check(20)', []), ...connection.all('pragma foreign_key_check', []).slice(0, 20)]
      return messages.filter(({ integrity_check: message }) => message !== 'ok').map(fault)
    },
    translate: (error) => translateSqliteError(error, place),
    async backup(file) {
      if (existsSync(file)) throw new HearsayError('USAGE', `${file} exists already; name a file that does not`)
      try {
        connection.all('vacuum into ?', [file])
      } catch (error) {
        rmSync(file, { force: true })
        throw translateSqliteError(error, file)
      }
    },
    async close() {
      try {
        connection.database.exec('pragma optimize')
      } catch {
        // Statistics only; a reader has no right to write them.
      }
      await db.destroy()
      connection.close()
    },
  }
}

const insertInto = (table: keyof Tables, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

const fault = (row: Record<string, unknown>): RecordFault =>
  'integrity_check' in row
    ? { code: 'DAMAGED', message: String(row['integrity_check']) }
    : { code: 'DANGLING', message: `a row of ${row['table']} points to a row of ${row['parent']} that is not there` }
