import { describe, expect, test } from 'vitest'
import { day, midday, see } from '../../../../test/when/see-times.js'
import type { Block } from '../../../model/block.js'

describe('zones, clocks and the ends of years', () => {
  test.each<[name: string, published: string | null, text: string, said: string]>([
    [
      'a weekday in the far east',
      '2025-01-01T01:00:00+13:00',
      '{s|The port} {c|said} on Wednesday {x|that it shut}.',
      '2025-01-01T00:00:00+13:00 .. 2025-01-01T01:00:00+13:00',
    ],
    [
      'a weekday in the far west',
      '2024-12-31T23:00:00-11:00',
      '{s|The port} {c|said} on Tuesday {x|that it shut}.',
      '2024-12-31T00:00:00-11:00 .. 2024-12-31T23:00:00-11:00',
    ],
    ['yesterday over the year', '2025-01-01T08:00:00-05:00', '{s|The port} {c|said} yesterday {x|that it shut}.', day('2024-12-31', '2025-01-01', '-05:00')],
    ['2 January, on Dec. 30', '2025-01-02T08:00:00-05:00', '{s|The port} {c|said} on Dec. 30 {x|that it shut}.', day('2024-12-30', '2024-12-31', '-05:00')],
    ['January, in December', '2025-01-20T08:00:00Z', '{s|The port} {c|said} in December {x|that it shut}.', day('2024-12-01', '2025-01-01', 'Z')],
    ['January, last year', '2025-01-01T00:10:00Z', '{s|The port} {c|said} last year {x|that it shut}.', day('2024-01-01', '2025-01-01', 'Z')],
    ['January, two months ago', '2025-01-31T00:10:00Z', '{s|The port} {c|said} two months ago {x|that it shut}.', day('2024-11-01', '2024-12-01', 'Z')],
    ['the week over the year', '2026-01-02T08:00:00Z', '{s|The port} {c|said} this week {x|that it shut}.', '2025-12-29T00:00:00Z .. 2026-01-02T08:00:00Z'],
    [
      "New Year's Eve told on New Year's Day",
      '2026-01-01T08:00:00Z',
      "{s|The port} {c|said} on New Year's Eve {x|that it shut}.",
      day('2025-12-31', '2026-01-01', 'Z'),
    ],
    ['29 February four years back', '2027-03-05T08:00:00Z', '{s|The port} {c|said} on 29 February {x|that it shut}.', day('2024-02-29', '2024-03-01', 'Z')],
    ['29 February of a year without one', '2027-03-05T08:00:00Z', '{s|The port} {c|said} on 29 February 2023 {x|that it shut}.', '? .. 2027-03-05T08:00:00Z'],
    ['a day ago on 1 March of a leap year', '2028-03-01T08:00:00Z', '{s|The port} {c|said} a day ago {x|that it shut}.', day('2028-02-29', '2028-03-01', 'Z')],
    [
      'the 31st in a month after a short one',
      '2024-05-15T12:00:00Z',
      '{s|The port} {c|said} on the 31st {x|that it shut}.',
      day('2024-03-31', '2024-04-01', 'Z'),
    ],
    [
      'at 9 p.m. EST on a page in Europe',
      '2024-01-16T12:00:00+01:00',
      '{s|The port} {c|said} at 9 p.m. EST on Monday {x|that it shut}.',
      '2024-01-16T03:00:00+01:00 .. 2024-01-16T04:00:00+01:00',
    ],
    [
      'ET in summer',
      '2024-07-16T12:00:00Z',
      '{s|The port} {c|said} at 9:30 a.m. ET on Monday {x|that it shut}.',
      '2024-07-15T13:30:00Z .. 2024-07-15T13:31:00Z',
    ],
    [
      'ET in winter',
      '2024-01-16T12:00:00Z',
      '{s|The port} {c|said} at 9:30 a.m. ET on Monday {x|that it shut}.',
      '2024-01-15T14:30:00Z .. 2024-01-15T14:31:00Z',
    ],
    [
      'a time too late for today was yesterday',
      '2024-01-16T12:00:00Z',
      'At 23:10 {s|the port} {c|said} {x|that it shut}.',
      '2024-01-15T23:10:00Z .. 2024-01-15T23:11:00Z',
    ],
    [
      'local time of somewhere is a day',
      '2024-01-16T12:00:00Z',
      '{s|The port} {c|said} at 8 a.m. local time on Monday {x|that it shut}.',
      day('2024-01-15', '2024-01-16', 'Z'),
    ],
    [
      'last night after midnight',
      '2024-01-01T00:30:00+01:00',
      '{s|The port} {c|said} last night {x|that it shut}.',
      '2023-12-31T18:00:00+01:00 .. 2024-01-01T00:30:00+01:00',
    ],
    ['this morning on a page with a day only', '2024-01-16', '{s|The port} {c|said} this morning {x|that it shut}.', '2024-01-16 .. 2024-01-17'],
    ['no words, a day only', '2024-01-16', '{s|The port} {c|said} {x|that it shut}.', '? .. 2024-01-17'],
    ['no page date, full date', null, '{s|The port} {c|said} on 4 March 2024 {x|that it shut}.', '2024-03-04 .. 2024-03-05'],
    ['no page date, month', null, '{s|The port} {c|said} in March 2024 {x|that it shut}.', '2024-03-01 .. 2024-04-01'],
    ['no page date, weekday', null, '{s|The port} {c|said} on Monday {x|that it shut}.', '? .. ?'],
    ['a page date that is none', 'last week', '{s|The port} {c|said} on Monday {x|that it shut}.', '? .. ?'],
  ])('%s', (_, published, text, said) => {
    expect(see(text, published).said).toBe(said)
  })
})

describe('datelines, earlier stories and changes of the page', () => {
  const said = '{s|The port} {c|said} yesterday {x|that it shut}.'
  test('a dateline run into the first paragraph', () => {
    expect(see(`LINDMARK, May 14 (Ostwind News) - ${said}`, midday).said).toBe(day('2024-05-13', '2024-05-14', '+02:00'))
  })
  test('a dateline that is a block', () => {
    const blocks: readonly Block[] = [{ kind: 'dateline', start: 0, end: 16 }]
    expect(see(`LINDMARK, May 13\n${said}`, midday, '', { blocks }).said).toBe(day('2024-05-12', '2024-05-13', '+02:00'))
  })
  test('a dateline of the year before', () => {
    expect(see(`LINDMARK, Dec. 31 (Ostwind News) — ${said}`, '2025-01-01T02:00:00Z').said).toBe(day('2024-12-30', '2024-12-31', 'Z'))
  })
  test('a dateline bounds nothing', () => {
    expect(see('LINDMARK, May 14 (Ostwind News) - {s|The port} {c|said} {x|that it shut}.', midday)).toMatchObject({
      said: '? .. 2024-05-15T12:00:00+02:00',
      words: null,
      content: null,
    })
  })
  test('a citation counts from its own day and ends with it', () => {
    const story = { start: 0, end: 60, title: null, date: '2024-03-10', url: null }
    const options = { earlierCoverage: [story] }
    expect(see(said, midday, '', {}, options, 'citation').said).toBe(day('2024-03-09', '2024-03-10', '+02:00'))
    expect(see('{s|The port} {c|said} {x|that it shut}.', midday, '', {}, options, 'citation').said).toBe('? .. 2024-03-11T00:00:00+02:00')
    expect(see('{s|The port} {c|said} {x|that it shut}.', null, '', {}, options, 'citation').said).toBe('? .. 2024-03-11')
  })
  test('a citation without a day leaves the bound of the page', () => {
    expect(see(said, midday, '', {}, {}, 'citation').said).toBe('? .. 2024-05-15T12:00:00+02:00')
  })
  test('a later change moves the bound only where the page tells of it', () => {
    const modifiedAt = '2024-05-16T09:00:00+02:00'
    expect(see('{s|The port} {c|said} {x|that it shut}.', midday, '', { modifiedAt }).said).toBe('? .. 2024-05-15T12:00:00+02:00')
    expect(see('{s|The port} {c|said} {x|that it shut}.\nUpdated 16 May.', midday, '', { modifiedAt }).said).toBe('? .. 2024-05-16T09:00:00+02:00')
  })
})
