/** Actors and publishers. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports.js'
import { generatedPages } from './generated-pages.js'
import type { FreshStores } from './fresh-stores.js'
import { toldPage } from './told-pages.js'

export const actorsContract = ({ fresh }: FreshStores): void => {
  describe('actors and publishers', () => {
    const pages = [...generatedPages({ seed: 31, pages: 80 })]
    let store: Store
    beforeAll(async () => {
      store = await fresh()
      await store.keepAll(pages)
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
      await exact.keepAll([page(1, 'Ada Brel Moor'), page(2, 'Ada Brel Moor'), page(3, 'Ada Brel')])
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
}
