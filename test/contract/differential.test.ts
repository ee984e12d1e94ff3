/** Both engines give the same answers: 1,000 generated questions of every kind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FacetField } from '../../src/model/facet.js'
import { hash } from '../../src/model/id.js'
import type { Store } from '../../src/ports.js'
import { freshStores } from './fresh-stores.js'
import { generatedFilter } from './generated-filters.js'
import { generatedPages } from './generated-pages.js'
import { generatedRepairs } from './generated-repairs.js'
import { repairable } from './repairable-store.js'
import { seededChance, type Chance } from './seeded-chance.js'
import { noPostgres, postgresPlace, sqlitePlace } from './store-place.js'

const pages = [...generatedPages({ seed: 101, pages: 400 })]
const fields: readonly FacetField[] = ['speaker', 'publisher', 'stance', 'form', 'month']

/** A question: what to tell when the answers differ, and how to ask it. */
interface Question {
  readonly told: unknown
  readonly ask: (store: Store) => Promise<unknown>
}

const filtered = (chance: Chance): Question => {
  const filter = generatedFilter(pages, chance)
  const kind = chance.pick(['find', 'find', 'page', 'origins', 'facets'] as const)
  const [distinct, limit, field] = [chance.happens(0.6), 1 + chance.below(25), chance.pick(fields)]
  const told = { kind, filter, distinct, limit, field }
  if (kind === 'origins') return { told, ask: (store) => store.origins(filter) }
  if (kind === 'facets') return { told, ask: (store) => store.facets(filter, field, limit) }
  const first = { before: null, limit, distinct }
  if (kind === 'find') return { told, ask: (store) => store.find(filter, first) }
  // The page after the first.
  const ask = async (store: Store): Promise<unknown> => store.find(filter, { ...first, before: (await store.find(filter, first)).at(-1)?.position ?? null })
  return { told, ask }
}

const ofText = (chance: Chance): Question => {
  const { tokens } = chance.pick(chance.pick(pages).entry.passages)
  const start = chance.below(tokens.length)
  const phrase = tokens.slice(start, start + 1 + chance.below(6))
  if (chance.happens(0.5)) return { told: { phrase }, ask: (store) => store.passagesWithPhrase(phrase, 10) }
  const sets = [phrase, [chance.pick(tokens), chance.pick(chance.pick(chance.pick(pages).entry.passages).tokens)]]
  return { told: { sets }, ask: (store) => store.passagesWith(sets, 10) }
}

const ofNames = (chance: Chance): Question => {
  const { entry } = chance.pick(pages)
  const tokens = chance.happens(0.3)
    ? ['minister']
    : (chance.pick(entry.actors.length > 0 ? entry.actors : pages[0]!.entry.actors)?.names[0]?.split(' ') ?? ['wire'])
  const some = tokens.slice(0, 1 + chance.below(tokens.length))
  return { told: { some }, ask: async (store) => [await store.findActors(some, 5), await store.findPublishers(some)] }
}

/** Samples, logs, and statements of actors. */
const ofRepairs = (chance: Chance): Question => {
  const { entry } = chance.pick(pages)
  const [filter, seed, limit] = [generatedFilter(pages, chance), String(chance.below(5)), 1 + chance.below(8)]
  const after = chance.happens(0.5) ? null : hash(String(chance.next()))
  const keys = entry.actors.slice(0, 1 + chance.below(2)).map(({ key }) => key)
  const ids = entry.statements.map(({ statement }) => statement.id)
  const { address } = entry.document
  const rejected = chance.happens(0.5)
  return {
    told: { filter, seed, after, limit, keys, rejected },
    ask: async (store) => {
      const repaired = repairable(store)
      return [
        await repaired.sampleStatements(filter, { seed, after, limit }),
        await repaired.samplePassages({ seed, after, limit }),
        await repaired.statementsOfActors(keys, { after: ids[0] ?? null, limit }),
        await repaired.corrections({ statementIds: ids }),
        await repaired.originals(ids),
        await repaired.versionsAt(address ?? 'none'),
        await store.originsOf(
          entry.statements.map(({ distinct }) => distinct),
          { rejected },
        ),
      ]
    },
  }
}

const ofIds = (chance: Chance): Question => {
  const { page, entry } = chance.pick(pages)
  const { document, address } = entry.document
  const distinct = entry.statements.map((each) => each.distinct)
  return {
    told: { id: document.id },
    ask: async (store) => [
      await store.documents([document.id]),
      await store.statementsOf([document.id]),
      await store.page(page.sha256),
      await store.documentsOfPage(page.sha256),
      await store.newestAt(address ?? 'none'),
      await store.originsOf(distinct),
      await store.sharingBands(entry.bands.slice(0, 3), 4),
      await store.idsBeginning(document.id.slice(0, 3), 6),
    ],
  }
}

const questionOf = (chance: Chance): Question =>
  chance.pick([filtered, filtered, filtered, filtered, filtered, ofText, ofText, ofNames, ofIds, ofRepairs])(chance)

describe.skipIf(noPostgres !== null)(`both engines${noPostgres === null ? '' : `, left out: ${noPostgres}`}`, () => {
  const [sqlite, postgres] = [freshStores(sqlitePlace), freshStores(postgresPlace)]
  let stores: readonly [Store, Store]
  beforeAll(async () => {
    stores = [await sqlite.fresh(), await postgres.fresh()]
    const chance = seededChance(11)
    const repairs = pages.filter(() => chance.happens(0.3)).map((page) => generatedRepairs(page, pages, chance))
    const gone = pages.filter(() => chance.happens(0.03)).map(({ entry }) => entry.document.document.id)
    const alone = pages.flatMap(({ entry }) => entry.statements.map(({ statement }) => statement.id)).filter(() => chance.happens(0.02))
    // In two transactions, so that versions meet within one and across two.
    for (const store of stores) {
      await store.keepAll(pages.slice(0, 200))
      await store.keepAll(pages.slice(200))
      for (const { corrections, changed } of repairs) await repairable(store).correct(corrections, async () => changed)
      await repairable(store).forget({ documentIds: gone, statementIds: alone, actorKeys: [] }, [])
    }
  }, 60_000)
  afterAll(async () => {
    await sqlite.removeAll()
    await postgres.removeAll()
  })

  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('answer a hundred questions alike: part %i', async (seed) => {
    const chance = seededChance(seed)
    let answered = 0
    for (let number = 0; number < 100; number += 1) {
      const { told, ask } = questionOf(chance)
      const [one, other] = await Promise.all([ask(stores[0]), ask(stores[1])])
      expect({ told, answer: other }).toEqual({ told, answer: one })
      if (JSON.stringify(one) !== '[]') answered += 1
    }
    // Questions that find nothing show little.
    expect(answered).toBeGreaterThan(60)
  })
  test('hold as much', async () => {
    expect(await stores[1].extent()).toEqual(await stores[0].extent())
    const whole = { after: 0, limit: 99_999 }
    expect(await repairable(stores[1]).corrections(whole)).toEqual(await repairable(stores[0]).corrections(whole))
    for (const store of stores) expect(await store.inspect()).toEqual([])
  })
})
