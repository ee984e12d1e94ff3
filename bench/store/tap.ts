/** Listens at the two drivers to what the store inserts, so that a bare loop can write the very same rows. */
import { DatabaseSync, StatementSync, type SQLInputValue } from 'node:sqlite'
import pg from 'pg'

/** One call of a driver: an INSERT and its values. */
export interface Write {
  readonly sql: string
  readonly values: readonly unknown[]
}

let heard: Write[] | null = null

/** Does some work and gives the rows that the store inserted under it; what it reads and changes is left out. Listening costs the store well under a microsecond a row. */
export const tapped = async (work: () => Promise<unknown>): Promise<readonly Write[]> => {
  const own: Write[] = []
  heard = own
  try {
    await work()
  } finally {
    heard = null
  }
  return own
}

/** Must be called before a store is opened. */
export const installTap = (): void => {
  const sources = new WeakMap<StatementSync, string>()
  const prepare = DatabaseSync.prototype.prepare
  DatabaseSync.prototype.prepare = function (sql, ...rest) {
    const statement = Reflect.apply(prepare, this, [sql, ...rest])
    if (isInsert(sql)) sources.set(statement, sql)
    return statement
  }
  for (const method of ['run', 'all', 'get'] as const) {
    const original = StatementSync.prototype[method] as (...values: SQLInputValue[]) => unknown
    StatementSync.prototype[method] = function (this: StatementSync, ...values: SQLInputValue[]) {
      if (heard !== null) {
        const sql = sources.get(this)
        if (sql !== undefined) heard.push({ sql, values })
      }
      return Reflect.apply(original, this, values)
    } as never
  }
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    if (heard !== null) {
      const [first, second] = args
      const sql = typeof first === 'string' ? first : (first as { text?: unknown } | undefined)?.text
      const values = Array.isArray(second) ? second : (first as { values?: unknown } | undefined)?.values
      if (typeof sql === 'string' && isInsert(sql)) heard.push({ sql, values: Array.isArray(values) ? values : [] })
    }
    return Reflect.apply(query, this, args)
  } as never
}

const isInsert = (sql: string): boolean => /^\s*insert\b/i.test(sql)
