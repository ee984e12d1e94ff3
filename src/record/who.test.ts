import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import type { ToldReference } from '../../test/fixtures/harbour-reading.js'
import type { WhoQuery } from '../model/who-query.js'
import { facets } from './facets.js'
import { who } from './who.js'

const brel = (words: string, reason: ToldReference['reason'] = 'name'): ToldReference => ({ words, name: 'Ada Brel', actor: 'Q9001', reason, kind: 'person' })

const pages: readonly ToldPage[] = [
  {
    text: '"The harbour opens on Monday," Ada Brel said.\nA dredger lies in the northern basin, and nobody works there.',
    told: [
      { content: ['The harbour opens on Monday,'], cue: ['said'], quoted: ['The harbour opens on Monday,'], form: 'direct', speakers: [brel('Ada Brel')] },
    ],
    publisher: 'Meridian Wire',
    publishedAt: '2031-04-02',
  },
  {
    text: 'The Vellish leader told the council that “the harbour opens on Monday”.\nShips wait in the roads, their crews on deck and their holds full of grain.',
    told: [
      {
        content: ['the harbour opens on Monday'],
        cue: ['told'],
        form: 'direct',
        speakers: [brel('The Vellish leader', 'office-holder')],
        addressees: [{ words: 'the council', reason: 'role', kind: 'organization' }],
      },
    ],
    publisher: 'Northern Gazette',
    publishedAt: '2031-04-04',
  },
  {
    text: 'Tom Quay warned of strikes at the harbour.\nThe union of the pilots has three hundred members in four towns.',
    told: [
      { content: ['of strikes at the harbour'], cue: ['warned'], form: 'indirect', stance: 'warn', speakers: [{ words: 'Tom Quay', reason: 'local-name' }] },
    ],
    publisher: 'Northern Gazette',
    publishedAt: '2031-04-03',
  },
  {
    text: 'Mr Quay declined to say who pays.\nAsked twice, he looked at the river, then at the clock of the custom house.',
    told: [
      {
        content: ['who pays'],
        cue: ['declined to say'],
        form: 'indirect',
        stance: 'decline',
        speakers: [{ words: 'Mr Quay', name: 'Tom Quay', reason: 'local-name' }],
      },
    ],
    publisher: 'Meridian Wire',
    publishedAt: null,
  },
]

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeAll(async () => {
    record = await toldRecord(pages, makePlace)
  })
  afterAll(() => record.close())

  const asked = async (query: WhoQuery): Promise<readonly string[]> => (await who(record.store, query)).rows.map(({ words }) => words)

  test.each<[name: string, query: WhoQuery, words: readonly string[]]>([
    ['everything, newest first, what is undated last', {}, ['the harbour opens on Monday', 'of strikes at the harbour', 'who pays']],
    ['a speaker by a name of the register', { speaker: 'brel' }, ['the harbour opens on Monday']],
    ['a speaker by the words of a page', { speaker: 'the Vellish leader' }, ['the harbour opens on Monday']],
    ['a speaker by an id', { speaker: 'Q9001' }, ['the harbour opens on Monday']],
    ['a speaker whom only a page knows', { speaker: 'Tom Quay' }, ['of strikes at the harbour', 'who pays']],
    ['words, whatever their case', { words: 'HARBOUR opens' }, ['the harbour opens on Monday']],
    ['words that are query syntax elsewhere', { words: 'harbour* OR "who' }, []],
    ['whom it was told', { to: 'council' }, ['the harbour opens on Monday']],
    ['a publisher', { publisher: 'gazette' }, ['the harbour opens on Monday', 'of strikes at the harbour']],
    ['a stance', { stance: 'warn' }, ['of strikes at the harbour']],
    ['a form', { form: 'direct' }, ['the harbour opens on Monday']],
    ['days of publication', { since: '2031-04-03', until: '2031-04-03' }, ['of strikes at the harbour']],
    ['a month', { since: '2031-05' }, []],
    ['several things at once', { speaker: 'Brel', words: 'monday', since: '2031-04-01', until: '2031' }, ['the harbour opens on Monday']],
  ])('finds %s', async (_, query, words) => {
    expect(await asked(query)).toEqual(words)
  })

  test('has three numbers, silences apart, and of each row its reports and origins', async () => {
    const { rows, counts } = await who(record.store)
    expect(counts).toEqual({ statements: 2, silences: 1, reports: 4, origins: 2 })
    expect(rows[0]).toMatchObject({ reports: 2, origins: 2 })
  })

  test('says whom a name can mean', async () => {
    const { meant } = await who(record.store, { speaker: 'Brel', to: 'nobody' })
    expect(meant['SPEAKER']).toMatchObject([{ key: 'Q9001', name: 'Ada Brel' }])
    expect(meant['--to']).toEqual([])
  })

  test('gives page after page without a gap', async () => {
    const words: string[] = []
    let after: string | undefined
    for (let page = 0; page < 5; page += 1) {
      const answer = await who(record.store, { limit: 1, after })
      words.push(...answer.rows.map((row) => row.words))
      expect(answer.counts.statements).toBe(2)
      if (answer.next === null) break
      after = answer.next
    }
    expect(words).toEqual(['the harbour opens on Monday', 'of strikes at the harbour', 'who pays'])
  })

  test('where nothing is found tells what was searched and which filter to drop', async () => {
    const { rows, searched, droppable } = await who(record.store, { speaker: 'Tom Quay', words: 'Monday', publisher: 'Gazette' })
    expect(rows).toEqual([])
    expect(searched).toMatchObject({
      documents: 4,
      publishers: ['Meridian Wire', 'Northern Gazette'],
      earliest: '2031-04-02',
      latest: '2031-04-04',
      undated: 1,
    })
    expect(droppable).toEqual([
      { name: 'SPEAKER', value: 'Tom Quay', statements: 1 },
      { name: '--words', value: 'Monday', statements: 1 },
    ])
  })

  test('a name that means nobody can be dropped, too', async () => {
    expect((await who(record.store, { speaker: 'Zed', words: 'harbour' })).droppable).toEqual([{ name: 'SPEAKER', value: 'Zed', statements: 2 }])
  })

  describe('refuses', () => {
    test.each<[name: string, query: WhoQuery, what: string]>([
      ['a day that is none', { since: '2031-02-29' }, "--since is '2031-02-29'"],
      ['a date in words', { until: 'yesterday' }, "--until is 'yesterday'"],
      ['days in the wrong order', { since: '2031-04-03', until: '2031-04-02' }, '--since 2031-04-03 is later than --until 2031-04-02'],
      ['a cursor that is none', { after: 'next please' }, "--after is 'next please'"],
      ['a limit that is none', { limit: 0 }, '--limit is 0'],
      ['words without a word', { words: '“—”' }, "--words is '“—”'"],
    ])('%s', async (_, query, what) => {
      await expect(who(record.store, query)).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(what) })
    })
  })

  test('facets count distinct statements of what is asked for', async () => {
    expect(await facets(record.store, { words: 'harbour' }, 'publisher')).toEqual([
      { value: 'Northern Gazette', name: 'Northern Gazette', statements: 2 },
      { value: 'Meridian Wire', name: 'Meridian Wire', statements: 1 },
    ])
    expect(await facets(record.store, { speaker: 'Zed' }, 'publisher')).toEqual([])
  })
})
