/** Two who repair one record at the same time: every row is what both logs make of it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../src/adapters/store/index.js'
import { HearsayError } from '../../src/errors.js'
import type { Store } from '../../src/ports.js'
import { actorContext } from '../../src/record/actor-context.js'
import { refreshed } from '../../src/record/refreshed.js'
import { repairVerbs } from '../../src/record/repair.js'
import type { RepairVerbs } from '../../src/record/repair-verbs.js'
import { makePlace, type Place } from '../fixtures/record-place.js'
import { handReader, newPage, type ToldPage, toldReading } from '../fixtures/told-record.js'
import { addPage, reread } from '../../src/record/index.js'
import { onEachEngine } from './engines.js'

const clock = { now: () => '2031-05-01T12:00:00Z' }
const said = ['boats stay in port', 'grain is dear', 'nobody was told', 'winter comes early'] as const
const names = ['Ada Brel', 'Tom Quay', 'Nila Moor', 'Bo Carr'] as const
/** One page whose statements each repeat the first: to repair one changes the distinct number of the others. */
const page: ToldPage = {
  text: said.map((words, at) => `${names[at]} said ${words}.`).join('\n'),
  told: said.map((words, at) => ({
    content: [words],
    form: 'indirect',
    speakers: [{ words: names[at]!, reason: 'local-name', kind: 'person' }],
    ...(at === 0 ? {} : { repeats: 0 }),
  })),
}
const other: ToldPage = {
  text: 'Ada Brel told the wire that the bridge is shut.',
  told: [{ content: ['the bridge is shut'], form: 'indirect', speakers: [{ words: 'Ada Brel', reason: 'local-name', kind: 'person' }] }],
}

onEachEngine((engine) => {
  let made: Place
  let stores: readonly [Store, Store]
  let sides: readonly [RepairVerbs, RepairVerbs]
  let ids: readonly string[]
  beforeEach(async () => {
    made = await makePlace(engine, 'repairs')
    stores = [await openStore(made.place, { create: true }), await openStore(made.place)]
    sides = [verbsOf(stores[0]), verbsOf(stores[1])]
    await add(stores[0], page)
    ids = (await rows()).map(({ statement }) => statement.id)
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
    await made.drop()
  })
  const verbsOf = (store: Store): RepairVerbs => repairVerbs({ store, clock, inTurn: (work) => work() })
  const add = (store: Store, told: ToldPage) => {
    const reading = toldReading(told)
    return addPage({ store, reader: async () => handReader([reading]), clock }, newPage(told.text, { url: reading.document.url }))
  }
  const rows = async () => stores[0].statementsOf(await stores[0].documentIds(null, 9))
  /** Ids of statements whose rows are not what the logs say. */
  const stale = async (): Promise<readonly string[]> => {
    const { statements } = await refreshed(stores[0], await rows(), await actorContext(stores[0]))
    return statements.map(({ statement }) => statement.id)
  }

  test('repairs of different statements of one page', async () => {
    for (let round = 0; round < 12; round += 1) {
      const by = names[round % names.length]!
      await Promise.all([
        sides[0].correct(ids[0]!, { kind: 'speaker', names: [by] }),
        sides[1].correct(ids[1 + (round % 3)]!, round % 2 === 0 ? { kind: 'speaker', names: [by] } : { kind: 'wrong' }),
      ])
      expect(await stale()).toEqual([])
    }
  })
  test('repairs of one statement: none is lost', async () => {
    await Promise.all([sides[0].correct(ids[0]!, { kind: 'speaker', names: ['Nila Moor'] }), sides[1].correct(ids[0]!, { kind: 'form', form: 'mixed' })])
    expect((await rows())[0]!.statement).toMatchObject({ form: 'mixed', speakers: [{ name: 'Nila Moor' }] })
    expect(await stale()).toEqual([])
  })
  test('a repair and a merge', async () => {
    await Promise.all([sides[0].mergeActors('Ada Brel', 'Tom Quay'), sides[1].correct(ids[0]!, { kind: 'form', form: 'mixed' })])
    expect((await rows())[0]!.statement).toMatchObject({ form: 'mixed', speakers: [{ name: 'Tom Quay' }] })
    expect(await stale()).toEqual([])
  })
  test('two merges', async () => {
    await Promise.all([sides[0].mergeActors('Ada Brel', 'Tom Quay'), sides[1].mergeActors('Tom Quay', 'Nila Moor')])
    expect(await stale()).toEqual([])
  })
  test('a merge of two of whom the other says that they are not the same: one of them is refused', async () => {
    const done = await Promise.allSettled([sides[0].mergeActors('Ada Brel', 'Tom Quay'), sides[1].notSame('Ada Brel', 'Tom Quay')])
    expect(
      done.filter(({ status }) => status === 'rejected').map((each) => 'reason' in each && each.reason instanceof HearsayError && each.reason.code),
    ).toEqual(['USAGE'])
    expect(await stale()).toEqual([])
  })
  test('the same undo twice: the second is told that it is done', async () => {
    const { correction } = await sides[0].correct(ids[0]!, { kind: 'wrong' })
    const done = await Promise.allSettled([sides[0].undo(correction.number), sides[1].undo(correction.number)])
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await stale()).toEqual([])
  })
  /** The first of the two, where the other comes in just before it writes with this verb. */
  const overtaken = (verb: 'keep' | 'replaceReading', by: () => Promise<unknown>): Store => ({
    ...stores[0],
    [verb]: async (...told: readonly never[]) => {
      await by()
      return Reflect.apply(stores[0][verb], stores[0], told)
    },
  })
  test('a page that is added while two become one', async () => {
    await add(
      overtaken('keep', () => sides[1].mergeActors('Ada Brel', 'Tom Quay')),
      other,
    )
    expect((await rows()).map(({ statement }) => statement.speakers[0]!.name)).toEqual(['Tom Quay', 'Tom Quay', 'Nila Moor', 'Bo Carr', 'Tom Quay'])
    expect(await stale()).toEqual([])
  })
  test('a page that is read again while it is repaired', async () => {
    const reader = handReader([toldReading({ ...page, url: null })], 'newer')
    const store = overtaken('replaceReading', async () => {
      await sides[1].correct(ids[0]!, { kind: 'wrong' })
      await sides[1].mergeActors('Bo Carr', 'Nila Moor')
    })
    for await (const { unplaced } of reread(store, async () => reader)) expect(unplaced).toEqual([])
    expect((await rows()).map(({ statement, verification }) => [statement.speakers[0]!.name, verification])).toEqual([
      ['Ada Brel', 'wrong'],
      ['Tom Quay', 'unchecked'],
      ['Nila Moor', 'unchecked'],
      ['Nila Moor', 'unchecked'],
    ])
    expect(await stale()).toEqual([])
  })
})
