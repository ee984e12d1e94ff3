import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** One open SQLite file with its statements prepared once. */
export interface SqliteConnection {
  readonly database: DatabaseSync
  /** All rows of a query; of what changes something none. */
  all(sql: string, parameters: readonly unknown[]): Record<string, unknown>[]
  /** Runs one statement for each row, with the values of these columns. */
  runEach(sql: string, columns: readonly string[], rows: readonly object[]): void
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
    runEach(sql, columns, rows) {
      const statement = prepared(sql)
      const values: SQLInputValue[] = columns.map(() => null)
      // A column of a table makes a whole number of a real itself.
      const plain = columns.map((column) => column !== 'rowid')
      for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
        for (let at = 0; at < columns.length; at += 1) {
          const value = row[columns[at]!]
          values[at] = plain[at] ? (value as SQLInputValue) : bound(value)
        }
        statement.run(...values)
      }
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
