/** The grammar of date words: a parser that goes forward from one place and looks at most some words ahead. */
import type { DateMeaning } from './date-meaning.js'
import {
  dayPartOf,
  dayPartWord,
  feastOf,
  feastWord,
  monthNumber,
  monthWord,
  numberOf,
  numberWord,
  unitOf,
  unitWord,
  weekdayNumber,
  weekdayWord,
} from './date-vocabulary.js'
import { isDay } from './calendar.js'
import { zoneWord } from './zones.js'

/** Date words read from one place on: where they end and what they mean. */
export interface Parsed {
  readonly end: number
  readonly meaning: DateMeaning
}

type Parser = (text: string, at: number) => Parsed | null
type Groups = Readonly<Record<string, string | undefined>>

/** A parser of one pattern. Ends at a word's end. A space stands for white space of one line. */
const rule = (pattern: string, read: (groups: Groups) => DateMeaning | null, flags = 'iy'): Parser => {
  const expression = new RegExp(`${pattern.replaceAll(' ', String.raw`[ \t\u00a0]+`)}(?![\\p{L}\\p{N}])`, `${flags}u`)
  return (text, at) => {
    expression.lastIndex = at
    const match = expression.exec(text)
    const meaning = match ? read(match.groups ?? {}) : null
    return match && meaning ? { end: expression.lastIndex, meaning } : null
  }
}

const first =
  (...parsers: readonly Parser[]): Parser =>
  (text, at) => {
    for (const parser of parsers) {
      const parsed = parser(text, at)
      if (parsed) return parsed
    }
    return null
  }

/** One thing and, where it stands there, another after it. */
const followedBy =
  (parser: Parser, link: RegExp, next: Parser, join: (a: DateMeaning, b: DateMeaning) => DateMeaning | null): Parser =>
  (text, at) => {
    const head = parser(text, at)
    if (!head) return null
    link.lastIndex = head.end
    if (!link.test(text)) return null
    const tail = next(text, link.lastIndex)
    const meaning = tail && join(head.meaning, tail.meaning)
    return tail && meaning ? { end: tail.end, meaning } : null
  }

const vague: DateMeaning = { kind: 'vague' }
const days = (count: number): DateMeaning => ({ kind: 'days', days: count })
const whole = (word: string | undefined): number => Number(word ?? '0')
const orNull = (word: string | undefined): number | null => (word === undefined ? null : Number(word))

const year = '(?<year>(?:1[5-9]|20|21)\\d\\d)'
const ordinal = '(?:st|nd|rd|th)?'
const calendarDate = (yearWritten: number | null, month: number, day: number, weekday: string | undefined): DateMeaning =>
  isDay(yearWritten ?? 2000, month, day)
    ? { kind: 'date', year: yearWritten, month, day, weekday: weekday === undefined ? null : weekdayNumber(weekday) }
    : vague

const writtenDate = first(
  rule(`(?:(?<weekday>${weekdayWord}),? (?:the )?)?(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${monthWord})(?:,? (?:in |of )?${year})?`, (g) =>
    calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), whole(g['day']), g['weekday']),
  ),
  rule(`(?:(?<weekday>${weekdayWord}),? )?(?<month>${monthWord}) (?:the )?(?<day>\\d{1,2})${ordinal}(?![:.]\\d)(?:,? (?:in |of )?${year})?`, (g) =>
    calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), whole(g['day']), g['weekday']),
  ),
  rule(`${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`, (g) => calendarDate(whole(g['year']), whole(g['month']), whole(g['day']), undefined)),
  rule(`(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}`, (g) => calendarDate(whole(g['year']), whole(g['month']), whole(g['day']), undefined)),
  rule(`(?<a>\\d{1,2})/(?<b>\\d{1,2})/${year}`, (g) => slashed(whole(g['a']), whole(g['b']), whole(g['year']))),
)

/** "03/04/2023" is the 3rd of April here and the 4th of March there. */
const slashed = (a: number, b: number, yearWritten: number): DateMeaning => {
  if (a !== b && a <= 12 && b <= 12) return vague
  return a > 12 ? calendarDate(yearWritten, b, a, undefined) : calendarDate(yearWritten, a, b, undefined)
}

/** "3 to 5 March", "March 3-5, 2024". */
const to = '(?:\\s?[-–]\\s?| to | and | through | until )'
const datesOfOneMonth = first(
  rule(`(?<first>\\d{1,2})${ordinal}${to}(?<last>\\d{1,2})${ordinal} (?<month>${monthWord})(?:,? ${year})?`, (g) => sameMonth(g)),
  rule(`(?<month>${monthWord}) (?<first>\\d{1,2})${ordinal}${to}(?<last>\\d{1,2})${ordinal}(?:,? ${year})?`, (g) => sameMonth(g)),
)

const sameMonth = (g: Groups): DateMeaning => {
  const of = (day: number): DateMeaning => calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), day, undefined)
  return { kind: 'range', first: of(whole(g['first'])), last: of(whole(g['last'])) }
}

const weekday = first(
  rule(`(?<weekday>${weekdayWord}) (?:a|one) week (?:ago|earlier|before)`, () => vague),
  rule(`(?<weekday>${weekdayWord}),? (?:of )?(?:the )?(?<which>last|this|next|previous) week`, (g) => ofWeek(g)),
  rule(`(?<which>last|this|next) week,? on (?<weekday>${weekdayWord})`, (g) => ofWeek(g)),
  rule(`(?:the )?(?:following|previous|preceding) ${weekdayWord}`, () => vague),
  rule(`(?:this )?past (?<weekday>${weekdayWord})`, (g) => ({ kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), which: 'last', week: null })),
  rule(`(?:(?<which>last|next|this) )?(?<weekday>${weekdayWord})`, (g) => ({
    kind: 'weekday',
    weekday: weekdayNumber(g['weekday'] ?? ''),
    which: g['which']?.toLowerCase() === 'last' ? 'last' : g['which']?.toLowerCase() === 'next' ? 'next' : 'latest',
    week: null,
  })),
)

const ofWeek = (g: Groups): DateMeaning => {
  const week = { this: 0, next: 1 }[g['which']?.toLowerCase() ?? ''] ?? -1
  return { kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), which: 'latest', week }
}

const storyDay = first(
  rule('(?:the|that) (?:very )?same day|that(?: very)? day', () => ({ kind: 'later', days: 0 })),
  rule('(?:the )?(?:next|following) day|(?:a|one) day later', () => ({ kind: 'later', days: 1 })),
  rule('the (?:previous day|day before(?! yesterday))|(?:a|one) day (?:earlier|before)', () => ({ kind: 'later', days: -1 })),
  rule(`(?<count>${numberWord}) days (?<way>later|afterwards|earlier|before)`, (g) => ({
    kind: 'later',
    days: numberOf(g['count'] ?? '') * (/^(?:later|afterwards)$/i.test(g['way'] ?? '') ? 1 : -1),
  })),
)

const storyPart = first(
  rule(`that (?:same )?(?<part>${dayPartWord})`, (g) => ({ kind: 'part', part: dayPartOf(g['part'] ?? ''), day: { kind: 'later', days: 0 } })),
  rule(`the (?:next|following) (?<part>${dayPartWord})`, (g) => ({ kind: 'part', part: dayPartOf(g['part'] ?? ''), day: { kind: 'later', days: 1 } })),
)

/** Capitals inside a sentence make a name of these: "USA Today". */
const dayWord = first(
  rule('the day before yesterday', () => days(-2)),
  rule('the day after tomorrow', () => days(2)),
  rule('yesterday', () => days(-1)),
  rule('tomorrow', () => days(1)),
  rule('today', () => days(0)),
  rule('earlier in the day|later in the day', () => days(0)),
  rule(`(?<count>${numberWord}) (?<unit>${unitWord}) ago (?:today|this day|to the day)`, (g) => countedDay(g)),
  rule(`(?<count>${numberWord}) days? ago`, (g) => days(-numberOf(g['count'] ?? ''))),
)

const countedDay = (g: Groups): DateMeaning => {
  const { unit, times } = unitOf(g['unit'] ?? '')
  return { kind: 'same-day', unit, count: -times * numberOf(g['count'] ?? '') }
}

const dayOfMonth = rule('the (?<day>\\d{1,2})(?:st|nd|rd|th)', (g) =>
  whole(g['day']) >= 1 && whole(g['day']) <= 31 ? { kind: 'day-of-month', day: whole(g['day']) } : null,
)

const feast = rule(`(?<feast>${feastWord})`, (g) => feastOf(g['feast'] ?? ''))

/** Christmas Day 2019: a feast of a written year. */
const feastOfYear: Parser = followedBy(
  feast,
  /,? (?:in |of )?/y,
  rule(year, (g) => ({ kind: 'years', from: whole(g['year']), to: whole(g['year']) })),
  (a, b) => (a.kind === 'date' && b.kind === 'years' ? { ...a, year: b.from } : vague),
)

/** Words for one day. */
export const parseDay: Parser = first(writtenDate, feastOfYear, feast, weekday, dayWord, storyDay)

const meridiem = '(?<meridiem>[ap](?:\\.m\\.?|m))'
const clockTime = first(
  rule(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?${meridiem}(?![\\p{L}])`, (g) => clock(g)),
  rule('(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)?(?:\\s?(?:h|hrs|hours))?', (g) => clock(g)),
  rule('(?<hour>\\d{1,2})\\.(?<minute>\\d\\d)(?:\\s?(?:h|hrs|hours))?', (g) => clock(g)),
  rule('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:h|hrs|hours)', (g) => clock(g)),
)

const clock = (g: Groups): DateMeaning | null => {
  const [hour, minute] = [whole(g['hour']), whole(g['minute'])]
  if (hour > 24 || minute > 59) return null
  if (g['meridiem'] !== undefined && (hour < 1 || hour > 12)) return null
  const inDay = g['meridiem'] === undefined ? hour : (hour % 12) + (/^p/i.test(g['meridiem']) ? 12 : 0)
  return { kind: 'clock', minutes: inDay * 60 + minute, length: g['minute'] === undefined ? 60 : 1, zone: null, day: null }
}

const zone: Parser = first(
  rule(`[(]?(?<zone>${zoneWord})[)]?`, () => vague, 'y'),
  rule('[(]?local time[)]?', () => vague),
)

const zonedClock: Parser = (text, at) => {
  const time = clockTime(text, at)
  if (!time || time.meaning.kind !== 'clock') return null
  const space = /[ \t\u00a0]?/y
  space.lastIndex = time.end
  space.test(text)
  const named = zone(text, space.lastIndex)
  if (!named) return time
  return { end: named.end, meaning: { ...time.meaning, zone: text.slice(space.lastIndex, named.end).replace(/[()]/g, '').toLowerCase() } }
}

const onDay = (time: DateMeaning, day: DateMeaning): DateMeaning | null => (time.kind === 'clock' ? { ...time, day } : null)

/** "9 p.m. EST on Friday", "on Friday at 9 p.m." */
export const parseClock: Parser = first(followedBy(zonedClock, /,?[ \t\u00a0](?:on[ \t])?/y, parseDay, onDay), zonedClock)

const part = rule(`(?<part>${dayPartWord})`, (g) => ({ kind: 'part', part: dayPartOf(g['part'] ?? ''), day: vague }))
const inPart = (day: DateMeaning, of: DateMeaning): DateMeaning | null => (of.kind === 'part' ? { ...of, day } : null)

const dayAndPart = first(
  followedBy(parseDay, /[ \t\u00a0](?:in the )?/y, part, inPart),
  followedBy(
    first(
      rule(`the (?:early |late )?(?<part>${dayPartWord})`, (g) => ({ kind: 'part', part: dayPartOf(g['part'] ?? ''), day: vague })),
      part,
    ),
    /[ \t\u00a0](?:of|on)[ \t\u00a0]/y,
    parseDay,
    (of, day) => inPart(day, of),
  ),
  rule('tonight', () => inPart(days(0), { kind: 'part', part: dayPartOf('night'), day: vague })),
  rule('overnight|last night', () => inPart(days(-1), { kind: 'part', part: dayPartOf('night'), day: vague })),
  rule('last evening', () => inPart(days(-1), { kind: 'part', part: dayPartOf('evening'), day: vague })),
  rule(`this (?<part>${dayPartWord})`, (g) => inPart(days(0), { kind: 'part', part: dayPartOf(g['part'] ?? ''), day: vague })),
  storyPart,
)

const dayAndClock = followedBy(first(dayAndPart, parseDay), /,?[ \t\u00a0](?:at[ \t\u00a0])?/y, zonedClock, (day, time) =>
  time.kind === 'clock' ? { ...time, day: day.kind === 'part' ? day.day : day } : null,
)

const shiftedStart = new RegExp(`(?:(?<count>${numberWord}) days?|the day) (?<way>after|before) `, 'iy')
/** "A day after Tuesday's fire", "the day before Christmas Eve". */
const shifted: Parser = (text, at) => {
  shiftedStart.lastIndex = at
  const match = shiftedStart.exec(text)
  if (!match) return null
  const base = parseDay(text, shiftedStart.lastIndex)
  if (!base || (base.meaning.kind === 'days' && match.groups?.['count'] === undefined)) return null
  const event = /['’]s [\p{L}\p{N}-]+/uy
  event.lastIndex = base.end
  const count = match.groups?.['count'] === undefined ? 1 : numberOf(match.groups['count'])
  const signed = /^after$/i.test(match.groups?.['way'] ?? '') ? count : -count
  return { end: event.test(text) ? event.lastIndex : base.end, meaning: { kind: 'shifted', days: signed, base: base.meaning } }
}

/** Days, with or without a part of them or a time. */
export const parseMoment: Parser = first(shifted, datesOfOneMonth, dayAndClock, dayAndPart, parseDay)

const which = (word: string | undefined): number => ({ this: 0, next: 1, coming: 1 })[word?.toLowerCase() ?? ''] ?? -1

/** Weeks, months, years, weekends: whole ones. */
export const parsePeriod: Parser = first(
  rule('(?:the )?week before last', () => ({ kind: 'unit', unit: 'week', count: -2 })),
  rule('(?:the )?month before last', () => ({ kind: 'unit', unit: 'month', count: -2 })),
  rule('(?:the )?year before last', () => ({ kind: 'unit', unit: 'year', count: -2 })),
  rule('earlier in the (?<unit>week|month|year)', (g) => ({ kind: 'unit', unit: unitOf(g['unit'] ?? '').unit, count: 0 })),
  rule('(?<which>last|this|next) (?<unit>week|month|year)', (g) => ({ kind: 'unit', unit: unitOf(g['unit'] ?? '').unit, count: which(g['which']) })),
  rule('(?<which>last|next) weekend', (g) => ({ kind: 'weekend', count: which(g['which']) })),
  rule('(?:this|the|this past|the past) weekend', () => ({ kind: 'weekend', count: 0 })),
  rule(`(?<which>last|next|this) (?<month>${monthWord})(?! \\d)`, (g) => ({
    kind: 'month',
    month: monthNumber(g['month'] ?? ''),
    year: null,
    which: which(g['which']) < 0 ? 'last' : which(g['which']) > 0 ? 'next' : 'latest',
  })),
  rule(`(?<month>${monthWord}) (?<which>last|this|next) year`, (g) => ({
    kind: 'month',
    month: monthNumber(g['month'] ?? ''),
    year: { fromAnchor: which(g['which']) },
    which: 'latest',
  })),
  rule(`(?<month>${monthWord}),? (?:of |in )?${year}`, (g) => ({
    kind: 'month',
    month: monthNumber(g['month'] ?? ''),
    year: whole(g['year']),
    which: 'latest',
  })),
  rule(`(?<count>${numberWord}) (?<unit>week|fortnight|month|year|hour|minute)s? ago`, (g) => {
    const { unit, times } = unitOf(g['unit'] ?? '')
    return { kind: 'unit', unit, count: -times * numberOf(g['count'] ?? '') }
  }),
)

/** What needs a preposition before it to be a date at all: "in March", "in 2014", "in the 1990s", "on the 14th". */
export const parseBarePeriod: Parser = first(
  rule('(?:the )?(?:early |late |mid-?)?(?:the )?(?<decade>(?:1[5-9]|20)\\d0)s', (g) => ({
    kind: 'years',
    from: whole(g['decade']),
    to: whole(g['decade']) + 9,
  })),
  rule(`${year}(?![-/–]\\d)`, (g) => ({ kind: 'years', from: whole(g['year']), to: whole(g['year']) })),
  rule(`(?<month>${monthWord})`, (g) => ({ kind: 'month', month: monthNumber(g['month'] ?? ''), year: null, which: 'latest' })),
  dayOfMonth,
)

const amount =
  '(?:a few|several|some|many|a couple of|more than [\\p{L}\\p{N}]+|over [\\p{L}\\p{N}]+|nearly [\\p{L}\\p{N}]+|almost [\\p{L}\\p{N}]+|about [\\p{L}\\p{N}]+|around [\\p{L}\\p{N}]+)'
/** Words that say that it was at another time and not when. */
export const parseVague: Parser = first(
  rule(
    'recently|previously|formerly|the other day|at the time|some time ago|long ago|not long ago|in the past|at one point|earlier on|some time earlier',
    () => vague,
  ),
  rule(`(?:${amount} )?(?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier|later|before|afterwards|after)`, () => vague),
  rule(`${numberWord} (?:minute|hour|week|month|year|decade)s? (?:earlier|later|before|after)`, () => vague),
  rule(`${amount} ago`, () => vague),
  rule(
    `(?:in|over|during) (?:the )?(?:recent|past|last|coming|next)(?: few| several| couple of| ${numberWord})? (?:minutes|hours|days|weeks?|months?|years?|decades?)`,
    () => vague,
  ),
  rule('(?:last|this|next) (?:spring|summer|autumn|fall|winter)', () => vague),
  rule('(?:early|late|later|earlier) in the (?:war|conflict|campaign|crisis|pandemic|season|talks|strike|dispute|siege|trial)', () => vague),
)
