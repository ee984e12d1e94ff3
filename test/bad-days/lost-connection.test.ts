import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { onPostgres } from './engines.js'
import { addInPeace, wrongAfterResuming, wrongWith } from './recovery.js'
import { runAdding } from './run-adding.js'

const pages = 24
const places: Place[] = []
const newPlace = async (): Promise<string> => {
  const made = await makePlace('postgresql', 'lost', 'database')
  places.push(made)
  return made.place
}
afterAll(async () => {
  for (const { drop } of places) await drop()
}, 60_000)

onPostgres(() => {
  test('connections that are ended in the middle: a clear error, nothing acknowledged lost, and the rest comes later', { timeout: 60_000 }, async () => {
    const undisturbed = await addInPeace(await newPlace(), pages)
    const place = await newPlace()
    const admin = new pg.Client({ connectionString: place })
    await admin.connect()
    let isOver = false
    const endOthers = async (): Promise<void> => {
      while (!isOver) await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    }
    let ending: Promise<void> | null = null
    const run = await runAdding(place, {
      to: pages,
      onKept: (_, kept) => {
        if (kept >= 10) ending ??= endOthers()
      },
    })
    isOver = true
    await ending
    await admin.end()
    expect(run.error).toMatch(/^RECORD_LOST /)
    expect(run.error).not.toContain(new URL(place).password || 'no password')
    expect(run.code).toBe(1)
    expect(await wrongWith(place, run.acknowledged)).toEqual([])
    expect(await wrongAfterResuming(place, pages, undisturbed)).toEqual([])
  })

  test("another program's database", async () => {
    const place = await newPlace()
    const client = new pg.Client({ connectionString: place })
    await client.connect()
    await client.query('create table statement (id text); create table notes (text text)')
    await expect(openStore(place, { create: true })).rejects.toMatchObject({ code: 'RECORD_NOT_ONE' })
    const { rows } = await client.query("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1")
    expect(rows).toEqual([{ relname: 'notes' }, { relname: 'statement' }])
    await client.end()
  })

  test('a database that is not there', async () => {
    const url = new URL(await newPlace())
    url.pathname = '/hearsay_no_such_database'
    await expect(openStore(url.href, { create: true })).rejects.toMatchObject({ code: 'RECORD_MISSING' })
  })
})

test('a server that does not answer', async () => {
  await expect(openStore('postgres://reader:secret@127.0.0.1:9/record', { create: true })).rejects.toMatchObject({
    code: 'RECORD_LOST',
    message: expect.not.stringContaining('secret'),
  })
})
