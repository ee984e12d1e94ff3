/** Repairs: the rows are what is true after them, the log and what the machine read stay. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Correction } from '../../src/model/correction.js'
import type { RepairStore, Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { idsOf, type FreshStores } from './fresh-stores.js'
import { generatedFilter } from './generated-filters.js'
import { generatedPages } from './generated-pages.js'
import { generatedRepairs } from './generated-repairs.js'
import { plainRecord } from './plain-record.js'
import { seededChance } from './seeded-chance.js'
import { toldPage } from './told-pages.js'
import { repairable } from './repairable-store.js'

const nothing = async () => ({ statements: [], actors: [], keyOf: () => '' })

export const repairContract = ({ fresh }: FreshStores): void => {
  describe('repairs', () => {
    const chance = seededChance(71)
    const pages = [...generatedPages({ seed: 71, pages: 80 })]
    const repairs = pages.map((page) => generatedRepairs(page, pages, chance))
    const after = repairs.map((each) => each.after)
    const plain = plainRecord(after)
    const log = repairs.flatMap(({ corrections }) => corrections).map((each, at): Correction => ({ ...each, number: at + 1 }))
    const all = { before: null, limit: 5000, distinct: false }
    let store: Store & RepairStore
    beforeAll(async () => {
      store = repairable(await fresh())
      await store.keepAll(pages)
      const numbers: number[] = []
      for (const { corrections, changed } of repairs) numbers.push(...(await store.correct(corrections, async () => changed)))
      expect(numbers).toEqual(log.map(({ number }) => number))
    }, 60_000)

    test('are in every answer', async () => {
      const asking = seededChance(72)
      for (let number = 0; number < 80; number += 1) {
        const filter = generatedFilter(after, asking)
        expect({ filter, answer: idsOf(await store.find(filter, all)) }).toEqual({ filter, answer: plain.find(filter, false) })
        expect({ filter, answer: idsOf(await store.find(filter, { ...all, distinct: true })) }).toEqual({ filter, answer: plain.find(filter, true) })
        expect({ filter, answer: await store.origins(filter) }).toEqual({ filter, answer: plain.origins(filter) })
        expect({ filter, count: await store.count(filter) }).toEqual({ filter, count: plain.origins(filter).length })
        expect({ filter, answer: await store.facets(filter, 'speaker', 1000) }).toEqual({ filter, answer: plain.facets(filter, 'speaker') })
      }
    }, 60_000)
    test('change the statement and nothing else of the page', async () => {
      for (const { entry } of after) {
        const found = await store.statementsOf([entry.document.document.id])
        expect(found.map(({ statement, words, distinct, verification }) => ({ statement, words, distinct, verification }))).toEqual(
          entry.statements.map(({ statement, words, distinct, verification }) => ({ statement, words, distinct, verification })),
        )
      }
    })
    test('leave what the machine read, where it is no longer so', async () => {
      const expected = new Map(
        repairs.flatMap(({ changed }) =>
          changed.statements.filter(({ verification }) => verification === 'repaired').map(({ statement, original }) => [statement.id, original]),
        ),
      )
      const asked = pages.flatMap(({ entry }) => idsOf(entry.statements))
      expect(await store.originals(asked)).toEqual(expected)
      expect(await store.originals([])).toEqual(new Map())
    })
    test('stand in the log in their order', async () => {
      const read: Correction[] = []
      for (;;) {
        const some = await store.corrections({ after: read.at(-1)?.number ?? 0, limit: 7 })
        read.push(...some)
        if (some.length < 7) break
      }
      expect(read).toEqual(log)
      const [one, other] = [log[3]!.statementId, log[40]!.statementId]
      expect(await store.corrections({ statementIds: [other, one] })).toEqual(log.filter(({ statementId }) => statementId === one || statementId === other))
      expect(await store.corrections({ statementIds: ['s0'] })).toEqual([])
    })
    test('count along who says how much', async () => {
      const said = new Map<string, number>()
      for (const { entry } of after)
        for (const { statement } of entry.statements) for (const key of new Set(statement.speakers.map(entry.keyOf))) said.set(key, (said.get(key) ?? 0) + 1)
      const found = await store.findActors(['minister'], 9)
      const counts = found.map(({ key }) => said.get(key) ?? 0)
      expect(counts).toEqual([...said.values()].toSorted((a, b) => b - a).slice(0, 9))
    })
    test('leave a record in which nothing is wrong', async () => {
      expect(await store.inspect()).toEqual([])
    })
    test('that are all taken back leave what the machine read, in every answer', async () => {
      for (const { changed } of repairs) {
        const statements = changed.statements.map(({ statement }) =>
          pages.flatMap(({ entry }) => entry.statements).find((each) => each.statement.id === statement.id)!,
        )
        await store.correct([], async () => ({ ...changed, statements: statements.map((each) => ({ ...each, original: each.statement })) }))
      }
      expect(await store.originals(pages.flatMap(({ entry }) => idsOf(entry.statements)))).toEqual(new Map())
      const asking = seededChance(73)
      const before = plainRecord(pages)
      for (let number = 0; number < 40; number += 1) {
        const filter = generatedFilter(pages, asking)
        expect({ filter, answer: idsOf(await store.find(filter, all)) }).toEqual({ filter, answer: before.find(filter, false) })
      }
      expect(await store.corrections({ after: 0, limit: 9999 })).toEqual(log)
      expect(await store.inspect()).toEqual([])
    }, 60_000)
  })

  test('what comes from another record brings along what the machine read', async () => {
    const chance = seededChance(74)
    const pages = [...generatedPages({ seed: 74, pages: 20 })]
    const repaired = pages.map((page) => generatedRepairs(page, pages, chance).after)
    const [one, other] = [repairable(await fresh()), repairable(await fresh())]
    await one.keepAll(pages)
    for (const { entry } of repaired) await one.correct([], async () => entry)
    await other.keepAll(repaired)
    const ids = pages.flatMap(({ entry }) => idsOf(entry.statements))
    expect(await other.originals(ids)).toEqual(await one.originals(ids))
    expect(await other.statements(ids)).toEqual(await one.statements(ids))
    expect(await other.inspect()).toEqual([])
  })

  describe('a repair', () => {
    const { page, entry } = toldPage({
      address: null,
      publishedAt: '2031-01-01',
      said: [
        { words: 'it rains', by: 'Ada Brel' },
        { words: 'it snows', by: 'Ada Brel' },
      ],
    })
    const [rain] = entry.statements
    const wrong = { statementId: rain!.statement.id, at: '2031-07-01T10:00:00Z', by: null, why: null, drawn: null, change: { kind: 'wrong' } } as const

    test('of what is not there changes nothing, the log neither', async () => {
      const store = repairable(await fresh())
      await expect(store.correct([wrong], async () => ({ ...entry, statements: [rain!] }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(await store.corrections({ after: 0, limit: 5 })).toEqual([])
      expect(await store.correct([wrong], nothing)).toEqual([1])
      expect(await store.correct([wrong, wrong], nothing)).toEqual([2, 3])
    })
    test('that judges a statement wrong takes it out of finds and counts', async () => {
      const store = repairable(await fresh())
      await store.keep(page, entry)
      await store.correct([wrong], async () => ({ ...entry, statements: [{ ...rain!, verification: 'wrong', original: rain!.statement }] }))
      const first = { before: null, limit: 9, distinct: true }
      expect((await store.find(anyStatement, first)).map(({ words }) => words)).toEqual(['it snows'])
      expect(await store.find({ ...anyStatement, words: ['rains'] }, first)).toEqual([])
      expect(await store.find({ ...anyStatement, words: ['rains'], rejected: true }, first)).toHaveLength(1)
      expect(await store.find({ ...anyStatement, verifications: ['wrong'], rejected: true }, first)).toHaveLength(1)
      expect(await store.origins(anyStatement)).toHaveLength(1)
      expect(await store.originsOf([rain!.distinct])).toEqual([])
      expect(await store.originsOf([rain!.distinct], { rejected: true })).toHaveLength(1)
      expect(await store.facets(anyStatement, 'speaker', 9)).toMatchObject([{ statements: 1 }])
      expect(await store.statementsOf([entry.document.document.id])).toHaveLength(2)
      // Rows that are as the machine read them need no original.
      expect(await store.originals([rain!.statement.id])).toEqual(new Map())
    })
  })
}
