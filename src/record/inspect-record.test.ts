import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { type ToldPage, toldRecord } from '../../test/fixtures/told-record.js'
import { inspectRecord } from './inspect-record.js'

const page: ToldPage = {
  text: 'Ada Brel said the harbour will open.\nShips wait in the roads.',
  told: [{ content: ['the harbour will open'], cue: ['said'], form: 'indirect', speakers: [{ words: 'Ada Brel' }] }],
}

test('a record as it was kept has no fault, and how far it is is told', async () => {
  const record = await toldRecord([page])
  const told: number[] = []
  expect(await inspectRecord(record.store, (done) => told.push(done))).toEqual([])
  expect(told.at(-1)).toBe(1)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  await record.close()
})

test.each<[name: string, sql: string, code: string]>([
  ['words that are not at their offsets', "update statement set words = 'the harbour will close'", 'SPAN_MISMATCH'],
  ['bytes that are gone', 'pragma foreign_keys = off; delete from page', 'DANGLING'],
])('%s are a fault', async (_, sql, code) => {
  const record = await toldRecord([page])
  const database = new DatabaseSync(record.place)
  database.exec(sql)
  database.close()
  const faults = await inspectRecord(record.store)
  expect(faults.map((fault) => fault.code)).toContain(code)
  await record.close()
})
