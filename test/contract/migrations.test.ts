/** Records of every version of the tables become records of the newest one, and what has been released stays as it is. */
import { describe, expect, test } from 'vitest'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../src/adapters/store/index.js'
import { migrations, newestVersion } from '../../src/adapters/store/migrations/index.js'
import { applicationId } from '../../src/adapters/store/sqlite/migrate-sqlite.js'
import { hash } from '../../src/model/id.js'
import { generatedPages } from './generated-pages.js'
import { commandPostgres, noPostgres, postgresPlace, sqlitePlace } from './store-place.js'

const versions = migrations.map((_, at) => at + 1)

/** Keeps pages in what is there, and looks it through. */
const useStore = async (place: string): Promise<void> => {
  const store = await openStore(place)
  const pages = [...generatedPages({ seed: 3, pages: 10 })]
  expect(await store.keepAll(pages)).toEqual(pages.map(() => true))
  expect(await store.inspect()).toEqual([])
  await store.close()
}

describe('tables of version', () => {
  test.for(versions)('%i in SQLite are brought up to date', async (version) => {
    const { place, remove } = await sqlitePlace()
    const database = new DatabaseSync(place)
    for (const { sqlite } of migrations.slice(0, version)) for (const command of sqlite) database.exec(command)
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = ${version}`)
    database.close()
    await useStore(place)
    const after = new DatabaseSync(place)
    expect(after.prepare('pragma user_version').get()).toEqual({ user_version: newestVersion })
    after.close()
    await remove()
  })
  test.skipIf(noPostgres !== null).for(versions)('%i in PostgreSQL are brought up to date', async (version) => {
    const { place, remove } = await postgresPlace()
    const schema = new URL(place).searchParams.get('schema')!
    const commands = migrations.slice(0, version).flatMap(({ postgresql }) => postgresql)
    const versioned = `insert into meta (key, value) values ('hearsay_version', '${version}')`
    await commandPostgres([`create schema ${schema}`, `set search_path to ${schema}`, ...commands, versioned].join(';\n'))
    await useStore(place)
    expect(await commandPostgres(`select value from ${schema}.meta where key = 'hearsay_version'`)).toEqual([{ value: String(newestVersion) }])
    await remove()
  })
})

/** Of the commands of each version, in both engines. A version that has been released is never changed: what must change becomes the next. */
const released: readonly string[] = ['277611f9143f924e73c4', '72da9f76bd3691e1d295']

test('what has been released is not changed', () => {
  expect(migrations.map(({ sqlite, postgresql }) => hash(JSON.stringify([sqlite, postgresql])).slice(0, 20))).toEqual(released)
})
