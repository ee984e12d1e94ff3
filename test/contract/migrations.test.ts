/** Records of every version of the tables become records of the newest one, and what has been released stays as it is. */
import { describe, expect, test } from 'vitest'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../src/adapters/store/index.js'
import { migrations, newestVersion } from '../../src/adapters/store/migrations/index.js'
import { applicationId } from '../../src/adapters/store/sqlite/migrate-sqlite.js'
import { hash } from '../../src/model/id.js'
import { generatedPages } from './generated-pages.js'
import { repairable } from './repairable-store.js'
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

/** Tables of version 1 in an order in which each row finds what it names, with their columns. */
const firstTables: Readonly<Record<string, string>> = {
  label: 'number, text',
  publisher: 'number, name, tokens',
  page: 'sha256, format, content_type, name, size, bytes',
  document:
    'number, id, address, version, previous, superseded, story, sha256, url, canonical_url, publisher, title, authors, language, published_at, modified_at, retrieved_at, kept_at, model, stages, day, first_statement, statements, first_passage, passages',
  document_text: 'document, text, text_hash, detail',
  actor: 'number, key, id, name, kind, country, same_as, said',
  actor_name: 'number, actor, name',
  statement:
    'position, id, document, distinct_number, words, stance, form, place, verification, superseded, confidence, said_first, said_last, cited, model, detail',
  passage: 'position, document, starts, ends',
  band: 'band, document',
}

/** Commands that fill tables of version 1 with what another record holds. SQLite gives no tokens back: there one word stands for all. */
const fillFrom = (from: string, tokens: string): readonly string[] => [
  ...Object.entries(firstTables).map(([table, columns]) => `insert into ${table} (${columns}) select ${columns} from ${from}.${table}`),
  ...['statement_words', 'passage_words', 'name_words'].map((table) => `insert into ${table} (rowid, tokens) select rowid, ${tokens} from ${from}.${table}`),
  'delete from meta',
  `insert into meta (key, value) select key, value from ${from}.meta where key <> 'hearsay_version'`,
]

describe('what a record of version 1 holds', () => {
  const pages = [...generatedPages({ seed: 4, pages: 30 })]
  const documents = pages.map(({ entry }) => entry.document.document.id)
  const [told] = pages.flatMap(({ entry }) => entry.statements.map((each) => ({ each, entry })))
  /** Fills a record as it is made today, and tells what it answers. */
  const filled = async (place: string): Promise<unknown> => {
    const store = await openStore(place, { create: true })
    await store.keepAll(pages)
    const answer = [await store.documents(documents), await store.statementsOf(documents), await store.extent()]
    await store.close()
    return answer
  }
  /** What the record answers, before it is repaired and something in it forgotten. */
  const migrated = async (place: string): Promise<unknown> => {
    const store = repairable(await openStore(place))
    const answer = [await store.documents(documents), await store.statementsOf(documents), await store.extent()]
    expect(await store.inspect()).toEqual([])
    // And can be repaired.
    const { each, entry } = told!
    const changed = { ...each, verification: 'repaired' as const, statement: { ...each.statement, speakers: [] }, original: each.statement }
    await store.correct([], async () => ({ statements: [changed], actors: entry.actors, keyOf: entry.keyOf }))
    expect(await store.originals([each.statement.id])).toEqual(new Map([[each.statement.id, each.statement]]))
    await store.forget({ documentIds: documents.slice(0, 10), statementIds: [each.statement.id], actorKeys: [] }, [])
    expect(await store.inspect()).toEqual([])
    await store.close()
    return answer
  }
  test('stays in SQLite', async () => {
    const [now, old] = [await sqlitePlace(), await sqlitePlace()]
    const before = await filled(now.place)
    const database = new DatabaseSync(old.place)
    database.exec(migrations[0]!.sqlite.join(';\n'))
    database.prepare('attach ? as now').run(now.place)
    database.exec(fillFrom('now', `'word'`).join(';\n'))
    database.exec(`pragma application_id = ${applicationId}; pragma user_version = 1`)
    database.close()
    expect(await migrated(old.place)).toEqual(before)
    await now.remove()
    await old.remove()
  })
  test.skipIf(noPostgres !== null)('stays in PostgreSQL', async () => {
    const [now, old] = [await postgresPlace(), await postgresPlace()]
    const before = await filled(now.place)
    const [from, schema] = [now, old].map(({ place }) => new URL(place).searchParams.get('schema')!)
    const versioned = `insert into meta (key, value) values ('hearsay_version', '1')`
    await commandPostgres(
      [`create schema ${schema}`, `set search_path to ${schema}`, ...migrations[0]!.postgresql, ...fillFrom(from!, 'tokens'), versioned].join(';\n'),
    )
    expect(await migrated(old.place)).toEqual(before)
    await now.remove()
    await old.remove()
  })
})

/** Of the commands of each version, in both engines. A version that has been released is never changed: what must change becomes the next. */
const released: readonly string[] = ['277611f9143f924e73c4', '72da9f76bd3691e1d295']

test('what has been released is not changed', () => {
  expect(migrations.map(({ sqlite, postgresql }) => hash(JSON.stringify([sqlite, postgresql])).slice(0, 20))).toEqual(released)
})
