/** What every store does alike. Each adapter runs it on a place of its own. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import type { Stance } from '../../src/model/stance.js'
import type { ReadingEntry, Store } from '../../src/ports.js'
import { anything, generatedFilter } from './generated-filters.js'
import { generatedPages, type GeneratedPage } from './generated-pages.js'
import { plainRecord } from './plain-record.js'
import { seededChance } from './seeded-chance.js'
import type { StorePlace } from './store-place.js'
import { toldPage } from './told-pages.js'

/** Runs the suite. */
export const storeContract = (freshPlace: () => Promise<StorePlace>): void => {
  const removing: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const remove of removing) await remove()
  })
  const fresh = async (): Promise<Store> => {
    const place = await freshPlace()
    const store = await openStore(place.place, { create: true })
    removing.push(async () => {
      await store.close().catch(() => undefined)
      await place.remove()
    })
    return store
  }
  const keepAll = async (store: Store, pages: readonly GeneratedPage[]): Promise<void> => {
    await store.keepAll(pages)
  }
  const ids = (found: readonly { readonly statement: { readonly id: string } }[]): readonly string[] => found.map(({ statement }) => statement.id)

  describe('a page that is kept', () => {
    let store: Store
    const pages = [...generatedPages({ seed: 5, pages: 40 })]
    beforeAll(async () => {
      store = await fresh()
      for (const { page, entry } of pages) expect(await store.keep(page, entry)).toBe(true)
    }, 60_000)

    test('gives back its documents as they were', async () => {
      const asked = pages.map(({ entry }) => entry.document.document.id)
      const documents = await store.documents(asked)
      expect(documents.map(({ version: _, superseded: __, ...document }) => document)).toEqual(pages.map(({ entry }) => entry.document))
    })
    test('gives back its bytes as they were', async () => {
      for (const { page } of pages.slice(0, 10)) expect(await store.page(page.sha256)).toEqual(page)
    })
    test('gives back its statements to the last field, in the order of the text', async () => {
      for (const { entry } of pages) {
        const found = await store.statementsOf([entry.document.document.id])
        expect(found.map(({ statement }) => statement)).toEqual(entry.statements.map(({ statement }) => statement))
        expect(found.map(({ words, distinct, verification }) => ({ words, distinct, verification }))).toEqual(
          entry.statements.map(({ words, distinct, verification }) => ({ words, distinct, verification })),
        )
        const byId = entry.statements.map(({ statement }) => statement.id).toReversed()
        expect(ids(await store.statements([...byId, 's0', byId[0]!].slice(0, byId.length + 1)))).toEqual(byId)
      }
    })
    test('is known when it comes again', async () => {
      const before = await store.extent()
      expect(await store.keep(pages[7]!.page, pages[7]!.entry)).toBe(false)
      expect(await store.keepAll([pages[8]!, pages[9]!])).toEqual([false, false])
      expect(await store.extent()).toEqual(before)
    })
    test('has particulars of its document in every statement', async () => {
      const { entry } = pages.find((each) => each.entry.statements.length > 0)!
      const { document, address, story } = entry.document
      const [found] = await store.statementsOf([document.id])
      expect(found!.document).toMatchObject({
        id: document.id,
        url: document.url,
        address,
        story,
        publisher: document.publisher,
        publishedAt: document.publishedAt,
      })
    })
    test('stands in the list of documents in the order kept, some at a time', async () => {
      const all: string[] = []
      for (let after: string | null = null; ; after = all.at(-1)!) {
        const some = await store.documentIds(after, 7)
        if (some.length === 0) break
        all.push(...some)
      }
      expect(all).toEqual(pages.map(({ entry }) => entry.document.document.id))
    })
    test('is found by its bytes, and by the beginning of an id', async () => {
      const { page, entry } = pages[3]!
      const { id } = entry.document.document
      expect(await store.documentsOfPage(page.sha256)).toEqual([id])
      expect(await store.idsBeginning(id.slice(0, 12), 5)).toEqual([id])
      expect(await store.idsBeginning('d', 3)).toHaveLength(3)
      expect(await store.idsBeginning('x', 3)).toEqual([])
      expect(await store.idsBeginning("%'; --", 3)).toEqual([])
      const all = await store.idsBeginning('', 10_000)
      const [documents, statements] = [all.filter((each) => each.startsWith('d')), all.filter((each) => each.startsWith('s'))]
      expect(all).toEqual([...documents.toSorted(), ...statements.toSorted()])
    })
    test('counts in the extent', async () => {
      const days = pages.map(({ entry }) => entry.document.document.publishedAt?.slice(0, 10)).filter((day) => day !== undefined)
      expect(await store.extent()).toEqual({
        documents: pages.length,
        statements: pages.reduce((sum, { entry }) => sum + entry.statements.length, 0),
        passages: pages.reduce((sum, { entry }) => sum + entry.passages.length, 0),
        publishers: [...new Set(pages.map(({ entry }) => entry.document.document.publisher).filter((name) => name !== null))].toSorted(),
        earliest: days.toSorted()[0],
        latest: days.toSorted().at(-1),
        undated: pages.length - days.length,
      })
    })
    test('leaves a record in which nothing is wrong', async () => {
      const shares: number[] = []
      expect(await store.inspect((done) => shares.push(done))).toEqual([])
      expect(shares.at(-1)).toBe(1)
    })
    test('is there for another reader at once', async () => {
      // The place of PostgreSQL is shown without what only the tests need.
      expect(await store.statementsOf(['d0', pages[0]!.entry.document.document.id])).toHaveLength(pages[0]!.entry.statements.length)
      expect(await store.documents(['nothing'])).toEqual([])
      expect(await store.page('0'.repeat(64))).toBeNull()
      expect(await store.newestAt('https://nowhere.example/')).toBeNull()
    })
  })

  test('keepAll and one keep after another leave the same record', async () => {
    const pages = [...generatedPages({ seed: 11, pages: 60 })]
    const [together, apart] = [await fresh(), await fresh()]
    // The last comes twice.
    expect(await together.keepAll([...pages, pages[59]!])).toEqual([...pages.map(() => true), false])
    for (const { page, entry } of pages) await apart.keep(page, entry)
    const all = { before: null, limit: 1000, distinct: false }
    const filter = { ...anything, allVersions: true }
    expect(await together.find(filter, all)).toEqual(await apart.find(filter, all))
    const documents = pages.map(({ entry }) => entry.document.document.id)
    expect(await together.documents(documents)).toEqual(await apart.documents(documents))
  }, 60_000)

  describe('versions of a page', () => {
    const address = 'https://post.example/bridge'
    const version = (number: number): GeneratedPage =>
      toldPage({
        address,
        publishedAt: '2031-03-01',
        said: [{ words: `the bridge opens in ${number} days`, by: 'Ada Brel' }],
        previous: null,
        note: `version ${number}`,
      })

    test('are numbered, and only the newest is current', async () => {
      const store = await fresh()
      await keepAll(store, [version(1), version(2)])
      await keepAll(store, [version(3)])
      const idsOf = [1, 2, 3].map((number) => version(number).entry.document.document.id)
      const documents = await store.documents(idsOf)
      expect(documents.map((each) => [each.version, each.superseded])).toEqual([
        [1, true],
        [2, true],
        [3, false],
      ])
      expect((await store.newestAt(address))?.document.id).toBe(idsOf[2])
      const page = { before: null, limit: 9, distinct: false }
      const words = { ...anything, words: ['bridge'] }
      expect((await store.find(words, page)).map(({ document }) => document.id)).toEqual([idsOf[2]])
      expect(await store.find({ ...words, allVersions: true }, page)).toHaveLength(3)
      const distinct = (await store.find({ ...words, allVersions: true }, page)).map((each) => each.distinct)
      expect(await store.originsOf(distinct)).toHaveLength(1)
      expect(await store.inspect()).toEqual([])
    })
    test('carry where the statements before them stand', async () => {
      const store = await fresh()
      const [first, second] = [version(1), version(2)]
      await store.keep(first.page, first.entry)
      const statementId = first.entry.statements[0]!.statement.id
      const anchors = [
        { statementId, state: 'moved', content: [{ start: 1, end: 9 }] },
        { statementId, state: 'missing', content: null },
      ] as const
      await store.keep(second.page, { ...second.entry, document: { ...second.entry.document, previous: first.entry.document.document.id }, anchors })
      expect(await store.anchorsOf(second.entry.document.document.id)).toEqual(anchors)
      expect(await store.anchorsOf(first.entry.document.document.id)).toEqual([])
    })
    test('of pages without an address do not exist', async () => {
      const store = await fresh()
      const pages = [1, 2].map((number) => toldPage({ address: null, publishedAt: null, said: [{ words: `it rains ${number}`, by: 'Ada Brel' }] }))
      await keepAll(store, pages)
      expect((await store.documents(pages.map(({ entry }) => entry.document.document.id))).map((each) => [each.version, each.superseded])).toEqual([
        [1, false],
        [1, false],
      ])
    })
  })

  describe('finding', () => {
    const pages = [...generatedPages({ seed: 23, pages: 150 })]
    const plain = plainRecord(pages)
    let store: Store
    beforeAll(async () => {
      store = await fresh()
      await keepAll(store, pages)
    }, 60_000)
    const all = { before: null, limit: 5000, distinct: false }

    test('answers as a search from end to end does', async () => {
      const chance = seededChance(7)
      for (let number = 0; number < 150; number += 1) {
        const filter = generatedFilter(pages, chance)
        expect(ids(await store.find(filter, all)), JSON.stringify(filter)).toEqual(plain.find(filter, false))
        expect(ids(await store.find(filter, { ...all, distinct: true })), JSON.stringify(filter)).toEqual(plain.find(filter, true))
        expect(await store.origins(filter), JSON.stringify(filter)).toEqual(plain.origins(filter))
      }
    }, 60_000)
    test.for(['speaker', 'publisher', 'stance', 'form', 'month'] as const)('counts distinct statements by %s', async (field) => {
      const chance = seededChance(8)
      for (let number = 0; number < 20; number += 1) {
        const filter = generatedFilter(pages, chance)
        expect(await store.facets(filter, field, 1000), JSON.stringify(filter)).toEqual(plain.facets(filter, field))
        expect(await store.facets(filter, field, 2), JSON.stringify(filter)).toEqual(plain.facets(filter, field).slice(0, 2))
      }
    })
    test.for([true, false])('gives pages that together are the whole answer, distinct: %s', async (distinct) => {
      const chance = seededChance(9)
      for (let number = 0; number < 25; number += 1) {
        const filter = generatedFilter(pages, chance)
        const together: string[] = []
        for (let before: number | null = null; ;) {
          const some: Awaited<ReturnType<Store['find']>> = await store.find(filter, { before, limit: 3, distinct })
          together.push(...ids(some))
          if (some.length < 3) break
          before = some.at(-1)!.position
        }
        expect(together, JSON.stringify(filter)).toEqual(plain.find(filter, distinct))
      }
    })
    test('finds nothing for a limit of none, an unknown speaker, or no alternatives', async () => {
      expect(await store.find(anything, { ...all, limit: 0 })).toEqual([])
      expect(await store.find({ ...anything, speakers: ['nobody'] }, all)).toEqual([])
      expect(await store.find({ ...anything, verifications: [] }, all)).toEqual([])
      expect(await store.find({ ...anything, stances: [] }, all)).toEqual([])
      expect(await store.facets({ ...anything, publishers: ['Nobody'] }, 'month', 5)).toEqual([])
    })
    test('gives the words of nobody power over the query', async () => {
      for (const name of ['" OR "a', "'; drop table statement; --", 'sp:1', 'NEAR(', '*', '\0', '\uD800', '('.repeat(3000), '%', '_']) {
        const filter = { ...anything, speakers: [name], publishers: [name] }
        expect(await store.find(filter, all)).toEqual([])
        expect(await store.newestAt(name)).toBeNull()
        expect(await store.documents([name])).toEqual([])
        expect(await store.actors([name])).toEqual([])
        await expect(store.find({ ...anything, words: [name === '_' ? ' ' : name] }, all)).rejects.toMatchObject({ code: 'UNEXPECTED' })
        await expect(store.passagesWithPhrase(['a', name === '_' ? ' ' : name], 1)).rejects.toMatchObject({ code: 'UNEXPECTED' })
      }
    })
    test('takes many words, many actors and a very long phrase', async () => {
      const many = Array.from({ length: 1500 }, (_, at) => `w${at}`)
      expect(await store.find({ ...anything, words: many, speakers: many }, all)).toEqual([])
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
      const some = plain.origins(anything).slice(0, 30)
      const asked = [...new Set(some.map(({ distinct }) => distinct))]
      expect(await store.originsOf([...asked, 1])).toEqual(plain.origins(anything).filter(({ distinct }) => asked.includes(distinct)))
      expect(await store.originsOf([])).toEqual([])
    })
  })

  describe('actors and publishers', () => {
    const pages = [...generatedPages({ seed: 31, pages: 80 })]
    let store: Store
    beforeAll(async () => {
      store = await fresh()
      await keepAll(store, pages)
    }, 60_000)

    test('are found by any of their names, those who say most first', async () => {
      const said = new Map<string, number>()
      for (const { entry } of pages) {
        for (const { statement } of entry.statements) {
          for (const key of new Set(statement.speakers.map(entry.keyOf))) said.set(key, (said.get(key) ?? 0) + 1)
        }
      }
      const found = await store.findActors(['minister'], 5)
      const most = [...said].toSorted(([, a], [, b]) => b - a).map(([key]) => key)
      expect(found.map(({ key }) => key)).toEqual(most.slice(0, 5))
      const [first] = found
      expect(await store.findActors(first!.names[0]!.split(' '), 1)).toEqual([first])
      expect(await store.findActors(['nobody', 'minister'], 5)).toEqual([])
      expect(await store.findActors([], 5)).toEqual([])
    })
    test('with exactly the name that is asked for come first', async () => {
      const exact = await fresh()
      const page = (number: number, by: string) => toldPage({ address: null, publishedAt: null, said: [{ words: `it rains ${number}`, by }] })
      await keepAll(exact, [page(1, 'Ada Brel Moor'), page(2, 'Ada Brel Moor'), page(3, 'Ada Brel')])
      expect((await exact.findActors(['ada', 'brel'], 9)).map(({ name }) => name)).toEqual(['Ada Brel', 'Ada Brel Moor'])
    })
    test('gain names, and stay otherwise as they were first kept', async () => {
      const renamed = await fresh()
      const first = toldPage({ address: null, publishedAt: null, said: [{ words: 'it rains', by: 'Ada Brel', actor: 'Q99' }] })
      const second = toldPage({ address: null, publishedAt: null, said: [{ words: 'it snows', by: 'Minister Brel', actor: 'Q99' }] })
      await renamed.keep(first.page, first.entry)
      await renamed.keep(second.page, second.entry)
      expect(await renamed.actors(['Q99', 'Q0'])).toEqual([{ ...first.entry.actors[0]!, names: ['ada brel', 'minister brel'] }])
      expect((await renamed.statementsOf([second.entry.document.document.id]))[0]!.statement).toEqual(second.entry.statements[0]!.statement)
    })
    test('are given by key in the order asked for', async () => {
      const keys = [...new Set(pages.flatMap(({ entry }) => entry.actors.map(({ key }) => key)))].toReversed()
      expect((await store.actors(keys)).map(({ key }) => key)).toEqual(keys)
    })
    test('of which a publisher is one are found by all tokens of the name', async () => {
      const { publishers } = await store.extent()
      expect(await store.findPublishers(['wire'])).toEqual(publishers.filter((name) => name.endsWith('Wire')))
      expect(await store.findPublishers(['wire', 'post'])).toEqual([])
      expect(await store.findPublishers([])).toEqual([])
    })
  })

  test('near-duplicates are found by the bands that they share, most in common first', async () => {
    const store = await fresh()
    const told = [1, 2, 3, 4].map((number) => toldPage({ address: null, publishedAt: null, said: [{ words: `it rains ${number}`, by: 'Ada Brel' }] }))
    const bands = [[1, 2, 3], [3, 4, 5], [1, 2, 2 ** 51], [9]]
    await keepAll(
      store,
      told.map(({ page, entry }, at) => ({ page, entry: { ...entry, bands: bands[at]! } })),
    )
    const documents = told.map(({ entry }) => entry.document.document.id)
    expect(await store.sharingBands([1, 2, 3, 2 ** 51], 9)).toEqual([documents[0], documents[2], documents[1]])
    expect(await store.sharingBands([1, 2, 3], 1)).toEqual([documents[0]])
    expect(await store.sharingBands([77], 9)).toEqual([])
  })

  describe('reading again', () => {
    const said = (words: string, stance: Stance = 'assert') => ({ words, by: 'Ada Brel', stance })
    const before = toldPage({ address: null, publishedAt: '2031-01-01', said: [said('it rains'), said('it snows'), said('the sun shines')] })
    const verified: ReadingEntry = { ...before.entry, statements: before.entry.statements.map((each) => ({ ...each, verification: 'right' })) }
    const without = (entry: ReadingEntry, at: number): ReadingEntry => ({ ...entry, statements: entry.statements.filter((_, number) => number !== at) })
    const unchecked = before.entry

    test('puts the new reading in the place of the old one', async () => {
      const store = await fresh()
      await store.keep(before.page, before.entry)
      const changed = {
        ...without(before.entry, 1),
        document: {
          ...before.entry.document,
          stages: '2',
          modelId: 'newer',
          document: { ...before.entry.document.document, publishedAt: '2031-02-02', publisher: 'Other Post' },
        },
      }
      expect(await store.replaceReading(changed)).toEqual({ unplaced: [] })
      expect(await store.documents([before.entry.document.document.id])).toEqual([{ ...changed.document, version: 1, superseded: false }])
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ words }) => words)).toEqual(['it rains', 'the sun shines'])
      expect(await store.find({ ...anything, words: ['snows'] }, { before: null, limit: 5, distinct: true })).toEqual([])
      expect(await store.find({ ...anything, words: ['sun'], publishedFrom: '2031-02-01' }, { before: null, limit: 5, distinct: true })).toHaveLength(1)
      expect(await store.inspect()).toEqual([])
      // And back, with more statements than there are numbers for.
      await store.replaceReading(before.entry)
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ statement }) => statement)).toEqual(
        before.entry.statements.map((each) => each.statement),
      )
      expect(await store.inspect()).toEqual([])
    })
    test('keeps the state of verified statements whose words are the same', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      expect(await store.replaceReading(unchecked)).toEqual({ unplaced: [] })
      const found = await store.statementsOf([before.entry.document.document.id])
      expect(found.map(({ verification }) => verification)).toEqual(['right', 'right', 'right'])
      expect(await store.find({ ...anything, verifications: ['right'] }, { before: null, limit: 9, distinct: true })).toHaveLength(3)
    })
    test('tells which verified statements have no place any more', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      expect(await store.replaceReading(without(unchecked, 1))).toEqual({ unplaced: [before.entry.statements[1]!.statement.id] })
    })
    test('follows the words where their id has changed', async () => {
      const store = await fresh()
      await store.keep(before.page, verified)
      const moved = unchecked.statements.map((each) => ({ ...each, statement: { ...each.statement, id: `s9${each.statement.id.slice(2)}` } }))
      expect(await store.replaceReading({ ...unchecked, statements: moved })).toEqual({ unplaced: [] })
      expect((await store.statementsOf([before.entry.document.document.id])).map(({ verification }) => verification)).toEqual(['right', 'right', 'right'])
    })
    test('keeps a superseded version superseded, and the order of the day', async () => {
      const store = await fresh()
      const pages = [...generatedPages({ seed: 77, pages: 50 })]
      await keepAll(store, pages)
      const all = { before: null, limit: 5000, distinct: false }
      const whole = await store.find({ ...anything, allVersions: true }, all)
      const current = await store.find(anything, all)
      const actors = await store.findActors(['minister'], 9)
      for (const { entry } of pages) await store.replaceReading(entry)
      expect(await store.find({ ...anything, allVersions: true }, all)).toEqual(whole)
      expect(await store.find(anything, all)).toEqual(current)
      expect(await store.findActors(['minister'], 9)).toEqual(actors)
      expect(await store.inspect()).toEqual([])
    }, 60_000)
    test('of a document that is not kept is refused', async () => {
      await expect((await fresh()).replaceReading(before.entry)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })
  })

  test('emoji, combining marks, right-to-left and no-break spaces keep their places', async () => {
    const store = await fresh()
    const words = 'déja\u0301 vu 👩‍👩‍👧 \u202Bשלום עולם\u202C 10\u00A0000 ﷽ 🏗️'
    const told = toldPage({ address: null, publishedAt: null, said: [{ words, by: 'Ada B\u0301rel 🏗️' }] })
    await store.keep(told.page, told.entry)
    const [found] = await store.statementsOf([told.entry.document.document.id])
    expect(found).toMatchObject({ words, statement: told.entry.statements[0]!.statement })
    const { text, textHash } = (await store.documents([told.entry.document.document.id]))[0]!.document
    expect(text.slice(found!.statement.content[0].start, found!.statement.content[0].end)).toBe(words)
    expect(createHash('sha256').update(text).digest('hex')).toBe(textHash)
    expect(await store.inspect()).toEqual([])
  })

  test('what cannot be kept leaves nothing behind', async () => {
    const store = await fresh()
    const good = toldPage({ address: null, publishedAt: null, said: [{ words: 'it rains', by: 'Ada Brel' }] })
    const bad = toldPage({ address: null, publishedAt: null, said: [{ words: 'it snows', by: 'Somebody New' }] })
    const broken: ReadingEntry = { ...bad.entry, statements: bad.entry.statements.map((each) => ({ ...each, tokens: ['" OR *'] })) }
    await expect(store.keepAll([good, { page: bad.page, entry: broken }])).rejects.toMatchObject({ code: 'UNEXPECTED' })
    expect(await store.extent()).toMatchObject({ documents: 0, statements: 0, publishers: [] })
    expect(await store.findActors(['somebody', 'new'], 1)).toEqual([])
    // The same twice in one reading is refused by the engine itself.
    const twice: ReadingEntry = { ...bad.entry, statements: [...bad.entry.statements, ...bad.entry.statements] }
    await expect(store.keep(bad.page, twice)).rejects.toMatchObject({ code: 'UNEXPECTED' })
    expect(await store.extent()).toMatchObject({ documents: 0, statements: 0 })
    // What failed is not remembered: whom it would have made known can be kept by the next.
    expect(await store.keep(bad.page, bad.entry)).toBe(true)
    expect(await store.keep(good.page, good.entry)).toBe(true)
    expect(await store.inspect()).toEqual([])
  })

  describe('two who write at once', () => {
    test('both succeed, and the record is whole', async () => {
      const place = await freshPlace()
      removing.push(place.remove)
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
      const found = await one.find({ ...anything, allVersions: true }, { before: null, limit: 5000, distinct: false })
      expect(found).toEqual(await other.find({ ...anything, allVersions: true }, { before: null, limit: 5000, distinct: false }))
      expect(found).toHaveLength((await one.extent()).statements)
      expect(await other.inspect()).toEqual([])
      await one.close()
      await other.close()
    }, 60_000)
    test('the same page keep it once', async () => {
      const place = await freshPlace()
      removing.push(place.remove)
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
      removing.push(place.remove)
      await expect(openStore(place.place)).rejects.toMatchObject({ code: 'RECORD_MISSING' })
      await expect(openStore(place.place, { create: true, readOnly: true })).rejects.toMatchObject({ code: 'RECORD_MISSING' })
    })
    test('opened to be read refuses what would write', async () => {
      const place = await freshPlace()
      removing.push(place.remove)
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
      removing.push(place.remove)
      const pages = [...generatedPages({ seed: 51, pages: 30 })]
      const first = await openStore(place.place, { create: true })
      await keepAll(first, pages)
      const all = { before: null, limit: 5000, distinct: false }
      const found = await first.find(anything, all)
      await first.close()
      await expect(first.extent()).rejects.toMatchObject({ code: 'RECORD_LOST' })
      const second = await openStore(place.place)
      expect(await second.find(anything, all)).toEqual(found)
      await second.close()
    })
  })
}

/** Passages in the order of the answers, with their tokens. */
const newestPassages = (pages: readonly GeneratedPage[]) =>
  pages
    .map(({ entry }, number) => ({ entry, number, day: entry.document.document.publishedAt?.slice(0, 10) ?? '' }))
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en') || b.number - a.number)
    .flatMap(({ entry }) => entry.passages.map(({ start, end, tokens }) => ({ tokens, found: { documentId: entry.document.document.id, start, end } })))
