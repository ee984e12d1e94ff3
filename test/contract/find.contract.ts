/** Finding statements and passages. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { generatedFilter } from './generated-filters.js'
import { generatedPages, type GeneratedPage } from './generated-pages.js'
import { plainRecord } from './plain-record.js'
import { seededChance } from './seeded-chance.js'
import { idsOf, type FreshStores } from './fresh-stores.js'

export const findContract = ({ fresh }: FreshStores): void => {
  describe('finding', () => {
    const pages = [...generatedPages({ seed: 23, pages: 150 })]
    const plain = plainRecord(pages)
    let store: Store
    beforeAll(async () => {
      store = await fresh()
      await store.keepAll(pages)
    }, 60_000)
    const all = { before: null, limit: 5000, distinct: false }

    test('answers as a search from end to end does', async () => {
      const chance = seededChance(7)
      for (let number = 0; number < 150; number += 1) {
        const filter = generatedFilter(pages, chance)
        expect({ filter, answer: idsOf(await store.find(filter, all)) }).toEqual({ filter, answer: plain.find(filter, false) })
        expect({ filter, answer: idsOf(await store.find(filter, { ...all, distinct: true })) }).toEqual({ filter, answer: plain.find(filter, true) })
        expect({ filter, answer: await store.origins(filter) }).toEqual({ filter, answer: plain.origins(filter) })
        expect({ filter, count: await store.count(filter) }).toEqual({ filter, count: plain.origins(filter).length })
      }
    }, 60_000)
    test.for(['speaker', 'publisher', 'stance', 'form', 'month'] as const)('counts distinct statements by %s', async (field) => {
      const chance = seededChance(8)
      for (let number = 0; number < 20; number += 1) {
        const filter = generatedFilter(pages, chance)
        expect({ filter, answer: await store.facets(filter, field, 1000) }).toEqual({ filter, answer: plain.facets(filter, field) })
        expect({ filter, answer: await store.facets(filter, field, 2) }).toEqual({ filter, answer: plain.facets(filter, field).slice(0, 2) })
      }
    })
    test.for([true, false])('gives pages that together are the whole answer, distinct: %s', async (distinct) => {
      const chance = seededChance(9)
      for (let number = 0; number < 25; number += 1) {
        const filter = generatedFilter(pages, chance)
        const together: string[] = []
        for (let before: number | null = null; ;) {
          const some: Awaited<ReturnType<Store['find']>> = await store.find(filter, { before, limit: 3, distinct })
          together.push(...idsOf(some))
          if (some.length < 3) break
          before = some.at(-1)!.position
        }
        expect({ filter, answer: together }).toEqual({ filter, answer: plain.find(filter, distinct) })
      }
    })
    test('finds nothing for a limit of none, an unknown speaker, or no alternatives', async () => {
      expect(await store.find(anyStatement, { ...all, limit: 0 })).toEqual([])
      expect(await store.find({ ...anyStatement, speakers: ['nobody'] }, all)).toEqual([])
      expect(await store.find({ ...anyStatement, verifications: [] }, all)).toEqual([])
      expect(await store.find({ ...anyStatement, stances: [] }, all)).toEqual([])
      expect(await store.facets({ ...anyStatement, publishers: ['Nobody'] }, 'month', 5)).toEqual([])
    })
    test('gives the words of nobody power over the query', async () => {
      for (const name of ['" OR "a', "'; drop table statement; --", 'sp:1', 'NEAR(', '*', '\0', '\uD800', '('.repeat(3000), '%', '_']) {
        const filter = { ...anyStatement, speakers: [name], publishers: [name] }
        expect(await store.find(filter, all)).toEqual([])
        expect(await store.newestAt(name)).toBeNull()
        expect(await store.documents([name])).toEqual([])
        expect(await store.actors([name])).toEqual([])
        await expect(store.find({ ...anyStatement, words: [name === '_' ? ' ' : name] }, all)).rejects.toMatchObject({ code: 'UNEXPECTED' })
        await expect(store.passagesWithPhrase(['a', name === '_' ? ' ' : name], 1)).rejects.toMatchObject({ code: 'UNEXPECTED' })
      }
    })
    test('takes many words, many actors and a very long phrase', async () => {
      const many = Array.from({ length: 1500 }, (_, at) => `w${at}`)
      expect(await store.find({ ...anyStatement, words: many, speakers: many }, all)).toEqual([])
      expect(await store.passagesWithPhrase(many, 3)).toEqual([])
      expect(await store.passagesWith([many, ['page', '3']], 3)).toHaveLength(1)
      const { tokens } = pages.flatMap(({ entry }) => entry.passages).toSorted((a, b) => b.tokens.length - a.tokens.length)[0]!
      expect(await store.passagesWithPhrase(tokens, 30)).not.toEqual([])
    })
    test('finds passages by phrase and by sets of tokens, newest first', async () => {
      const inOrder = newestPassages(pages)
      const chance = seededChance(10)
      for (let number = 0; number < 60; number += 1) {
        const { tokens } = chance.pick(inOrder)
        const start = chance.below(tokens.length)
        const phrase = tokens.slice(start, start + 1 + chance.below(5))
        const withPhrase = inOrder.filter((each) => ` ${each.tokens.join(' ')} `.includes(` ${phrase.join(' ')} `)).map(({ found }) => found)
        expect(await store.passagesWithPhrase(phrase, 20)).toEqual(withPhrase.slice(0, 20))
        const sets = [phrase, chance.pick(inOrder).tokens.slice(0, 3), []]
        const withSets = inOrder
          .filter((each) => sets.some((set) => set.length > 0 && set.every((token) => each.tokens.includes(token))))
          .map(({ found }) => found)
        expect(await store.passagesWith(sets, 20)).toEqual(withSets.slice(0, 20))
      }
      expect(await store.passagesWith([], 5)).toEqual([])
      expect(await store.passagesWithPhrase([], 5)).toEqual([])
    })
    test('counts the reports of distinct statements', async () => {
      const some = plain.origins(anyStatement).slice(0, 30)
      const asked = [...new Set(some.map(({ distinct }) => distinct))]
      expect(await store.originsOf([...asked, 1])).toEqual(plain.origins(anyStatement).filter(({ distinct }) => asked.includes(distinct)))
      expect(await store.originsOf([])).toEqual([])
    })
  })
}

/** Passages in the order of the answers, with their tokens. */
const newestPassages = (pages: readonly GeneratedPage[]) =>
  pages
    .map(({ entry }, number) => ({ entry, number, day: entry.document.document.publishedAt?.slice(0, 10) ?? '' }))
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en') || b.number - a.number)
    .flatMap(({ entry }) => entry.passages.map(({ start, end, tokens }) => ({ tokens, found: { documentId: entry.document.document.id, start, end } })))
