import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, handReader, type ToldPage, toldReading, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { FoundStatement } from '../model/found-statement.js'
import { readings } from './readings.js'
import type { RepairVerbs } from './repair-verbs.js'
import { repairVerbs } from './repair.js'
import { reread } from './reread.js'
import { who } from './who.js'

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
  describe('finds the same words under another id', () => {
    /** What a model says that finds the cues, too, and so gives other ids. */
    const withCues = told.map((each, at) => ({ ...each, cue: [`${['Brel', 'Quay'][at]} said`] }))
    const first = async (): Promise<FoundStatement> => (await rows())[0]!
    /** Says that the harbour is Nila Moor's, in other words and another form. */
    const repairAll = async (): Promise<string> => {
      const { id } = (await first()).statement
      const start = page.text.indexOf('the harbour')
      await verbs.correct(id, { kind: 'speaker', names: ['Nila Moor'] }, { by: 'A. Reviewer', why: 'so the outlet', drawn: 'random' })
      await verbs.correct(id, { kind: 'content', spans: [{ start, end: start + 'the harbour opens'.length }] })
      await verbs.correct(id, { kind: 'form', form: 'mixed' })
      return id
    }

    test('and keeps speaker, content and form on them, with who said so', async () => {
      const id = await repairAll()
      expect(await again('second', withCues)).toEqual([])
      const after = await first()
      expect(after.statement.id).not.toBe(id)
      expect(after).toMatchObject({ words: 'the harbour opens', verification: 'repaired', statement: { form: 'mixed', speakers: [{ name: 'Nila Moor' }] } })
      const { original, corrections } = await verbs.history(after.statement.id)
      expect(original).toMatchObject({ form: 'indirect', speakers: [{ name: 'Ada Brel' }], cue: [{}] })
      const [of] = await record.store.corrections({ statementIds: [id] })
      expect(corrections[0]).toEqual({ ...of, number: 4, statementId: after.statement.id })
      expect((await who(record.store, { speaker: 'Nila Moor' })).rows.map(({ words }) => words)).toEqual(['the harbour opens'])
      expect((await verbs.report()).reviewed).toBe(1)
      expect(await record.store.inspect()).toEqual([])
    })
    test('and what was judged wrong stays out', async () => {
      await verbs.correct((await first()).statement.id, { kind: 'wrong' })
      expect(await again('second', withCues)).toEqual([])
      expect((await who(record.store)).rows.map(({ words }) => words)).toEqual(['nobody was told'])
    })
    test('and what is taken back there is taken back here', async () => {
      const id = await repairAll()
      await again('second', withCues)
      for (const { number } of (await verbs.history((await first()).statement.id)).corrections) await verbs.undo(number)
      expect(await again('third', told)).toEqual([])
      expect(await first()).toMatchObject({ verification: 'unchecked', words: 'the harbour opens on Monday morning', statement: { id } })
      expect((await verbs.history(id)).original).toEqual((await first()).statement)
      // To go there and back once more says nothing new.
      const length = (await record.store.corrections({ after: 0, limit: 99 })).length
      await again('second', withCues)
      await again('third', told)
      expect(await record.store.corrections({ after: 0, limit: 99 })).toHaveLength(length)
    })
    test('and what was set right is what the model reads now', async () => {
      const [{ words, ...rest }] = [{ ...told[0]!, words: 'the harbour opens' }]
      await repairAll()
      expect(await again('second', [{ ...rest, content: [words] }, told[1]!])).toEqual([])
      expect(await first()).toMatchObject({ words, verification: 'repaired', statement: { speakers: [{ name: 'Nila Moor' }] } })
    })
    test('and lists what somebody was split in, which holds for its statements only', async () => {
      const { id } = (await first()).statement
      await verbs.splitActor('Ada Brel', [id], 'Ada Brel of Vell')
      expect(await again('second', withCues)).toEqual([id])
      expect((await first()).statement.speakers[0]!.name).toBe('Ada Brel')
      expect(await again('third', told)).toEqual([])
      expect((await first()).statement.speakers[0]!.name).toBe('Ada Brel of Vell')
    })
    test('and lists what could be meant of several', async () => {
      const id = await repairAll()
      const twice = [withCues[0]!, { ...withCues[0]!, cue: ['Ada Brel said'] }]
      expect(await again('second', twice)).toEqual([id])
      expect((await rows()).map(({ verification }) => verification)).toEqual(['unchecked', 'unchecked'])
    })
  })
  test('keeps who is who', async () => {
    const merge = await verbs.mergeActors('Tom Quay', 'Ada Brel')
    await again('second', told)
    expect((await rows()).map(({ statement }) => statement.speakers[0]!.name)).toEqual(['Ada Brel', 'Ada Brel'])
    await verbs.undoIdentity(merge.number)
    expect((await rows()).map(({ statement }) => statement.speakers[0]!.name)).toEqual(['Ada Brel', 'Tom Quay'])
  })
})
