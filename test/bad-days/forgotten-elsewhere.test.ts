/** One process forgets while another has the record open: what comes later has its names. */
import { expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { Store } from '../../src/ports.js'
import { addPage } from '../../src/record/index.js'
import { forget } from '../../src/record/forget.js'
import { makePlace } from '../fixtures/record-place.js'
import { handReader, newPage, type ToldPage, toldReading } from '../fixtures/told-record.js'
import { onEachEngine } from './engines.js'

const clock = { now: () => '2031-05-01T12:00:00Z' }
const page = (words: string): ToldPage => ({
  text: `Ada Brel said ${words}.`,
  told: [{ content: [words], form: 'indirect', speakers: [{ words: 'Ada Brel', reason: 'local-name', kind: 'person' }] }],
  url: `https://meridian.example/${words.replaceAll(' ', '-')}`,
})
const add = (store: Store, told: ToldPage) => {
  const reading = toldReading(told)
  return addPage({ store, reader: async () => handReader([reading]), clock }, newPage(told.text, { url: reading.document.url }))
}

onEachEngine((engine) => {
  test('somebody whose only page was forgotten elsewhere is somebody again on the next page', async () => {
    const made = await makePlace(engine, 'forgotten')
    const [one, other] = [await openStore(made.place, { create: true }), await openStore(made.place)]
    await add(other, page('it rains'))
    // Who only reads knows it, too.
    await one.statementsOf(await one.documentIds(null, 9))
    await forget(other, clock, { page: 'https://meridian.example/it-rains' })
    await add(one, page('it snows'))
    for (const store of [one, other]) {
      expect((await store.findActors(['ada', 'brel'], 5)).map(({ name }) => name)).toEqual(['Ada Brel'])
      const [found] = await store.statementsOf(await store.documentIds(null, 9))
      expect(found!.statement.speakers).toMatchObject([{ name: 'Ada Brel', actor: null, kind: 'person' }])
      expect(await store.inspect()).toEqual([])
      await store.close()
    }
    await made.drop()
  })
})
