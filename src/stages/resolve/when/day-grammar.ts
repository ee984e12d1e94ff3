/** Words for one day: "3 March 2024", "last Friday", "the day before yesterday", "the next day", "Christmas Eve". */
import type { DateMeaning } from './date-meaning.js'
import { feastOf, feastWord, monthNumber, monthWord, numberOf, numberWord, unitOf, unitWord, weekdayNumber, weekdayWord } from './date-vocabulary.js'
import { daysFromNow, digits, first, followedBy, numberStarts, rule, startingWith, vague, whole, year, type Groups, type Parser } from './rule.js'

const orNull = (word: string | undefined): number | null => (word === undefined ? null : Number(word))
const ordinal = '(?:st|nd|rd|th)?'
const calendarDate = (yearWritten: number | null, month: number, day: number, weekday: string | undefined): DateMeaning =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'date', year: yearWritten, month, day, weekday: weekday === undefined ? null : weekdayNumber(weekday) }
    : vague

const writtenDate = startingWith(
  `${digits}mtwfsjaond`,
  first(
    rule(`(?:(?<weekday>${weekdayWord}),? )?(?:the )?(?<day>\\d{1,2})${ordinal} (?:of )?(?<month>${monthWord})(?:,? (?:in |of )?${year})?`, (g) =>
      calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), whole(g['day']), g['weekday']),
    ),
    rule(`(?:(?<weekday>${weekdayWord}),? )?(?<month>${monthWord}) (?:the )?(?<day>\\d{1,2})${ordinal}(?![:.]\\d)(?:,? (?:in |of )?${year})?`, (g) =>
      calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), whole(g['day']), g['weekday']),
    ),
    rule(`${year}(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)`, (g) => calendarDate(whole(g['year']), whole(g['month']), whole(g['day']), undefined)),
    rule(`(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}`, (g) => calendarDate(whole(g['year']), whole(g['month']), whole(g['day']), undefined)),
    rule(`(?<a>\\d{1,2})/(?<b>\\d{1,2})/${year}`, (g) => slashed(whole(g['a']), whole(g['b']), whole(g['year']))),
  ),
)

/** "03/04/2023" is the 3rd of April here and the 4th of March there. */
const slashed = (a: number, b: number, yearWritten: number): DateMeaning => {
  if (a !== b && a <= 12 && b <= 12) return vague
  return a > 12 ? calendarDate(yearWritten, b, a, undefined) : calendarDate(yearWritten, a, b, undefined)
}

/** "3 to 5 March", "March 3-5, 2024". */
const to = '(?:\\s?[-–]\\s?| to | and | through | until )'
export const parseDatesOfOneMonth: Parser = startingWith(
  `${digits}jfmasond`,
  first(
    rule(`(?<first>\\d{1,2})${ordinal}${to}(?<last>\\d{1,2})${ordinal} (?<month>${monthWord})(?:,? ${year})?`, (g) => sameMonth(g)),
    rule(`(?<month>${monthWord}) (?<first>\\d{1,2})${ordinal}${to}(?<last>\\d{1,2})${ordinal}(?:,? ${year})?`, (g) => sameMonth(g)),
  ),
)

const sameMonth = (g: Groups): DateMeaning => {
  const of = (day: number): DateMeaning => calendarDate(orNull(g['year']), monthNumber(g['month'] ?? ''), day, undefined)
  return { kind: 'range', first: of(whole(g['first'])), last: of(whole(g['last'])) }
}

const weekday = startingWith(
  `${numberStarts}mtwfslnp`,
  first(
    rule(`(?<weekday>${weekdayWord}) (?:a|one) week (?:ago|earlier|before)`, () => vague),
    rule(`(?<count>${numberWord}) weeks? ago,? on (?<weekday>${weekdayWord})`, (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g['weekday'] ?? ''),
      which: 'latest',
      week: -numberOf(g['count'] ?? ''),
    })),
    rule(`(?<weekday>${weekdayWord}),? (?:of )?(?:the )?(?<which>last|this|next|previous) week`, (g) => ofWeek(g)),
    rule(`(?<which>last|this|next) week,? on (?<weekday>${weekdayWord})`, (g) => ofWeek(g)),
    rule(`the (?:following|previous|preceding) ${weekdayWord}`, () => vague),
    rule(`(?:this )?past (?<weekday>${weekdayWord})`, (g) => ({ kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), which: 'last', week: null })),
    rule(`(?:(?<which>last|next|this) )?(?<weekday>${weekdayWord})`, (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g['weekday'] ?? ''),
      which: g['which']?.toLowerCase() === 'last' ? 'last' : g['which']?.toLowerCase() === 'next' ? 'next' : 'latest',
      week: null,
    })),
  ),
)

const ofWeek = (g: Groups): DateMeaning => {
  const week = { this: 0, next: 1 }[g['which']?.toLowerCase() ?? ''] ?? -1
  return { kind: 'weekday', weekday: weekdayNumber(g['weekday'] ?? ''), which: 'latest', week }
}

const storyDay = startingWith(
  numberStarts,
  first(
    rule('(?:the|that) (?:very )?same day|that(?: very)? day', () => ({ kind: 'later', days: 0 })),
    rule('(?:the )?(?:next|following) day|(?:a|one) day later', () => ({ kind: 'later', days: 1 })),
    rule('the (?:previous day|day before(?! yesterday))|(?:a|one) day (?:earlier|before)', () => ({ kind: 'later', days: -1 })),
    rule(`(?<count>${numberWord}) days (?<way>later|afterwards|earlier|before)`, (g) => ({
      kind: 'later',
      days: numberOf(g['count'] ?? '') * (/^(?:later|afterwards)$/i.test(g['way'] ?? '') ? 1 : -1),
    })),
  ),
)

/** Capitals inside a sentence make a name of these: "USA Today". */
const dayWord = startingWith(
  `${numberStarts}tyel`,
  first(
    rule('the day before yesterday', () => daysFromNow(-2)),
    rule('the day after tomorrow', () => daysFromNow(2)),
    rule('yesterday', () => daysFromNow(-1)),
    rule('tomorrow', () => daysFromNow(1)),
    rule('today', () => daysFromNow(0)),
    rule('earlier in the day|later in the day', () => daysFromNow(0)),
    rule(`(?<count>${numberWord}) (?<unit>${unitWord}) ago (?:today|this day|to the day)`, (g) => countedDay(g)),
    rule(`(?<count>${numberWord}) days? ago`, (g) => daysFromNow(-numberOf(g['count'] ?? ''))),
  ),
)

const countedDay = (g: Groups): DateMeaning => {
  const { unit, times } = unitOf(g['unit'] ?? '')
  return { kind: 'same-day', unit, count: -times * numberOf(g['count'] ?? '') }
}

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
