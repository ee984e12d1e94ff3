/** Databases that are no record, or cannot be reached: each its own error. */
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { ErrorCode } from '../../src/errors.js'
import { commandPostgres, noPostgres, postgresPlace, postgresUrl } from './store-place.js'

const failure = (place: string, options = {}): Promise<unknown> =>
  openStore(place, options).then(
    () => null,
    (error: unknown) => error,
  )

/** The tests' address with something else in it. */
const altered = (change: (url: URL) => void): string => {
  const url = new URL(postgresUrl)
  change(url)
  return url.href
}

describe('an address that leads nowhere', () => {
  test.for<readonly [string, string, ErrorCode, RegExp]>([
    ['a port that nobody listens on', 'postgres://somebody:secret@127.0.0.1:1/nothing', 'RECORD_LOST', /server runs/],
    ['a host that is not there', 'postgres://somebody:secret@nowhere.invalid/nothing', 'RECORD_LOST', /can be reached/],
    ['no URL', 'postgres://somebody:secret@[/x', 'USAGE', /postgres:\/\/user@host/],
    ['a schema with signs in it', 'postgres://somebody:secret@127.0.0.1:1/nothing?schema=a"b', 'USAGE', /no name for a schema/],
  ])('%s', async ([, place, code, says]) => {
    const error = await failure(place, { create: true })
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) })
    expect(String(error)).not.toContain('secret')
  })
})

describe.skipIf(noPostgres !== null)('a database', () => {
  test('that is not there', async () => {
    const place = altered((url) => (url.pathname = '/hearsay_no_such_database'))
    expect(await failure(place, { create: true })).toMatchObject({ code: 'RECORD_MISSING', message: expect.stringContaining('createdb') })
  })
  test('of a newer hearsay', async () => {
    const { place, remove } = await postgresPlace()
    await (await openStore(place, { create: true })).close()
    await commandPostgres(`update ${new URL(place).searchParams.get('schema')}.meta set value = '999' where key = 'hearsay_version'`)
    expect(await failure(place, { create: true })).toMatchObject({ code: 'RECORD_NEWER', message: expect.stringContaining('update hearsay') })
    await remove()
  })
  test.for([
    'create table notes (text text)',
    'create table meta (key text, value text); create table statement_words (a int)',
    'create view statements as select 1 as one',
  ])('of another program: %s', async (command) => {
    const { place, remove } = await postgresPlace()
    const schema = new URL(place).searchParams.get('schema')!
    const tables = (): Promise<unknown> => commandPostgres(`select relname from pg_class where relnamespace = '${schema}'::regnamespace order by 1`)
    await commandPostgres(`create schema ${schema}; set search_path to ${schema}; ${command}`)
    const before = await tables()
    for (const options of [{ create: true }, {}, { readOnly: true }]) {
      expect(await failure(place, options)).toMatchObject({ code: 'RECORD_NOT_ONE', message: expect.stringContaining('?schema=hearsay') })
    }
    expect(await tables()).toEqual(before)
    await remove()
  })
  test('is told without its password', async () => {
    const { place, remove } = await postgresPlace()
    const url = new URL(place)
    url.password = 'secret%2F'
    url.searchParams.set('sslpassword', 'secret')
    const store = await openStore(url.href, { create: true })
    expect(store.place).toContain(url.host)
    expect(store.place).not.toContain('secret')
    await store.close()
    await remove()
  })
})
