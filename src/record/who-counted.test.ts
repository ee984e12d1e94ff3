/** A search that counts the newest reports only gives the same rows, and says that there are more. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { WhoQuery } from '../model/who-query.js'
import { who } from './who.js'

/** Sixteen pages, each third of which tells again what the one before did. */
const pages = Array.from({ length: 16 }, (_, number): ToldPage => {
  const told = number % 3 === 2 ? number - 1 : number
  const words = `The harbour opens in ${told} days`
  return {
    text: `"${words}," Ada Brel said.\nPage ${number}.`,
    told: [{ content: [words], cue: ['said'], quoted: [words], form: 'direct', speakers: [{ words: 'Ada Brel', name: 'Ada Brel', actor: 'Q9001' }] }],
    publisher: `Outlet ${number % 5}`,
    publishedAt: `2031-04-${String(number + 1).padStart(2, '0')}`,
  }
})

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeAll(async () => {
    record = await toldRecord(pages, makePlace)
  })
  afterAll(() => record?.close())

  const queries: readonly WhoQuery[] = [
    {},
    { words: 'harbour' },
    { speaker: 'Brel' },
    { words: 'harbour', since: '2031-04-03', until: '2031-04-12' },
    { publisher: 'Outlet 1' },
  ]

  test.each(queries)('the rows of every page are the same: %j', async (query) => {
    for (const mostCounted of [0, 1, 3, 7, 15, 16, 100]) {
      let after: string | undefined
      do {
        const asked = { ...query, limit: 3, ...(after === undefined ? {} : { after }) }
        const [all, some] = [await who(record.store, asked), await who(record.store, asked, { mostCounted })]
        expect(some.rows).toEqual(all.rows)
        expect(some.next).toBe(all.next)
        after = all.next ?? undefined
      } while (after !== undefined)
    }
  })

  test('counts the newest reports, and says where there are more', async () => {
    const { counts, hasMore } = await who(record.store, { words: 'harbour' }, { mostCounted: 3 })
    // Pages 15, 14 and 13: the second tells again what the third did, in nearly the same text.
    expect({ counts, hasMore }).toEqual({ counts: { statements: 2, silences: 0, reports: 3, origins: 2 }, hasMore: true })
  })

  test('counts all where there are not more, and does not speak of more then', async () => {
    const all = await who(record.store, { words: 'harbour' })
    expect(all.counts.reports).toBe(16)
    for (const mostCounted of [16, 17]) expect(await who(record.store, { words: 'harbour' }, { mostCounted })).toEqual(all)
    expect(all).not.toHaveProperty('hasMore')
  })
})
