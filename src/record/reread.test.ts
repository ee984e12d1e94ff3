import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, handReader, type ToldPage, toldReading, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { Reread } from '../model/reread.js'
import { HearsayError } from '../errors.js'
import { openKept } from './open-kept.js'
import { reread, type RereadOptions } from './reread.js'
import type { RecordReader } from './record-reader.js'

const page = (who: string, filler: string): ToldPage => ({
  text: `“The harbour opens on Monday,” ${who} said.\n${filler}`,
  told: [{ content: ['“The harbour opens on Monday,”'], cue: ['said'], form: 'direct', speakers: [{ words: who }] }],
})
const pages = [
  page('Ada Brel', 'Ships wait in the roads, their crews on deck and their holds full of grain.'),
  page('Tom Quay', 'In the market fish was dear, and the tram to the northern quarter was late.'),
  page('Lena Ruhl', 'A brass band played under the crane while the mayor shook every hand.'),
]

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeEach(async () => {
    record = await toldRecord(pages, makePlace)
  })
  afterEach(() => record.close())

  /** A newer model: it finds the same, without quote marks, and of the second page nothing. */
  const newer = (calls: string[] = []): RecordReader => {
    const readings = pages.map((each, number) =>
      toldReading({ ...each, told: number === 1 ? [] : [{ ...each.told![0]!, content: ['The harbour opens on Monday'] }], url: null }),
    )
    const reader = handReader(readings, 'newer')
    return { ...reader, readDocument: (extracted, options) => (calls.push(extracted.document.id), reader.readDocument(extracted, options)) }
  }

  const all = async (reader: RecordReader, options?: RereadOptions): Promise<readonly Reread[]> => {
    const seen: Reread[] = []
    for await (const each of reread(record.store, async () => reader, options)) seen.push(each)
    return seen
  }

  test('what another model has read is read again, in the order kept', async () => {
    expect((await all(newer())).map(({ outcome, statements, unplaced }) => [outcome, statements, unplaced.length])).toEqual([
      ['reread', 1, 0],
      ['reread', 0, 0],
      ['reread', 1, 0],
    ])
    const { kept, statements } = await openKept(record.store, toldReading(pages[0]!).document.id)
    expect(kept).toMatchObject({ modelId: 'newer', version: 1, keptAt: '2031-04-05T12:00:00.000Z', address: toldReading(pages[0]!).document.url })
    expect(statements.map(({ words }) => words)).toEqual(['The harbour opens on Monday'])
  })

  test('what is current is left as it is, unless all is asked for', async () => {
    const calls: string[] = []
    await all(newer())
    expect((await all(newer(calls))).map(({ outcome }) => outcome)).toEqual(['current', 'current', 'current'])
    expect(calls).toEqual([])
    expect((await all(newer(calls), { all: true })).map(({ outcome }) => outcome)).toEqual(['reread', 'reread', 'reread'])
    expect(calls).toHaveLength(3)
  })

  test('what was stopped goes on where it was', async () => {
    const signal = { aborted: false }
    const calls: string[] = []
    const stopping = async (): Promise<void> => {
      for await (const _ of reread(record.store, async () => newer(calls), { signal })) signal.aborted = true
    }
    await expect(stopping()).rejects.toMatchObject({ code: 'INTERRUPTED' })
    expect((await all(newer(calls))).map(({ outcome }) => outcome)).toEqual(['current', 'reread', 'reread'])
    expect(calls).toHaveLength(3)
  })

  test('one that fails is told of, and keeps its old reading', async () => {
    const reader = newer()
    const failing: RecordReader = {
      ...reader,
      extract: async (each) => {
        if (each.text === undefined && new TextDecoder().decode(each.bytes).includes('Ada')) throw new HearsayError('EXTRACTION_TIMEOUT', 'took too long')
        return reader.extract(each)
      },
    }
    const [failed, ...others] = await all(failing)
    expect(failed).toMatchObject({ outcome: 'failed', statements: 1, failure: { code: 'EXTRACTION_TIMEOUT', message: 'took too long' } })
    expect(others.map(({ outcome }) => outcome)).toEqual(['reread', 'reread'])
  })
})
