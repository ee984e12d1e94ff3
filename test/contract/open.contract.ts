/** Opening and closing, and several who use one record. */
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { generatedPages, type GeneratedPage } from './generated-pages.js'
import type { FreshStores } from './fresh-stores.js'
import { toldPage } from './told-pages.js'

export const openContract = ({ freshPlace }: FreshStores): void => {
  describe('two who write at once', () => {
    test('both succeed, and the record is whole', async () => {
      const place = await freshPlace()
      const [one, other] = [await openStore(place.place, { create: true }), await openStore(place.place, { create: true })]
      const pages = [...generatedPages({ seed: 41, pages: 60 })].map(({ page, entry }) => ({
        page,
        entry: { ...entry, document: { ...entry.document, previous: null } },
      }))
      const add = async (store: Store, from: number): Promise<void> => {
        for (const [at, { page, entry }] of pages.entries()) if (at % 2 === from) await store.keep(page, entry)
      }
      await Promise.all([add(one, 0), add(other, 1)])
      expect(await one.extent()).toEqual(await other.extent())
      expect((await one.extent()).documents).toBe(60)
      const found = await one.find({ ...anyStatement, allVersions: true, rejected: true }, { before: null, limit: 5000, distinct: false })
      expect(found).toEqual(await other.find({ ...anyStatement, allVersions: true, rejected: true }, { before: null, limit: 5000, distinct: false }))
      expect(found).toHaveLength((await one.extent()).statements)
      expect(await other.inspect()).toEqual([])
      await one.close()
      await other.close()
    }, 60_000)
    test('the same page keep it once', async () => {
      const place = await freshPlace()
      const stores = await Promise.all([1, 2, 3].map(() => openStore(place.place, { create: true })))
      const { page, entry } = toldPage({ address: null, publishedAt: null, said: [{ words: 'it rains', by: 'Ada Brel' }] })
      const kept = await Promise.all([...stores, ...stores].map((store) => store.keep(page, entry)))
      expect(kept.filter(Boolean)).toHaveLength(1)
      for (const store of stores) await store.close()
    })
  })

  describe('a record', () => {
    test('that is not there is not made unless it is asked for', async () => {
      const place = await freshPlace()
      await expect(openStore(place.place)).rejects.toMatchObject({ code: 'RECORD_MISSING' })
      await expect(openStore(place.place, { create: true, readOnly: true })).rejects.toMatchObject({ code: 'RECORD_MISSING' })
    })
    test('opened to be read refuses what would write', async () => {
      const place = await freshPlace()
      const writer = await openStore(place.place, { create: true })
      const [{ page, entry }, another] = ['it rains', 'it snows'].map((words) =>
        toldPage({ address: null, publishedAt: null, said: [{ words, by: 'Ada Brel' }] }),
      ) as [GeneratedPage, GeneratedPage]
      await writer.keep(page, entry)
      const reader = await openStore(place.place, { readOnly: true })
      expect(await reader.documents([entry.document.document.id])).toHaveLength(1)
      await expect(reader.keep(another.page, another.entry)).rejects.toMatchObject({ code: 'RECORD_READ_ONLY' })
      // And sees what is written meanwhile.
      await writer.keep(another.page, another.entry)
      expect((await reader.extent()).documents).toBe(2)
      await reader.close()
      await writer.close()
    })
    test('that was closed is opened again as it was, and the closed one says so', async () => {
      const place = await freshPlace()
      const pages = [...generatedPages({ seed: 51, pages: 30 })]
      const first = await openStore(place.place, { create: true })
      await first.keepAll(pages)
      const all = { before: null, limit: 5000, distinct: false }
      const found = await first.find(anyStatement, all)
      await first.close()
      await expect(first.extent()).rejects.toMatchObject({ code: 'RECORD_LOST' })
      const second = await openStore(place.place)
      expect(await second.find(anyStatement, all)).toEqual(found)
      await second.close()
    })
  })
}
