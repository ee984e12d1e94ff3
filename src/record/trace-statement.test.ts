import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type ToldPage, toldReading, type ToldRecord, toldRecord } from '../../test/fixtures/told-record.js'
import { traceStatement } from './trace-statement.js'

const quote = 'We will not close the harbour before all 40 ships have left the roads'
const told = (words: string, speaker: string = 'Ada Brel'): NonNullable<ToldPage['told']> => [
  { content: [words], cue: ['said'], quoted: [words], form: 'direct', speakers: [{ words: speaker }] },
]
const said = (words: string, filler: string, rest: Partial<ToldPage> = {}, speaker: string = 'Ada Brel'): ToldPage => ({
  text: `“${words},” ${speaker} said on the pier.\n${filler}`,
  told: told(words, speaker),
  ...rest,
})

const agency = said(quote, 'The agency had a reporter at the gate, who counted crews and crates until dark.', {
  publisher: 'Quay Agency',
  publishedAt: '2031-04-01T10:00:00Z',
})
const copied = said(quote, 'Nothing was heard from the pilots, whose chairs stood empty all afternoon long.', {
  publisher: 'Elder Courier',
  publishedAt: '2031-04-02',
})
const altered = said(quote.replace('40', '14'), 'A brass band played under the crane while the mayor shook every hand in sight.', {
  publisher: 'Daily Lantern',
  publishedAt: '2031-04-03',
})
const reversed = said(quote.replace('will not', 'will'), 'In the market, fish was dear, and the tram to the northern quarter was late again.', {
  publisher: 'Post',
  publishedAt: null,
})
const another = said(
  quote,
  'The paper has printed corrections before, most of them in small type on a Sunday.',
  { publisher: 'Herald', publishedAt: '2031-04-04' },
  'Tom Quay',
)
const unlike = said('We will open the ferry again in May', 'The ferry has been laid up since the autumn, when its boiler gave out in a gale.', {
  publisher: 'Gazette',
})

describe.each(engines)('on %s', (_engine, makePlace) => {
  let record: ToldRecord
  beforeAll(async () => {
    record = await toldRecord([altered, unlike, copied, reversed, agency, another], makePlace)
  })
  afterAll(() => record.close())

  const idOf = (page: ToldPage): string => toldReading(page).statements[0]!.id

  test.each<[name: string, page: ToldPage]>([
    ['the earliest', agency],
    ['a copy', copied],
    ['one with another number', altered],
    ['one that says the contrary', reversed],
  ])('the trace of %s has every wording, the earliest first and what is undated last', async (_, page) => {
    const { asked, variants, counts } = await traceStatement(record.store, idOf(page).slice(0, 12))
    expect(asked.statement.id).toBe(idOf(page))
    expect(variants.map(({ reports }) => reports.map(({ document }) => document.publisher))).toEqual([
      ['Quay Agency', 'Elder Courier'],
      ['Daily Lantern'],
      ['Herald'],
      ['Post'],
    ])
    expect(variants.map(({ from }) => from && [from.variant, ...from.comparison.differences.map(({ kind }) => kind)])).toEqual([
      null,
      [0, 'number'],
      [0],
      [0, 'negation'],
    ])
    expect(counts).toMatchObject({ statements: 4, reports: 5 })
  })

  test('what nobody else carries is alone', async () => {
    const { variants, counts } = await traceStatement(record.store, idOf(unlike))
    expect(variants).toMatchObject([{ reports: [{ words: 'We will open the ferry again in May' }], from: null }])
    expect(counts).toEqual({ statements: 1, silences: 0, reports: 1, origins: 1 })
  })

  test('the id of a document is refused, with what to do', async () => {
    const { id } = toldReading(agency).document
    await expect(traceStatement(record.store, id)).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('give the id of a statement') })
  })
})
