import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { PostgresPlace } from './place.js'

/** Connections of one store at most. */
const connections = 4

/** How long a connection may take, in milliseconds. */
const connectionTime = 15_000

/** Types that the driver would give as text, by their numbers in PostgreSQL: bigint and numeric. All of ours are below 2^53. */
const numbers = new Set([20, 1700])

/** Connections to a database. Nothing of the driver is loaded before it is asked for. */
export const openPool = async ({ url, schema }: PostgresPlace, readOnly: boolean): Promise<PostgresPool> => {
  const { default: pg } = await import('pg')
  const settings = ['jit=off', ...(schema === null ? [] : [`search_path=${schema}`]), ...(readOnly ? ['default_transaction_read_only=on'] : [])]
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectionTime,
    application_name: 'hearsay',
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') => (numbers.has(type) ? Number : pg.types.getTypeParser(type, format as 'text')),
    } as typeof pg.types,
  })
  // A connection that breaks while nobody uses it; who uses the next one is told.
  pool.on('error', () => undefined)
  const held = new WeakMap<object, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      // One that breaks while it is held, but between two commands: the next command is told. Node ends the process where nobody listens.
      if (!held.has(client)) client.on('error', () => undefined)
      const clean = held.get(client) ?? withoutNul(client as unknown as PostgresPoolClient)
      held.set(client, clean)
      return clean
    },
  }
}

/** PostgreSQL has no text with U+0000: it stands as U+FFFD, as in the documents. Queries that come again are prepared. */
const withoutNul = (client: PostgresPoolClient): PostgresPoolClient => {
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= preparedQueries || isPlannedAfresh(text)) return known
    names.set(text, `hearsay_${names.size}`)
    return names.get(text)
  }
  const query = (text: string, parameters: readonly unknown[]) => {
    const values = parameters.map(cleaned)
    const name = values.length === 0 ? undefined : nameOf(text)
    return name === undefined ? client.query(text, values) : (client as unknown as NamedQueries).query({ name, text, values })
  }
  return {
    ...(client.processID === undefined ? {} : { processID: client.processID }),
    release: (destroy) => client.release(destroy),
    query: query as PostgresPoolClient['query'],
  }
}

interface NamedQueries {
  query(query: { readonly name: string; readonly text: string; readonly values: readonly unknown[] }): Promise<unknown>
}

/** Queries that a connection prepares at most: they differ by how many values they list. */
const preparedQueries = 200

/** Whether the best plan depends on how often the words are that it looks for. */
const isPlannedAfresh = (text: string): boolean => text.includes('statement_words') || text.includes('passage_words')

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\u{FFFD}') : value
  return Array.isArray(value) ? value.map(cleaned) : value
}
