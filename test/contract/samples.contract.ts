/** Random samples that can be drawn again, and what a review finds missing. */
import { beforeAll, describe, expect, test } from 'vitest'
import { hash } from '../../src/model/id.js'
import type { RepairStore, Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { idsOf, type FreshStores } from './fresh-stores.js'
import { generatedFilter } from './generated-filters.js'
import { generatedPages } from './generated-pages.js'
import { plainRecord } from './plain-record.js'
import { seededChance } from './seeded-chance.js'
import { repairable } from './repairable-store.js'

export const samplesContract = ({ fresh }: FreshStores): void => {
  describe('samples', () => {
    const pages = [...generatedPages({ seed: 91, pages: 60 })]
    const plain = plainRecord(pages)
    let store: Store & RepairStore
    beforeAll(async () => {
      store = repairable(await fresh())
      await store.keepAll(pages)
    }, 60_000)
    const byHash = (seed: string) => (a: string, b: string) => (hash(`${seed} ${a}`) < hash(`${seed} ${b}`) ? -1 : 1)

    test('of statements are those of the filter in the order of their hashes', async () => {
      const chance = seededChance(92)
      for (let number = 0; number < 30; number += 1) {
        const [filter, seed] = [generatedFilter(pages, chance), String(chance.below(9))]
        const inOrder = plain.find(filter, false).toSorted(byHash(seed))
        const first = await store.sampleStatements(filter, { seed, after: null, limit: 4 })
        expect({ filter, first: idsOf(first) }).toEqual({ filter, first: inOrder.slice(0, 4) })
        if (first.length === 0) continue
        const after = hash(`${seed} ${first.at(-1)!.statement.id}`)
        expect(idsOf(await store.sampleStatements(filter, { seed, after, limit: 3 }))).toEqual(inOrder.slice(4, 7))
      }
      expect(await store.sampleStatements(anyStatement, { seed: '1', after: null, limit: 0 })).toEqual([])
      expect(await store.sampleStatements({ ...anyStatement, speakers: ['nobody'] }, { seed: '1', after: null, limit: 3 })).toEqual([])
    })
    test('of passages are those of the newest versions', async () => {
      const newest = await store.documents(pages.map(({ entry }) => entry.document.document.id))
      const current = new Set(newest.filter(({ superseded }) => !superseded).map(({ document }) => document.id))
      const inOrder = pages
        .flatMap(({ entry }) => entry.passages.map(({ start, end }) => ({ documentId: entry.document.document.id, start, end })))
        .filter(({ documentId }) => current.has(documentId))
        .toSorted((a, b) => byHash('x')(`${a.documentId} ${a.start}`, `${b.documentId} ${b.start}`))
      const first = await store.samplePassages({ seed: 'x', after: null, limit: 5 })
      expect(first).toEqual(inOrder.slice(0, 5))
      const last = first.at(-1)!
      expect(await store.samplePassages({ seed: 'x', after: hash(`x ${last.documentId} ${last.start}`), limit: 9 })).toEqual(inOrder.slice(5, 14))
    })
    test('are reviewed, and the reviews kept in their order', async () => {
      const review = {
        at: '2031-07-03T10:00:00Z',
        by: null,
        why: null,
        documentId: pages[0]!.entry.document.document.id,
        span: { start: 0, end: 9 },
        missed: 2,
        seed: 'x',
      }
      expect(await store.keepParagraphReview(review)).toBe(1)
      expect(await store.keepParagraphReview({ ...review, by: 'A. Reviewer', missed: 0 })).toBe(2)
      expect(await store.paragraphReviews()).toEqual([
        { ...review, number: 1 },
        { ...review, by: 'A. Reviewer', missed: 0, number: 2 },
      ])
    })
    test('know all versions of a page', async () => {
      for (const address of new Set(pages.map(({ entry }) => entry.document.address))) {
        const versions = pages.filter(({ entry }) => entry.document.address === address).map(({ entry }) => entry.document.document.id)
        expect(await store.versionsAt(address ?? 'none')).toEqual(address === null ? [] : versions)
      }
      expect(await store.versionsAt('https://nowhere.example/')).toEqual([])
    })
  })
}
