import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { WhoQuery } from '../model/who-query.js'
import { filterOf } from './filter-of.js'
import { letsThrough } from './lets-through.js'
import { readings } from './readings.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairVerbs } from './repair.js'

/** Eighty pages of one month, with nothing in common: on even ones Vell speaks of Orm, on odd ones Tom Quay of nobody. */
const pages: readonly ToldPage[] = Array.from({ length: 80 }, (_, at) => {
  const words = Array.from({ length: 12 }, (__, number) => `w${(at * 97 + number * 31) % 1009}x${at}`).join(' ')
  const isVell = at % 2 === 0
  return {
    text: `${isVell ? 'Vell' : 'Tom Quay'} said ${words}${isVell ? ' of Orm' : ''}.`,
    told: [
      {
        content: [words],
        cue: ['said'],
        form: isVell ? 'indirect' : 'mixed',
        speakers: [isVell ? { words: 'Vell', actor: 'own:vell', kind: 'state', country: 'XVL' } : { words: 'Tom Quay', reason: 'local-name' }],
        about: isVell ? [{ words: 'Orm', actor: 'own:orm', kind: 'state', country: 'XOR' }] : [],
      },
    ],
    publishedAt: `2031-04-${String((at % 28) + 1).padStart(2, '0')}`,
    publisher: `Outlet ${at % 5}`,
  }
})

describe('an estimate', () => {
  let told: ToldRecord
  let verbs: RepairVerbs
  let rows: readonly FoundStatement[]
  beforeAll(async () => {
    told = await toldRecord(pages)
    let second = 0
    verbs = repairVerbs({ store: told.store, clock: { now: () => new Date(Date.UTC(2031, 5, 1, 0, 0, second++)).toISOString() }, inTurn: (work) => work() })
    const all: FoundStatement[] = []
    for await (const { statements } of readings(told.store)) all.push(...statements)
    rows = all
    for (const [at, { statement }] of rows.entries()) {
      if (at >= 72) break
      // Every tenth is wrong, every tenth is by somebody else, one has other words.
      const change =
        at % 10 === 0
          ? { kind: 'wrong' }
          : at % 10 === 2
            ? { kind: 'speaker', names: ['Nila Moor'] }
            : at === 4
              ? { kind: 'form', form: 'direct' }
              : { kind: 'right' }
      await verbs.correct(statement.id, change as never, { by: 'Ada', drawn: at < 64 ? 'random' : 'uncertain' })
    }
  }, 60_000)
  afterAll(() => told.close())

  test('counts only what was drawn at random, by what the machine had read', async () => {
    // Of the machine's 32 of Vell in the sample, seven were wrong and seven by somebody else; another form leaves it one by Vell.
    expect(await verbs.estimate({ speaker: 'own:vell' })).toMatchObject({
      statements: 25,
      reviewed: 21,
      precision: { reviewed: 32, right: 18 },
      whole: { reviewed: 32, right: 17 },
    })
    expect(await verbs.estimate({ speaker: 'Tom Quay' })).toMatchObject({ precision: { reviewed: 32, right: 32, share: 1, high: 1 } })
    expect(await verbs.estimate({ speaker: 'Nila Moor' })).toMatchObject({ statements: 7, precision: { reviewed: 0, share: null, low: 0, high: 1 } })
    expect(await verbs.estimate({ speaker: 'Nobody Known' })).toMatchObject({ statements: 0, reviewed: 0, precision: { reviewed: 0 } })
  })
  test('tells what was misread part by part', async () => {
    const { precision } = await verbs.report()
    expect(precision.whole).toMatchObject({ reviewed: 64, right: 49 })
    expect(precision.parts.speaker).toMatchObject({ reviewed: 64, right: 50 })
    expect(precision.parts.form).toMatchObject({ reviewed: 64, right: 56 })
    expect(precision.parts.content).toMatchObject({ reviewed: 64, right: 57 })
  })
  test('corrects a count by thirty and more: what was reviewed counts as it is, the rest by its share', async () => {
    const [vellOnOrm] = (await verbs.pair('own:vell', 'own:orm', { corrected: true })).directions
    expect(vellOnOrm).toMatchObject({ statements: 25, precision: { reviewed: 32, right: 18 }, corrected: { statements: 21 + 4 * (18 / 32) } })
    expect(vellOnOrm.periods[0]!.corrected).toEqual(vellOnOrm.corrected)
    const { low, high } = vellOnOrm.corrected!
    expect([low > 21, low < 23.25, high > 23.25, high < 25]).toEqual([true, true, true, true])
  })
  test.for<readonly [string, WhoQuery]>([
    ['a speaker', { speaker: 'own:vell' }],
    ['words', { words: 'w0x0' }],
    ['a form', { form: 'mixed' }],
    ['a publisher', { publisher: 'Outlet 3' }],
    ['days', { since: '2031-04-05', until: '2031-04-09' }],
    ['days of the saying', { saidSince: '2031-04-05' }],
    ['what it is about', { about: 'own:orm' }],
    ['a verdict', { verified: 'wrong' }],
    ['a verdict and a speaker', { verified: 'repaired', speaker: 'Nila Moor' }],
    ['nothing', {}],
    ['what was judged wrong too', { rejected: true }],
  ])('lets through by %s what the store lets through', async ([, query]) => {
    const { filter } = await filterOf(told.store, query)
    const found = await told.store.find(filter, { before: null, limit: 100, distinct: false })
    const all: FoundStatement[] = []
    for await (const { statements } of readings(told.store)) all.push(...statements)
    const ids = (some: readonly FoundStatement[]): readonly string[] => some.map(({ statement }) => statement.id).toSorted()
    expect(ids(all.filter((each) => letsThrough(filter, each)))).toEqual(ids(found))
  })
})
