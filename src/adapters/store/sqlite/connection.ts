import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** One open SQLite file with its statements prepared once. */
export interface SqliteConnection {
  readonly database: DatabaseSync
  /** All rows of a query; of what changes something none. */
  all(sql: string, parameters: readonly unknown[]): Record<string, unknown>[]
  /** Runs one statement for each row of values. */
  runEach(sql: string, rows: Iterable<readonly unknown[]>): void
  /** May be called again. */
  close(): void
}

/** Statements that are held at most: queries differ by how many values they list. */
const heldStatements = 300

/** Wraps an open database. */
export const sqliteConnection = (database: DatabaseSync): SqliteConnection => {
  let isOpen = true
  const held = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    let statement = held.get(sql)
    if (statement === undefined) {
      statement = database.prepare(sql)
      if (held.size >= heldStatements) held.clear()
      held.set(sql, statement)
    }
    return statement
  }
  return {
    database,
    all(sql, parameters) {
      return prepared(sql).all(...parameters.map(bound))
    },
    runEach(sql, rows) {
      const statement = prepared(sql)
      for (const values of rows) statement.run(...values.map(bound))
    },
    close() {
      if (isOpen) database.close()
      isOpen = false
      held.clear()
    },
  }
}

/** Node gives SQLite every number as a real; the index of words takes no real for a row's number, and then looks at all rows. */
const bound = (value: unknown): SQLInputValue => (Number.isInteger(value) ? BigInt(value as number) : (value as SQLInputValue))
