import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'

/** A place for a record that nobody else has, and how to remove it. */
export interface StorePlace {
  readonly place: string
  remove(): Promise<void>
}

export const sqlitePlace = async (): Promise<StorePlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-store-'))
  return { place: join(folder, 'hearsay.db'), remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

/** The database of the tests: any on this machine that lets us in, unless HEARSAY_TEST_POSTGRES names another. */
export const postgresUrl: string = process.env['HEARSAY_TEST_POSTGRES'] ?? `postgres://${userInfo().username}@127.0.0.1:5432/postgres`

/** Runs a command outside the store under test. */
export const commandPostgres = async (command: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: 3000 })
  await client.connect()
  try {
    return (await client.query(command)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

/** Why there is no PostgreSQL to test with; null where there is. */
export const noPostgres: string | null = await commandPostgres('select 1').then(
  () => null,
  (error: unknown) => `no PostgreSQL at ${postgresUrl.replace(/:[^:@/]*@/u, '@')} (${String(error)}); set HEARSAY_TEST_POSTGRES to the address of one`,
)

/** A schema of its own, which is dropped in the end. */
export const postgresPlace = async (): Promise<StorePlace> => {
  const schema = `hearsay_test_${randomBytes(6).toString('hex')}`
  const url = new URL(postgresUrl)
  url.searchParams.set('schema', schema)
  return {
    place: url.href,
    async remove() {
      await commandPostgres(`drop schema if exists ${schema} cascade`)
    },
  }
}

/** Runs a query on a record's file as somebody does who has only SQL. */
export const querySqlite = async (place: string, command: string): Promise<readonly Record<string, unknown>[]> => {
  const database = new DatabaseSync(place, { readOnly: true })
  try {
    return database.prepare(command).all()
  } finally {
    database.close()
  }
}

/** The same in a schema; numbers above 2^31 come as numbers. */
export const queryPostgres = async (place: string, command: string): Promise<readonly Record<string, unknown>[]> => {
  const url = new URL(place)
  const schema = url.searchParams.get('schema')
  url.searchParams.delete('schema')
  const types = { getTypeParser: (type: number, format?: 'text') => (type === 20 ? Number : pg.types.getTypeParser(type, format)) } as typeof pg.types
  const client = new pg.Client({ connectionString: url.href, types })
  await client.connect()
  try {
    await client.query(`set search_path to ${schema}`)
    return (await client.query(command)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}
