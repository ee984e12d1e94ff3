/** What is wrong with logs and originals is found: each is damaged by hand. */
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { commandPostgres, noPostgres, postgresPlace, sqlitePlace } from './store-place.js'
import { toldPage } from './told-pages.js'

const { page, entry } = toldPage({ address: null, publishedAt: '2031-01-01', said: [{ words: 'it rains', by: 'Ada Brel' }] })
const [{ statement, ...rest }] = entry.statements as [(typeof entry.statements)[0]]
const told = { at: '2031-07-01T10:00:00Z', by: null, why: null }

/** A record with two repairs, the second of which changed the statement, and one review. */
const fill = async (place: string): Promise<void> => {
  const store = await openStore(place, { create: true })
  await store.keep(page, entry)
  const repaired = { ...rest, statement: { ...statement, form: 'indirect' as const }, verification: 'repaired' as const, original: statement }
  const corrections = ([{ kind: 'right' }, { kind: 'form', form: 'indirect' }] as const).map((change) => ({
    ...told,
    statementId: statement.id,
    drawn: null,
    change,
  }))
  await store.correct!(corrections, async () => ({ ...entry, statements: [repaired] }))
  await store.keepParagraphReview!({ ...told, documentId: statement.documentId, span: { start: 0, end: 5 }, missed: 0, seed: '1' })
  await store.close()
}

const faultsOf = async (place: string): Promise<readonly string[]> => {
  const store = await openStore(place)
  const faults = await store.inspect()
  await store.close()
  return faults.map(({ message }) => message)
}

const damages = [
  ['delete from correction where number = 1', 'the log of repairs has 1 entries, the last is number 2'],
  ["update correction set change = '{' where number = 2", 'entry 2 of correction cannot be read'],
  ['update correction set told_at = null where number = 1', 'entry 1 of the log of repairs is not whole'],
  ["update paragraph_review set document = 'd0'", '1 rows of paragraph_review name a row of document by document that is not there'],
  [
    `update original set detail = replace(detail, '[${statement.content[0].start},', '[99999,')`,
    `what the machine read of statement ${statement.id} does not lie in document ${statement.documentId}`,
  ],
] as const

describe('damage to what was repaired is told', () => {
  test.for(damages)('in SQLite: %s', async ([command, message]) => {
    const { place, remove } = await sqlitePlace()
    await fill(place)
    expect(await faultsOf(place)).toEqual([])
    const database = new DatabaseSync(place)
    database.exec(command)
    database.close()
    expect(await faultsOf(place)).toEqual([message])
    await remove()
  })
  test.skipIf(noPostgres !== null).for(damages)('in PostgreSQL: %s', async ([command, message]) => {
    const { place, remove } = await postgresPlace()
    await fill(place)
    await commandPostgres(`set search_path to ${new URL(place).searchParams.get('schema')}; ${command}`)
    expect(await faultsOf(place)).toEqual([message])
    await remove()
  })
})
