import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toldRecord, type ToldRecord } from '../../test/fixtures/told-record.js'
import { checkQuote } from './check-quote.js'
import { correct } from './correct.js'
import { anyStatement } from './filter-of.js'
import { traceStatement } from './trace-statement.js'
import { who } from './who.js'

const words = 'We will not close the harbour before all ships have left'
const page = (outlet: string): Parameters<ToldRecord['add']>[0] => ({
  text: `“${words},” Ada Brel said.\n\nFrom ${outlet}.`,
  publisher: outlet,
  told: [{ source: ['Ada Brel'], cue: ['said'], content: [`“${words},”`], form: 'direct', quoted: [`${words},`], speakers: [{ words: 'Ada Brel' }] }],
})

describe('what somebody judged wrong', () => {
  let record: ToldRecord
  let right: string
  let wrong: string
  const clock = { now: () => '2031-04-06T12:00:00Z' }

  beforeAll(async () => {
    record = await toldRecord([page('Meridian Wire'), page('Northern Agency')])
    const found = await record.store.find(anyStatement, { before: null, limit: 10, distinct: false })
    ;[right, wrong] = found.map(({ statement }) => statement.id) as [string, string]
    await correct(record.store, clock, wrong, { kind: 'wrong' })
  })
  afterAll(() => record.close())

  it('leaves searches, unless it is asked for', async () => {
    expect((await who(record.store, {})).counts.reports).toBe(1)
    expect((await who(record.store, { rejected: true })).counts.reports).toBe(2)
  })

  it('leaves the trace of what it carries, unless it is asked for', async () => {
    const ids = async (rejected?: boolean): Promise<readonly string[]> =>
      (await traceStatement(record.store, right, { rejected })).variants.flatMap(({ reports }) => reports.map(({ statement }) => statement.id))
    expect(await ids()).toEqual([right])
    expect((await ids(true)).toSorted()).toEqual([right, wrong].toSorted())
  })

  it('is a place of words and no statement to a check, unless it is asked for', async () => {
    const found = async (rejected?: boolean): Promise<readonly (string | undefined)[]> =>
      (await checkQuote(record.store, words, { rejected })).hits.map(({ statement }) => statement?.statement.id)
    expect(await found()).toEqual([right, undefined])
    expect((await found(true)).toSorted()).toEqual([right, wrong].toSorted())
  })

  it('leaves what says it again as the report of its page, in the counts and in the trace', async () => {
    const headed = await toldRecord([
      page('Meridian Wire'),
      {
        text: `Ships: ${words.toUpperCase()}\n\n“${words},” Ada Brel said.\n\nFrom Northern Agency.`,
        publisher: 'Northern Agency',
        told: [
          { cue: ['said'], content: [`“${words},”`], form: 'direct', speakers: [{ words: 'Ada Brel' }] },
          { content: [words.toUpperCase()], form: 'indirect', speakers: [{ words: 'Ships', name: 'Ada Brel' }], repeats: 0 },
        ],
      },
    ])
    const all = await headed.store.find({ ...anyStatement, publishers: ['Northern Agency'] }, { before: null, limit: 9, distinct: false })
    const [again, once] = [all.find(({ statement }) => statement.repeats !== null)!, all.find(({ statement }) => statement.repeats === null)!]
    const [first] = await headed.store.find({ ...anyStatement, publishers: ['Meridian Wire'] }, { before: null, limit: 9, distinct: false })
    const traced = async (): Promise<readonly (readonly string[])[]> =>
      (await traceStatement(headed.store, first!.statement.id)).variants.map(({ reports }) => reports.map(({ statement }) => statement.id).toSorted())
    expect(await traced()).toEqual([[first!, once].map(({ statement }) => statement.id).toSorted()])
    await correct(headed.store, clock, once.statement.id, { kind: 'wrong' })
    expect((await who(headed.store, {})).rows.map(({ reports }) => reports)).toEqual([2])
    expect(await traced()).toEqual([[first!, again].map(({ statement }) => statement.id).toSorted()])
    await headed.close()
  })
})
