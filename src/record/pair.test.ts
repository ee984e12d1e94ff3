import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../test/fixtures/told-record.js'
import { handReader, newPage, toldReading, type ToldPage } from '../../test/fixtures/told-record.js'
import { openStore } from '../adapters/store/index.js'
import type { DocumentActor } from '../model/document-actor.js'
import type { PairAnswer } from '../model/pair-answer.js'
import type { Store } from '../ports.js'
import { addPage } from './add-page.js'
import { repairVerbs } from './repair.js'
import type { RepairVerbs } from './repair-verbs.js'

const actor = (id: string, name: string, kind: DocumentActor['kind'], country: string | null, rest: Partial<DocumentActor> = {}): DocumentActor => ({
  id,
  name,
  kind,
  country,
  sector: null,
  sameAs: [],
  offices: [],
  mentions: [],
  ...rest,
})

const cast: readonly DocumentActor[] = [
  actor('own:vell', 'Vell', 'state', 'XVL'),
  actor('own:orm', 'Orm', 'state', 'XOR'),
  actor('gov:XVL', 'Government of Vell', 'organization', 'XVL'),
  actor('own:brel', 'Ada Brel', 'person', 'XVL', {
    offices: [{ title: 'president', country: 'XVL', organization: null, from: '2031-03-10', to: '2031-05-31' }],
  }),
]
const reference = (id: string): { words: string; actor: string; name: string; kind: DocumentActor['kind']; country: string } => {
  const { name, kind, country } = cast.find((each) => each.id === id)!
  return { words: name, actor: id, name, kind, country: country! }
}
const says = (by: string, words: string, of: string, rest: object = {}): NonNullable<ToldPage['told']>[number] => ({
  content: [words],
  form: 'indirect',
  speakers: [reference(by)],
  about: [reference(of)],
  ...rest,
})

/** Each page of another story. */
const pages: readonly ToldPage[] = [
  {
    text: 'Ada Brel called Orm a neighbour who keeps no promise.',
    told: [says('own:brel', 'a neighbour who keeps no promise', 'own:orm', { quoted: ['a neighbour'], form: 'mixed' })],
    publishedAt: '2031-03-12',
    publisher: 'One',
  },
  {
    text: 'Ada Brel, not yet president, asked Orm for grain in hard winter.',
    told: [says('own:brel', 'for grain in hard winter', 'own:orm')],
    publishedAt: '2031-03-02',
    publisher: 'One',
  },
  {
    text: 'Vell wants ships back from Orm before the summer storms.',
    told: [says('own:vell', 'ships back', 'own:orm')],
    publishedAt: '2031-05-04',
    publisher: 'Two',
  },
  {
    text: 'Government of Vell had warned Orm some weeks ago of a blockade.',
    told: [says('gov:XVL', 'of a blockade', 'own:orm', { saidAt: { earliest: '2031-03-20', latest: '2031-04-20' } })],
    publishedAt: '2031-05-06',
    publisher: 'Two',
  },
  {
    text: 'Orm thanked Vell for lamps and oil on the coast.',
    told: [says('own:orm', 'for lamps and oil', 'own:vell', { saidAt: { earliest: '2031-03-30', latest: '2031-03-31' } })],
    publishedAt: '2031-05-07',
    publisher: 'Two',
  },
  {
    text: 'Vell would not say whether Orm had paid its pilots.',
    told: [says('own:vell', 'whether', 'own:orm', { stance: 'silent' })],
    publishedAt: '2031-05-08',
    publisher: 'Two',
  },
  { text: 'Nothing at all was said by anybody that long June.', publishedAt: '2031-07-01', publisher: 'Two' },
]

describe.each(engines)('a pair on %s', (_, makePlace) => {
  let store: Store
  let verbs: RepairVerbs
  let remove: () => Promise<unknown>
  let answer: PairAnswer
  beforeAll(async () => {
    const { place, remove: removePlace } = await makePlace()
    remove = removePlace
    store = await openStore(place, { create: true })
    const clock = { now: () => '2031-08-01T12:00:00Z' }
    for (const page of pages) {
      const reading = { ...toldReading(page), actors: cast }
      await addPage({ store, reader: async () => handReader([reading]), clock }, newPage(page.text, { url: reading.document.url }))
    }
    verbs = repairVerbs({ store, clock, inTurn: (work) => work(), cowOf: async (iso) => (iso === 'XVL' ? '999' : null) })
    answer = await verbs.pair('own:vell', 'own:orm', { corrected: true })
  }, 60_000)
  afterAll(async () => {
    await store.close()
    await remove()
  })

  test('counts each month on its own, and tells months without documents from months without statements', () => {
    const [vellOnOrm, ormOnVell] = answer.directions
    const told = vellOnOrm.periods.map(({ period, statements, silences, documents, quoted, paraphrased, placedByPublication }) => [
      period,
      statements,
      silences,
      documents,
      quoted,
      paraphrased,
      placedByPublication,
    ])
    expect(told).toEqual([
      ['2031-03', 1, 0, 2, 1, 0, 1],
      ['2031-04', 0, 0, 0, 0, 0, 0],
      ['2031-05', 1, 1, 4, 0, 1, 1],
      ['2031-06', 0, 0, 0, 0, 0, 0],
      ['2031-07', 0, 0, 1, 0, 0, 0],
    ])
    expect(ormOnVell.periods.map(({ period, statements }) => `${period} ${statements}`)).toContain('2031-03 1')
    expect(ormOnVell.periods[0]).toMatchObject({ placedByPublication: 0, reports: 1, origins: 1, publishers: 1, shareReviewed: 0 })
  })
  test('lists what spans months and counts it in none', () => {
    expect(answer.directions[0].spanning.map(({ words }) => words)).toEqual(['of a blockade'])
    expect(answer.directions[0].statements).toBe(3)
  })
  test('has codes, the rule, and nothing corrected where too few were reviewed', () => {
    expect(answer.a).toMatchObject({ iso: 'XVL', cow: '999', actor: { name: 'Vell' } })
    expect(answer.b).toMatchObject({ iso: 'XOR', cow: null })
    expect(answer.rule).toContain('held an office')
    expect(answer.directions[0].corrected).toBeNull()
    expect(answer.directions[0].precision).toMatchObject({ reviewed: 0, share: null })
  })
  test('lists what it counted, where that is asked for, and in a range of periods', async () => {
    const whole = await verbs.pair('own:vell', 'own:orm', { listed: { from: null, to: null } })
    const [vellOnOrm] = whole.directions
    expect(vellOnOrm.listed?.rows.map(({ words }) => words)).toEqual(['whether', 'ships back', 'a neighbour who keeps no promise'])
    expect(vellOnOrm.listed?.counts).toMatchObject({ statements: 2, silences: 1, reports: 3 })
    expect(vellOnOrm.shareReviewed).toBe(0)
    const march = await verbs.pair('own:vell', 'own:orm', { listed: { from: null, to: '2031-04' } })
    expect(march.directions.map(({ listed }) => listed?.rows.map(({ words, reports }) => `${words} ${reports}`))).toEqual([
      ['a neighbour who keeps no promise 1'],
      ['for lamps and oil 1'],
    ])
    expect(answer.directions[0].listed).toBeUndefined()
  })
  test('counts by years too', async () => {
    const { directions } = await verbs.pair('own:vell', 'own:orm', { by: 'year' })
    expect(directions[0].periods.map(({ period, statements }) => [period, statements])).toEqual([['2031', 3]])
    expect(directions[0].spanning).toEqual([])
    expect(directions[0].corrected).toBeUndefined()
  })
  test.for([
    ['own:vell', 'own:vell', {}, 'USAGE'],
    ['own:vell', 'gov:XVL', {}, 'USAGE'],
    ['own:vell', 'Nobody Known', {}, 'NOTHING_FOUND'],
    ['own:vell', 'own:orm', { by: 'week' }, 'USAGE'],
  ] as const)('of %s and %s %o: refused', async ([a, b, options, code]) => {
    await expect(verbs.pair(a, b, options as never)).rejects.toMatchObject({ code })
  })
})
