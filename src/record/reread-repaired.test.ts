import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, handReader, type ToldPage, toldReading, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { FoundStatement } from '../model/found-statement.js'
import { readings } from './readings.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairVerbs } from './repair.js'
import { reread } from './reread.js'

const page: ToldPage = {
  text: 'Ada Brel said the harbour opens on Monday morning.\nTom Quay said nobody was told of the strike.',
  told: [
    { content: ['the harbour opens on Monday morning'], form: 'indirect', speakers: [{ words: 'Ada Brel', reason: 'local-name' }] },
    { content: ['nobody was told'], form: 'indirect', speakers: [{ words: 'Tom Quay', reason: 'local-name' }] },
  ],
}

describe.each(engines)('what is read again on %s', (_, makePlace) => {
  let record: ToldRecord
  let verbs: RepairVerbs
  beforeEach(async () => {
    record = await toldRecord([page], makePlace)
    let second = 0
    verbs = repairVerbs({ store: record.store, clock: { now: () => new Date(Date.UTC(2031, 5, 1, 0, 0, second++)).toISOString() }, inTurn: (work) => work() })
  })
  afterEach(() => record.close())

  /** Reads everything again with a model that finds these statements. */
  const again = async (model: string, told: NonNullable<ToldPage['told']>): Promise<readonly string[]> => {
    const unplaced: string[] = []
    const reader = handReader([toldReading({ ...page, told, url: null })], model)
    for await (const each of reread(record.store, async () => reader)) unplaced.push(...each.unplaced)
    return unplaced
  }
  const rows = async (): Promise<readonly FoundStatement[]> => {
    const all: FoundStatement[] = []
    for await (const { statements } of readings(record.store)) all.push(...statements)
    return all
  }
  const told = page.told!

  test('keeps repairs of statements that it finds again, on what the new model read', async () => {
    const [first] = await rows()
    await verbs.correct(first!.statement.id, { kind: 'speaker', names: ['Nila Moor'] })
    expect(
      await again(
        'second',
        told.map((each) => ({ ...each, stance: 'promise' as const })),
      ),
    ).toEqual([])
    const [after] = await rows()
    expect(after).toMatchObject({ verification: 'repaired', statement: { stance: 'promise', speakers: [{ name: 'Nila Moor' }] } })
    const { original, corrections } = await verbs.history(first!.statement.id)
    expect(original).toMatchObject({ stance: 'promise', speakers: [{ name: 'Ada Brel' }] })
    await verbs.undo(corrections[0]!.number)
    expect((await rows())[0]!.statement).toEqual(original)
  })
  test('keeps repaired words, too', async () => {
    const [first] = await rows()
    const start = page.text.indexOf('the harbour')
    await verbs.correct(first!.statement.id, { kind: 'content', spans: [{ start, end: start + 'the harbour opens'.length }] })
    expect(await again('second', told)).toEqual([])
    expect((await rows())[0]).toMatchObject({ words: 'the harbour opens', verification: 'repaired' })
  })
  test('lists repairs that it cannot place, and has them again when a later model finds the statement', async () => {
    const [first] = await rows()
    await verbs.correct(first!.statement.id, { kind: 'speaker', names: ['Nila Moor'] })
    expect(await again('second', told.slice(1))).toEqual([first!.statement.id])
    expect(await again('third', told)).toEqual([])
    expect((await rows())[0]).toMatchObject({ verification: 'repaired', statement: { id: first!.statement.id, speakers: [{ name: 'Nila Moor' }] } })
  })
  test('keeps who is who', async () => {
    const merge = await verbs.mergeActors('Tom Quay', 'Ada Brel')
    await again('second', told)
    expect((await rows()).map(({ statement }) => statement.speakers[0]!.name)).toEqual(['Ada Brel', 'Ada Brel'])
    await verbs.undoIdentity(merge.number)
    expect((await rows()).map(({ statement }) => statement.speakers[0]!.name)).toEqual(['Ada Brel', 'Tom Quay'])
  })
})
