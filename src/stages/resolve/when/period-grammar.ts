/** Weeks, months, years and decades, and words that tell no edges. */
import { monthNumber, monthWord, numberOf, numberWord, unitOf } from './date-vocabulary.js'
import type { DateMeaning } from './date-meaning.js'
import { first, numberStarts, rule, startingWith, vague, whole, year, type Parser } from './rule.js'

const loose: DateMeaning = { kind: 'vague', loose: true }
const dayOfMonth = rule('the (?<day>\\d{1,2})(?:st|nd|rd|th)', (g) =>
  whole(g['day']) >= 1 && whole(g['day']) <= 31 ? { kind: 'day-of-month', day: whole(g['day']) } : null,
)

const which = (word: string | undefined): number => ({ this: 0, next: 1, coming: 1 })[word?.toLowerCase() ?? ''] ?? -1

/** Weeks, months, years, weekends: whole ones. */
export const parsePeriod: Parser = startingWith(
  `${numberStarts}twmyelnjfasod`,
  first(
    rule('(?:the )?week before last', () => ({ kind: 'unit', unit: 'week', count: -2 })),
    rule('(?:the )?month before last', () => ({ kind: 'unit', unit: 'month', count: -2 })),
    rule('(?:the )?year before last', () => ({ kind: 'unit', unit: 'year', count: -2 })),
    rule('(?:earlier in|the (?:start|beginning) of) the (?<unit>week|month|year)', (g) => ({ kind: 'unit', unit: unitOf(g['unit'] ?? '').unit, count: 0 })),
    rule('(?<which>last|this|next) (?<unit>week|month|year)', (g) => ({ kind: 'unit', unit: unitOf(g['unit'] ?? '').unit, count: which(g['which']) })),
    rule('(?<which>last|next) weekend', (g) => ({ kind: 'weekend', count: which(g['which']) })),
    rule('(?:this|the|this past|the past) weekend', () => ({ kind: 'weekend', count: 0 })),
    rule(`(?<which>last|next|this) (?<month>${monthWord})(?! \\d)`, (g) => ({
      kind: 'month',
      month: monthNumber(g['month'] ?? ''),
      year: null,
      which: which(g['which']) < 0 ? 'last' : which(g['which']) > 0 ? 'next' : 'latest',
    })),
    rule(`(?<month>${monthWord}) (?:of )?(?<which>last|this|next) year`, (g) => ({
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
  ),
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
    () => loose,
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
