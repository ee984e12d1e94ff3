/** Identities: the log of who is who, and the statements that refer to somebody. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.js'
import type { ChangedStatements, RecordNow, RepairStore, StatementEntry, Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { idsOf, type FreshStores } from './fresh-stores.js'
import { generatedPages } from './generated-pages.js'
import { seededChance } from './seeded-chance.js'
import { toldPage } from './told-pages.js'
import { repairable } from './repairable-store.js'

const told = { at: '2031-07-02T10:00:00Z', by: 'A. Reviewer', why: null }
const rolesOf = ({ speakers, addressees, about, via }: Statement) => [...speakers, ...addressees, ...about, ...via]

/** A page whose second statement stands inside the first, and repeats it. */
const repeatingPage = () => {
  const page = toldPage({
    address: null,
    publishedAt: '2031-01-01',
    said: [
      { words: 'it rains', by: 'Ada Brel' },
      { words: 'it pours', by: 'Ada Brel' },
    ],
  })
  const [first, second] = page.entry.statements as [StatementEntry, StatementEntry]
  const again = { ...second, statement: { ...second.statement, within: first.statement.id, repeats: first.statement.id } }
  return { ...page, entry: { ...page.entry, statements: [first, again] } }
}

export const identityContract = ({ fresh }: FreshStores): void => {
  describe('identities', () => {
    const pages = [...generatedPages({ seed: 81, pages: 60 })]
    const entries = pages.flatMap(({ entry }) => entry.statements)
    const [{ entry }] = pages as [(typeof pages)[0]]
    const { keyOf } = entry
    const actors = pages.flatMap((each) => each.entry.actors)
    const keys = [...new Set(actors.map(({ key }) => key))]
    const refersTo = (statement: Statement, some: readonly string[]): boolean => rolesOf(statement).some((each) => some.includes(keyOf(each)))
    const idsOfActors = (some: readonly string[]) => idsOf(entries.filter(({ statement }) => refersTo(statement, some))).toSorted()
    let store: Store & RepairStore
    beforeAll(async () => {
      store = repairable(await fresh())
      await store.keepAll(pages)
    }, 60_000)

    const readAll = async (some: readonly string[], limit: number): Promise<readonly string[]> => {
      const read: string[] = []
      for (;;) {
        const page = idsOf(await store.statementsOfActors(some, { after: read.at(-1) ?? null, limit }))
        read.push(...page)
        if (page.length < limit) return read
      }
    }
    /** The statements as they are when somebody means somebody else. */
    const merged = (from: string, into: string): readonly StatementEntry[] => {
      const { id, name, kind, country, sameAs } = actors.find(({ key }) => key === into)!
      const meant = (references: Statement['speakers']) =>
        references.map((each) => (keyOf(each) === from ? { ...each, actor: id, name, kind, country, sameAs } : each))
      return entries
        .filter(({ statement }) => refersTo(statement, [from]))
        .map((each) => {
          const { speakers, addressees, about, via } = each.statement
          const statement = { ...each.statement, speakers: meant(speakers), addressees: meant(addressees), about: meant(about), via: meant(via) }
          return { ...each, statement, original: each.statement }
        })
    }
    const chunked = (statements: readonly StatementEntry[]) =>
      async function* (now: RecordNow): AsyncGenerator<ChangedStatements> {
        for (let at = 0; at < statements.length; at += 5) {
          const some = statements.slice(at, at + 5)
          // Whoever gives them reads the record meanwhile, as it is by then.
          expect(idsOf(await now.statements(idsOf(some)))).toEqual(idsOf(some))
          yield { statements: some, actors, keyOf }
          expect((await now.statements(idsOf(some))).map(({ statement }) => statement)).toEqual(some.map(({ statement }) => statement))
        }
      }

    test('are asked for by all statements that refer to somebody, publishers too', async () => {
      const chance = seededChance(82)
      for (let number = 0; number < 12; number += 1) {
        const some = [chance.pick(keys), ...(chance.happens(0.4) ? [chance.pick(keys)] : [])]
        expect({ some, read: await readAll(some, 3 + chance.below(20)) }).toEqual({ some, read: idsOfActors(some) })
      }
      expect(await readAll(['nobody'], 3)).toEqual([])
      expect(await store.statementsOfActors(keys, { after: null, limit: 0 })).toEqual([])
    })
    test('give the ids of all statements that refer to somebody at once, those of one document together', async () => {
      const documentOf = new Map(entries.map(({ statement }) => [statement.id, statement.documentId]))
      for (const some of [keys.slice(0, 1), keys.slice(5, 9), keys]) {
        const ids = await store.idsOfActors(some)
        expect(ids).toEqual([...new Set(ids)])
        expect(ids).toEqual(expect.arrayContaining([...idsOfActors(some)]))
        const documents = ids.map((id) => documentOf.get(id))
        expect(documents.filter((document, at) => document !== documents[at - 1])).toEqual([...new Set(documents)])
      }
      expect(await store.idsOfActors(['nobody'])).toEqual([])
    })
    test('stand beside the statements that repeat another', async () => {
      const repeated = repeatingPage()
      const other = toldPage({ address: null, publishedAt: '2031-01-02', said: [{ words: 'it is late', by: 'Ada Brel' }] })
      const own = await fresh()
      await own.keepAll([repeated, other])
      const documentIds = [repeated, other].map((page) => page.entry.document.document.id)
      expect(idsOf(await own.repeating(documentIds))).toEqual(idsOf(repeated.entry.statements.slice(1)))
      expect(await own.repeating(documentIds.slice(1))).toEqual([])
    })
    test('that change stand in the log, and in every row', async () => {
      const [from, into] = [entry.keyOf(entries.find(({ statement }) => statement.speakers.length > 0)!.statement.speakers[0]!), 'Q990001']
      const both = idsOfActors([from, into])
      expect(await store.changeIdentity({ ...told, change: { kind: 'merge', from, into } }, chunked(merged(from, into)))).toBe(1)
      const all = { before: null, limit: 5000, distinct: false }
      expect(await store.find({ ...anyStatement, allVersions: true, rejected: true, speakers: [from] }, all)).toEqual([])
      // What was so is still found by whom it meant.
      expect(await readAll([from], 50)).toEqual(idsOfActors([from]))
      expect(await readAll([into], 50)).toEqual(both)
      expect([...(await store.originals(both)).keys()].toSorted()).toEqual(idsOfActors([from]))
      expect(await store.inspect()).toEqual([])
      expect(
        await store.changeIdentity({ ...told, change: { kind: 'undo', of: 1 } }, chunked(entries.filter(({ statement }) => refersTo(statement, [from])))),
      ).toBe(2)
      expect(await readAll([into], 50)).toEqual(idsOfActors([into]))
      expect((await store.statements(both)).map(({ statement }) => statement)).toEqual(
        both.map((id) => entries.find((each) => each.statement.id === id)!.statement),
      )
      expect(await store.identityChanges()).toEqual([
        { ...told, number: 1, change: { kind: 'merge', from, into } },
        { ...told, number: 2, change: { kind: 'undo', of: 1 } },
      ])
      expect(await store.inspect()).toEqual([])
    })
    test('tell to whom statements refer, and who is only named by what was taken back', async () => {
      const named = repairable(await fresh())
      const page = toldPage({ address: null, publishedAt: '2031-01-01', said: [{ words: 'it rains', by: 'Ada Brel' }] })
      await named.keep(page.page, page.entry)
      const [entry] = page.entry.statements as [StatementEntry]
      const [brel] = entry.statement.speakers
      const quay = { ...brel!, name: 'Tom Quay' }
      const split = { ...entry, statement: { ...entry.statement, speakers: [quay] }, original: entry.statement }
      const [one, other] = [page.entry.keyOf(brel!), page.entry.keyOf(quay)]
      const actors = [...page.entry.actors, { ...quay, key: other, id: null, names: ['tom quay'] }]
      const change = (statement: StatementEntry) => named.correct([], async () => ({ ...page.entry, actors, statements: [statement] }))
      const asked = [other, one, 'name:nobody']
      expect(await named.mentioned(asked)).toEqual([one])
      await change(split)
      expect(await named.mentioned(asked)).toEqual([other, one])
      await change({ ...entry, original: entry.statement })
      expect((await named.actors([other])).map(({ name }) => name)).toEqual(['Tom Quay'])
      expect(await named.mentioned(asked)).toEqual([one])
    })
    test('that cannot be changed leave no entry', async () => {
      const before = await store.identityChanges()
      const stop = async function* (now: RecordNow): AsyncGenerator<ChangedStatements> {
        yield* chunked(entries.slice(0, 5))(now)
        throw new RangeError('stopped')
      }
      await expect(store.changeIdentity({ ...told, change: { kind: 'not-same', one: 'Q1', other: 'Q2' } }, stop)).rejects.toThrow('stopped')
      expect(await store.identityChanges()).toEqual(before)
    })
  })
}
