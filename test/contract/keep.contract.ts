/** Keeping pages, and what comes back. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReadingEntry, Store } from '../../src/ports.js'
import { anyStatement } from '../../src/record/filter-of.js'
import { generatedPages } from './generated-pages.js'
import { idsOf, type FreshStores } from './fresh-stores.js'
import { toldPage } from './told-pages.js'

export const keepContract = ({ fresh }: FreshStores): void => {
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
      const ofWriting = documents.map(({ version, superseded }) => ({ version, superseded }))
      expect(documents).toEqual(pages.map(({ entry }, at) => ({ ...entry.document, ...ofWriting[at] })))
    })
    test('gives back its texts alone', async () => {
      const asked = pages.slice(0, 9).map(({ entry }) => entry.document.document)
      const ids = asked.map(({ id }) => id)
      expect(await store.texts([...ids, 'd0', ids[0]!])).toEqual(new Map(asked.map(({ id, text }) => [id, text])))
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
        expect(idsOf(await store.statements([...byId, 's0', byId[0]!].slice(0, byId.length + 1)))).toEqual(byId)
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
    const filter = { ...anyStatement, allVersions: true, rejected: true }
    expect(await together.find(filter, all)).toEqual(await apart.find(filter, all))
    const documents = pages.map(({ entry }) => entry.document.document.id)
    expect(await together.documents(documents)).toEqual(await apart.documents(documents))
  }, 60_000)

  test('near-duplicates are found by the bands that they share, most in common first', async () => {
    const store = await fresh()
    const told = [1, 2, 3, 4].map((number) => toldPage({ address: null, publishedAt: null, said: [{ words: `it rains ${number}`, by: 'Ada Brel' }] }))
    const bands = [[1, 2, 3], [3, 4, 5], [1, 2, 2 ** 51], [9]]
    await store.keepAll(told.map(({ page, entry }, at) => ({ page, entry: { ...entry, bands: bands[at]! } })))
    const documents = told.map(({ entry }) => entry.document.document.id)
    expect(await store.sharingBands([1, 2, 3, 2 ** 51], 9)).toEqual([documents[0], documents[2], documents[1]])
    expect(await store.sharingBands([1, 2, 3], 1)).toEqual([documents[0]])
    expect(await store.sharingBands([77], 9)).toEqual([])
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
}
