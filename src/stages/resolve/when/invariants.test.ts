import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentWith } from '../../../../test/when/see-times.js'
import type { Attribution } from '../../../model/statement.js'
import { civilDate, dayNumber, easterSunday, weekdayOf } from './calendar.js'
import { timesOf } from './index.js'
import { readPageTime } from './page-clock.js'

/** A statement whose cue is the first "said" from a place on. */
const statementAt = (text: string, from: number, id: string): Attribution => {
  const start = text.indexOf('said', from)
  return {
    id,
    documentId: 'd',
    source: null,
    cue: [{ start, end: start + 4 }],
    content: [{ start: start + 5, end: Math.max(start + 6, text.indexOf('.', start)) }],
    form: 'indirect',
    within: null,
    placedIn: 'body',
    quoted: [],
    confidence: 1,
    modelId: 'm',
  }
}

const pad = (value: number): string => String(value).padStart(2, '0')
const offset = fc.constantFrom('Z', '+00:00', '+14:00', '-11:00', '+05:45', '-02:30', '+01:00')
const published = fc
  .record({ number: fc.integer({ min: dayNumber(1996, 1, 1), max: dayNumber(2030, 12, 31) }), minute: fc.nat(1439), offset, dateOnly: fc.boolean() })
  .map(({ number, minute, offset: zone, dateOnly }) => {
    const { year, month, day } = civilDate(number)
    const date = `${year}-${pad(month)}-${pad(day)}`
    return dateOnly ? date : `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:00${zone}`
  })
const words = fc.constantFrom(
  'on Monday',
  'Friday',
  'last Sunday',
  'on Saturday night',
  'yesterday',
  'today',
  'this morning',
  'overnight',
  'tonight',
  'this week',
  'last week',
  'over the weekend',
  'last weekend',
  'three days ago',
  'two weeks ago',
  'a month ago',
  'in December',
  'in January',
  'last May',
  'on 31 December',
  'on Feb. 29',
  'on the 31st',
  'on 3 March 2031',
  'in 2019',
  'at 9 p.m. EST on Tuesday',
  'at 23:59',
  'at 5 a.m. JST',
  'between Thursday and Saturday',
  'from 30 to 31 January',
  'since Tuesday',
  'by Wednesday',
  'before Sunday',
  'an hour ago',
  'two days later',
  'on Christmas Eve',
  'on Good Friday',
  'tomorrow',
  'next week',
  'recently',
  'a year ago today',
  'on 30 February',
  'on Thursday, 1 January',
)
const fronted = fc.boolean()

test('an interval is not empty, ends by the publication, and is told by words of the text', () => {
  fc.assert(
    fc.property(published, words, fronted, (publishedAt, dateWords, isFronted) => {
      const text = isFronted
        ? `${dateWords.replace(/^./, (first) => first.toUpperCase())}, the port said that it was shut.`
        : `The port said ${dateWords} that it was shut.`
      const { saidAt, contentAt } = timesOf(documentWith(text, publishedAt), [statementAt(text, 0, 's')]).get('s')!
      const instant = (time: string | null): number | null => {
        const read = readPageTime(time)
        return read && read.at - read.ahead
      }
      const [from, to, bound] = [instant(saidAt.earliest), instant(saidAt.latest), instant(publishedAt)!]
      expect(from ?? -Infinity).toBeLessThan(to ?? Infinity)
      expect(to).not.toBeNull()
      expect(to).toBeLessThanOrEqual(publishedAt.length === 10 ? bound + 86_400_000 : bound)
      const mentions = [saidAt.mention, contentAt?.mention].flatMap((mention) => (mention ? [text.slice(mention.start, mention.end).toLowerCase()] : []))
      expect(mentions.every((mention) => mention === dateWords.toLowerCase())).toBe(true)
      expect(saidAt.reason).not.toBe('')
    }),
    { numRuns: 800 },
  )
})

test('without a page date there is no bound but of written years', () => {
  fc.assert(
    fc.property(words, (dateWords) => {
      const text = `The port said ${dateWords} that it was shut.`
      const { saidAt } = timesOf(documentWith(text, null), [statementAt(text, 0, 's')]).get('s')!
      expect(saidAt.earliest === null && saidAt.latest === null).toBe(!/\d{4}/.test(dateWords))
    }),
  )
})

test('days go there and back, and weeks have seven', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
      const { year, month, day } = civilDate(number)
      expect(dayNumber(year, month, day)).toBe(number)
      expect(weekdayOf(number + 7)).toBe(weekdayOf(number))
    }),
  )
  expect(dayNumber(1970, 1, 1)).toBe(0)
  expect(weekdayOf(dayNumber(2024, 3, 4))).toBe(0)
})

test.each([
  [1999, 4, 4],
  [2008, 3, 23],
  [2024, 3, 31],
  [2038, 4, 25],
])('Easter of %i', (year, month, day) => {
  expect(civilDate(easterSunday(year))).toEqual({ year, month, day })
})

test.each<[name: string, text: string]>([
  ['one sentence of five million characters', `The port said on Monday ${'that it '.repeat(600_000)}.`],
  ['no spaces', `said${'x'.repeat(5_000_000)}`],
  ['nothing but days', `The port said ${'on Monday '.repeat(100_000)}.`],
  ['nothing but ranges', `The port said ${'from 1 to 3 '.repeat(40_000)}.`],
  ['nothing but figures', `said ${'1 2024-01-02 03/04/2023 9 p.m. '.repeat(30_000)}`],
  ['spaces', `said on${' '.repeat(3_000_000)}Monday`],
])('hostile text: %s', (_, text) => {
  const started = performance.now()
  timesOf(documentWith(text, '2024-05-15T12:00:00Z'), [statementAt(text, 0, 's')])
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('hostile statements: twenty thousand in one sentence, each inside the one before', () => {
  const text = 'he said on Monday '.repeat(20_000)
  const statements = Array.from({ length: 20_000 }, (_, number) => ({
    ...statementAt(text, number * 18, `s${number}`),
    content: [{ start: number * 18 + 8, end: text.length }] as const,
    within: number === 0 ? null : `s${number - 1}`,
  }))
  const started = performance.now()
  expect(timesOf(documentWith(text, '2024-05-15T12:00:00Z'), statements).size).toBe(20_000)
  expect(performance.now() - started).toBeLessThan(15_000)
})
