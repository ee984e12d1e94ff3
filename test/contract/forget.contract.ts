/** Forgetting: what is gone is in no answer and no table, the rest is as if it had never been there. */
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { Tombstone } from '../../src/model/tombstone.js'
import type { Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { idsOf, type FreshStores } from './fresh-stores.js'
import { generatedFilter } from './generated-filters.js'
import { generatedPages, type GeneratedPage } from './generated-pages.js'
import { generatedRepairs } from './generated-repairs.js'
import { plainRecord } from './plain-record.js'
import { seededChance } from './seeded-chance.js'
import { toldPage } from './told-pages.js'
import type { Query } from './views.contract.js'
import { repairable } from './repairable-store.js'

const stone = (hash: string, kind: Tombstone['kind'] = 'page'): Tombstone => ({ hash, kind, at: '2031-08-01T10:00:00Z', by: 'A. Keeper', why: null })
const none = { documentIds: [], statementIds: [], actorKeys: [] } as const
const all = { before: null, limit: 5000, distinct: false }
const tables = [
  'page',
  'document',
  'document_text',
  'actor',
  'actor_name',
  'statement',
  'passage',
  'anchor',
  'original',
  'original_actor',
  'correction',
  'identity_change',
  'paragraph_review',
]

/** Everything that the private tables say, the word indexes apart. */
const everything = async (query: Query, place: string): Promise<string> => {
  const rows = []
  for (const table of tables) rows.push(...(await query(place, `select * from ${table}`)))
  return JSON.stringify(rows)
}

export const forgetContract = ({ fresh, freshPlace }: FreshStores, query: Query): void => {
  describe('forgetting', () => {
    const asked = async (store: Store, pages: readonly GeneratedPage[]): Promise<void> => {
      const [chance, plain] = [seededChance(12), plainRecord(pages)]
      for (let number = 0; number < 40; number += 1) {
        const filter = generatedFilter(pages, chance)
        expect({ filter, answer: idsOf(await store.find(filter, all)) }).toEqual({ filter, answer: plain.find(filter, false) })
        expect({ filter, answer: await store.origins(filter) }).toEqual({ filter, answer: plain.origins(filter) })
        expect({ filter, count: await store.count(filter) }).toEqual({ filter, count: plain.origins(filter).length })
      }
      for (const { entry } of pages) expect(idsOf(await store.statementsOf([entry.document.document.id]))).toEqual(idsOf(entry.statements))
      expect(await store.inspect()).toEqual([])
    }
    test('pages with all versions leaves the rest as if they had never been kept', async () => {
      const store = repairable(await fresh())
      const chance = seededChance(13)
      const pages = [...generatedPages({ seed: 14, pages: 80 })]
      await store.keepAll(pages)
      for (const page of pages.slice(0, 20)) {
        const { corrections, changed } = generatedRepairs(page, pages, chance)
        await store.correct(corrections, async () => changed)
        await store.correct([], async () => ({ ...changed, statements: page.entry.statements }))
      }
      const logged = await store.corrections({ after: 0, limit: 9999 })
      const addresses = new Set(pages.filter((_, at) => at % 3 === 0).map(({ entry }) => entry.document.address))
      const isGone = ({ entry }: GeneratedPage): boolean => addresses.has(entry.document.address)
      const gone = pages.filter(isGone)
      await store.forget({ ...none, documentIds: gone.map(({ entry }) => entry.document.document.id) }, [stone('a')])
      const left = pages.filter((page) => !isGone(page))
      await asked(store, left)
      for (const { page, entry } of gone) {
        expect(await store.page(page.sha256)).toBeNull()
        expect(await store.documents([entry.document.document.id])).toEqual([])
        expect(await store.statements(idsOf(entry.statements))).toEqual([])
        expect(await store.passagesWith([['page', ...entry.passages[0]!.tokens]], 5)).toEqual([])
      }
      const ids = new Set(gone.flatMap(({ entry }) => idsOf(entry.statements)))
      expect(await store.corrections({ after: 0, limit: 9999 })).toEqual(logged.filter(({ statementId }) => !ids.has(statementId)))
      const words = left.reduce((sum, { entry }) => sum + entry.statements.length, 0)
      expect(await store.extent()).toMatchObject({ documents: left.length, statements: words })
      // No number is used twice.
      expect(await store.correct([logged[0]!], async () => ({ statements: [], actors: [], keyOf: () => '' }))).toEqual([logged.length + 1])
      // What is added now has no trouble with what was.
      expect(await store.keepAll(gone)).toEqual(gone.map(() => true))
      await asked(store, [...left, ...gone])
    }, 60_000)
    test('statements alone leaves their pages', async () => {
      const store = repairable(await fresh())
      const pages = [...generatedPages({ seed: 15, pages: 40 })]
      await store.keepAll(pages)
      const ids = new Set(pages.flatMap(({ entry }) => idsOf(entry.statements)).filter((_, at) => at % 4 === 1))
      await store.forget({ ...none, statementIds: [...ids] }, [])
      const left = pages.map(({ page, entry }) => {
        const statements = entry.statements.filter(({ statement }) => !ids.has(statement.id))
        const free = statements.map((each) => (ids.has(each.statement.within ?? '') ? { ...each, statement: { ...each.statement, within: null } } : each))
        return { page, entry: { ...entry, statements: free } }
      })
      await asked(store, left)
      for (const { entry } of left)
        expect((await store.statementsOf([entry.document.document.id])).map(({ statement }) => statement)).toEqual(
          entry.statements.map(({ statement }) => statement),
        )
      // And what is read again has its place again.
      for (const { entry } of pages) await store.replaceReading(async () => ({ entry }))
      for (const { entry } of pages) expect(idsOf(await store.statementsOf([entry.document.document.id]))).toEqual(idsOf(entry.statements))
      expect(await store.inspect()).toEqual([])
    }, 60_000)
    test('somebody leaves the name nowhere', async () => {
      const { place } = await freshPlace()
      const store = repairable(await openStore(place, { create: true }))
      const page = (words: string, by: string, actor?: string) =>
        toldPage({ address: null, publishedAt: '2031-01-01', note: 'A page', said: [{ words, by, ...(actor === undefined ? {} : { actor }) }] })
      const [gone, stays] = [page('it rains', 'Ada Brel', 'Q77'), page('it snows', 'Bo Carr')]
      await store.keepAll([gone, stays])
      const told = { at: '2031-07-02T10:00:00Z', by: null, why: null }
      const nothing = async function* (): AsyncGenerator<never> {}
      const [one, other] = [gone, stays].map(({ entry }) => entry.statements[0]!)
      await store.changeIdentity({ ...told, change: { kind: 'not-same', one: 'Q77', other: 'name:bo carr' } }, nothing)
      await store.changeIdentity({ ...told, change: { kind: 'undo', of: 1 } }, nothing)
      await store.changeIdentity({ ...told, change: { kind: 'not-same', one: 'Q5', other: 'name:bo carr' } }, nothing)
      const speaker = { ...told, statementId: other!.statement.id, drawn: null, change: { kind: 'speaker', speakers: one!.statement.speakers } } as const
      await store.correct([speaker, { ...speaker, change: { kind: 'undo', of: 1 } }], async () => ({ statements: [], actors: [], keyOf: () => '' }))
      await store.forget({ documentIds: [gone.entry.document.document.id], statementIds: [], actorKeys: ['Q77'] }, [stone('q', 'actor')])
      expect(await store.actors(['Q77'])).toEqual([])
      expect(await store.findActors(['ada', 'brel'], 5)).toEqual([])
      expect(await store.findActors(['bo', 'carr'], 5)).toHaveLength(1)
      expect((await store.identityChanges()).map(({ number }) => number)).toEqual([3])
      expect(await store.corrections({ after: 0, limit: 9 })).toEqual([])
      expect(await store.inspect()).toEqual([])
      const told2 = await everything(query, place)
      expect(told2).not.toMatch(/brel|Q77/iu)
      expect(told2).toMatch(/carr/iu)
      await store.close()
    })
    test('somebody of whom others speak keeps the row that these need', async () => {
      const store = repairable(await fresh())
      const pages = [...generatedPages({ seed: 16, pages: 30 })]
      await store.keepAll(pages)
      const outlet = pages.flatMap(({ entry }) => entry.statements.flatMap(({ statement }) => statement.via)).find(({ reason }) => reason === 'publisher')!
      const key = pages[0]!.entry.keyOf(outlet)
      await store.forget({ ...none, actorKeys: [key] }, [])
      expect(await store.actors([key])).toHaveLength(1)
      expect(await store.inspect()).toEqual([])
    })
    test('leaves tombstones, by which what comes again is known', async () => {
      const store = repairable(await fresh())
      await store.forget(none, [stone('b'), stone('a', 'actor')])
      await store.forget(none, [{ ...stone('b'), why: 'asked again' }])
      expect(await store.tombstones(null)).toEqual([stone('a', 'actor'), { ...stone('b'), why: 'asked again' }])
      expect(await store.tombstones(['b', 'c'])).toEqual([{ ...stone('b'), why: 'asked again' }])
      expect(await store.find(anyStatement, all)).toEqual([])
    })
    test('the newest version shows the one before', async () => {
      const store = repairable(await fresh())
      const address = 'https://post.example/bridge'
      const [first, second] = [1, 2].map((number) =>
        toldPage({ address, publishedAt: '2031-03-01', said: [{ words: `it opens in ${number} days`, by: 'Ada Brel' }] }),
      )
      await store.keepAll([first!, second!])
      await store.forget({ ...none, documentIds: [second!.entry.document.document.id] }, [])
      expect((await store.newestAt(address))?.superseded).toBe(false)
      expect((await store.find(anyStatement, all)).map(({ words }) => words)).toEqual(['it opens in 1 days'])
      expect(await store.inspect()).toEqual([])
    })
  })
}
