/** Versions of a page. */
import { describe, expect, test } from 'vitest'
import { anyStatement } from '../../src/record/filter-of.js'
import type { GeneratedPage } from './generated-pages.js'
import type { FreshStores } from './fresh-stores.js'
import { toldPage } from './told-pages.js'

export const versionsContract = ({ fresh }: FreshStores): void => {
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
      await store.keepAll([version(1), version(2)])
      await store.keepAll([version(3)])
      const idsOf = [1, 2, 3].map((number) => version(number).entry.document.document.id)
      const documents = await store.documents(idsOf)
      expect(documents.map((each) => [each.version, each.superseded])).toEqual([
        [1, true],
        [2, true],
        [3, false],
      ])
      expect((await store.newestAt(address))?.document.id).toBe(idsOf[2])
      const page = { before: null, limit: 9, distinct: false }
      const words = { ...anyStatement, words: ['bridge'] }
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
      await store.keepAll(pages)
      expect((await store.documents(pages.map(({ entry }) => entry.document.document.id))).map((each) => [each.version, each.superseded])).toEqual([
        [1, false],
        [1, false],
      ])
    })
  })
}
