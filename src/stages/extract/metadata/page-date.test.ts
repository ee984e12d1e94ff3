import { expect, test } from 'vitest'
import { dateInText, daysBetween, pageDate, type DayOrder } from './page-date.js'

test.each([
  ['2031-03-05', '2031-03-05'],
  ['2031-03-05T10:30:00+02:00', '2031-03-05T10:30:00+02:00'],
  ['2031-03-05T10:30:00.123Z', '2031-03-05T10:30:00Z'],
  ['2031-03-05T10:30+0200', '2031-03-05T10:30:00+02:00'],
  ['2031-03-05 10:30:00 UTC', '2031-03-05T10:30:00Z'],
  ['2031-03-05T10:30:00', '2031-03-05'],
  ['2031-03-05 10:30', '2031-03-05'],
  ['20310305', '2031-03-05'],
  ['20310305T103000Z', '2031-03-05T10:30:00Z'],
  ['2031/3/5', '2031-03-05'],
  ['Wed, 05 Mar 2031 10:30:00 +0100', '2031-03-05T10:30:00+01:00'],
  ['Wed, 05 Mar 2031 10:30:00 GMT', '2031-03-05T10:30:00Z'],
  ['Wed Mar 05 2031 10:30:00 GMT+0100 (Central European Standard Time)', '2031-03-05T10:30:00+01:00'],
  ['1930473000', '2031-03-05T10:30:00Z'],
  ['March 5, 2031', '2031-03-05'],
  ['Published March 5, 2031 at 10:30 am', '2031-03-05'],
  ['5 March 2031', '2031-03-05'],
  ['5th of March, 2031', '2031-03-05'],
  ['5. März 2031', '2031-03-05'],
  ['5 de marzo de 2031', '2031-03-05'],
  ['Sept. 5, 2031', '2031-09-05'],
  ['0001-01-01T00:00:00', null],
  ['1970-01-01T00:00:00Z', null],
  ['2031-02-30', null],
  ['2031-13-01', null],
  ['March 2031', null],
  ['', null],
  ['true', null],
])('%s is %s', (text, date) => {
  expect(pageDate(text)).toBe(date)
})

test.each<[string, DayOrder, string]>([
  ['03/05/2031', 'month-first', '2031-03-05'],
  ['03/05/2031', 'day-first', '2031-05-03'],
  ['25/05/2031', 'month-first', '2031-05-25'],
  ['03.05.2031', 'month-first', '2031-05-03'],
])('%s read %s is %s', (text, order, date) => {
  expect(pageDate(text, order)).toBe(date)
})

test('the first date in a text is found', () => {
  expect(dateInText('He left on 5 March 2031 and came back on April 2, 2031.')).toBe('2031-03-05')
  expect(dateInText('In 2031 he left.')).toBeNull()
})

test('days are counted over months and leap years', () => {
  expect(daysBetween('2032-02-28T23:00:00Z', '2032-03-01')).toBe(2)
  expect(daysBetween('2030-12-31', '2031-01-01')).toBe(1)
})
