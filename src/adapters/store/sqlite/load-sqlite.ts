import type * as Sqlite from 'node:sqlite'

/** Node's own SQLite, without the warning that it is experimental; other warnings pass. */
export const loadSqlite = (): typeof Sqlite => {
  const emit = process.emitWarning
  process.emitWarning = ((warning: string | Error, ...rest: never[]): void => {
    if (!/SQLite is an experimental feature/u.test(String(warning))) Reflect.apply(emit, process, [warning, ...rest])
  }) as typeof process.emitWarning
  try {
    return process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emit
  }
}
