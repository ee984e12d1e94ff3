import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Told } from '../../../../test/fixtures/harbour-reading.js'
import { type ToldPage, toldRecord, type ToldRecord } from '../../../../test/fixtures/told-record.js'
import { openWebApp, type WebApp } from '../../../../test/fixtures/web-app.js'
import { tracedReports } from './passed-on.js'
import { publishedWords } from './published-words.js'

const quote = 'The northern ferry will not carry more than 12 lamps this winter'
const page = (content: string, publisher: string, publishedAt: string | null, rest: { readonly story: string; readonly via?: Told['via'] }): ToldPage => ({
  text: `${rest.story} “${content},” Ada Brel said${rest.via === undefined ? '' : `, the ${rest.via[0]!.words} reported`}.`,
  told: [
    {
      source: ['Ada Brel'],
      cue: ['said'],
      content: [content],
      quoted: [content],
      form: 'direct',
      speakers: [{ words: 'Ada Brel', actor: 'Q9001' }],
      ...(rest.via === undefined ? {} : { via: rest.via }),
    },
  ],
  publisher,
  publishedAt,
  title: `${publisher} on lamps`,
})

const pages: readonly ToldPage[] = [
  page(quote, 'Meridian Wire', '2031-05-12T10:40:00+02:00', { story: 'At noon the quay was crowded with people who had come from far away.' }),
  page(quote, 'Northern Post', '2031-05-13', {
    story: 'Grain is dear on the islands, and nobody knows when that will end.',
    via: [{ words: 'Meridian Wire' }],
  }),
  page('The northern ferry will carry more than 20 lamps this winter', 'The Quay', '2031-05-14', {
    story: 'Lamps were the talk of every market from the cape to the border.',
  }),
  page(quote, 'Vale Observer', '2031-05-15', {
    story: 'Old sailors laughed when they were asked about it in the harbour inn.',
    via: [{ words: 'Grey Gazette' }],
  }),
  page(quote, 'Moor Journal', null, { story: 'Whoever heard it first did not write down the day on which it was.' }),
]

describe('the page of a trace', () => {
  let told: ToldRecord
  let app: WebApp
  let id: string
  beforeAll(async () => {
    told = await toldRecord(pages)
    app = await openWebApp(told.place)
    const { rows } = await app.record.who({ publisher: 'Meridian Wire' })
    id = rows[0]!.statement.id
  })
  afterAll(async () => {
    await app.close()
    await told.close()
  })
  const read = async (): Promise<{ readonly html: string; readonly text: (selector: string) => readonly string[] }> => {
    const { html } = await app.get(`/statements/${id}/trace`)
    const { document } = parseHTML(html)
    return { html, text: (selector) => [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()) }
  }

  test('tells what is cited from what is inferred', async () => {
    const reports = tracedReports(await app.record.trace(id))
    expect(reports.map(({ report, from }) => [report.document.publisher, from])).toEqual([
      ['Meridian Wire', null],
      ['Northern Post', { number: 1, how: 'cited' }],
      ['The Quay', { number: 1, how: 'wording' }],
      ['Vale Observer', { number: 1, how: 'wording' }],
      ['Moor Journal', null],
    ])
  })
  test('lists the reports, the earliest in this record first, undated ones last and told', async () => {
    const { text } = await read()
    expect(text('tbody td:nth-child(2)')).toEqual(['12 May 2031, 10:40 +02:00', '13 May 2031', '14 May 2031', '15 May 2031', 'no date'])
    expect(text('tbody td:nth-child(5)')).toEqual([
      'earliest in this record',
      'cites Meridian Wire (report 1)',
      'nearest wording in Meridian Wire (report 1)',
      'nearest wording in Meridian Wire (report 1); according to Grey Gazette, of whom no report is here',
      'not known: it has no date',
    ])
    expect(text('.statement-foot')[0]).toBe('1 report without a date: not drawn, and last in the list.')
    expect(text('.chart .report a')).toHaveLength(4)
  })
  test('draws citations solid and guesses dashed', async () => {
    const { html } = await read()
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('.chart .passed.cited path').length).toBe(1)
    expect(document.querySelector('.chart .passed.cited')?.getAttribute('stroke-dasharray')).toBeNull()
    expect(document.querySelectorAll('.chart .passed.wording path').length).toBe(2)
    expect(document.querySelector('.chart .passed.wording')?.getAttribute('stroke-dasharray')).toBe('2 4')
    expect(html).not.toMatch(/\sstyle=|<style/u)
  })
  test('sets wordings beside one another, with the kind of each difference', async () => {
    const { text } = await read()
    expect(text('.wordings h3')).toEqual(['Wording 1 the earliest in this record', 'Wording 2 nearest to wording 1; what differs: negation, number'])
    expect(text('.wordings del').map((words) => words.replace('wording 1 has: ', ''))).toEqual(['not', '12'])
    expect(text('.wordings ins')).toEqual(['wording 2 has: 20'])
    expect(text('.wordings .kind')).toEqual(['negation', 'number'])
  })
  test('has no page for what is no statement', async () => {
    expect((await app.get('/statements/s0123456789abcdef0123/trace')).status).toBe(404)
    expect(app.failures).toEqual([])
  })
})

test.for([
  [null, 'no date'],
  ['2031-05-13', '13 May 2031'],
  ['2031-05-13T09:05:10Z', '13 May 2031, 09:05 UTC'],
  ['2031-05-13T09:05:10.5-03:30', '13 May 2031, 09:05 -03:30'],
  ['2031-05-13T09:05', '13 May 2031, 09:05'],
  ['some day', 'some day'],
] as const)('%s is told as %s', ([publishedAt, words]) => expect(publishedWords(publishedAt)).toBe(words))
