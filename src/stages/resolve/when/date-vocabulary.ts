/** The words that name days, months, numbers, parts of days and feasts, and the values that they stand for. */
import type { CountedUnit, DateMeaning, DayPart } from './date-meaning.js'

/** Source of a regular expression for one word of a list, the longest first. */
const oneOf = (words: Iterable<string>): string => `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`

const numbered = (names: readonly string[], first: number): Map<string, number> =>
  new Map(names.flatMap((spellings, index) => spellings.split(' ').map((spelling) => [spelling, index + first] as const)))

const weekdays = numbered(['monday mon', 'tuesday tues tue', 'wednesday weds wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun'], 0)
const months = numbered(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  1,
)
const numbers = numbered(['a an one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'], 1)

/** Short forms need their full stop or a figure after them: "sat", "sun", "mar" and "dec" are other words, too. */
const shortName = String.raw`(?:\.|(?=\s\d))`
const names = (map: ReadonlyMap<string, number>): string => {
  const long = [...map.keys()].filter((name) => name.length > 5 || ['may', 'june', 'july', 'march', 'april'].includes(name))
  const short = [...map.keys()].filter((name) => !long.includes(name))
  return `(?:${oneOf(long)}|${oneOf(short)}${shortName})`
}

export const weekdayWord: string = names(weekdays)
export const monthWord: string = names(months)
export const numberWord: string = String.raw`(?:${oneOf(numbers.keys())}|\d{1,3})`
export const unitWord: string = '(?:minute|hour|day|week|fortnight|month|year)s?'

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '')

export const weekdayNumber = (word: string): number => weekdays.get(key(word)) ?? 0
export const monthNumber = (word: string): number => months.get(key(word)) ?? 1
export const numberOf = (word: string): number => numbers.get(key(word)) ?? Number(word)

/** "fortnights" is two weeks a piece. */
export const unitOf = (word: string): { readonly unit: CountedUnit; readonly times: number } => {
  const unit = key(word).replace(/s$/, '')
  return unit === 'fortnight' ? { unit: 'week', times: 2 } : { unit: unit as CountedUnit, times: 1 }
}

/** The gold's conventions (bench/gold/resolve/README.md). */
const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', { from: 5, to: 12 }],
  ['afternoon', { from: 12, to: 18 }],
  ['evening', { from: 18, to: 24 }],
  ['night', { from: 18, to: 29 }],
  ['early hours', { from: 0, to: 5 }],
])
export const dayPartWord: string = '(?:morning|afternoon|evening|night|early hours)'
export const dayPartOf = (word: string): DayPart => dayParts.get(key(word)) ?? { from: 0, to: 24 }

const date = (month: number, day: number): DateMeaning => ({ kind: 'date', year: null, month, day, weekday: null })
const easter = (days: number): DateMeaning => ({ kind: 'easter', days })

/** Feasts that fall on one day in every country that keeps them; Western Easter. */
const feasts: ReadonlyMap<string, DateMeaning> = new Map([
  ["new year's day", date(1, 1)],
  ["new year's eve", date(12, 31)],
  ["valentine's day", date(2, 14)],
  ['christmas eve', date(12, 24)],
  ['christmas day', date(12, 25)],
  ['boxing day', date(12, 26)],
  ['halloween', date(10, 31)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
])
export const feastWord: string = oneOf(feasts.keys()).replaceAll("'", "['’]")
export const feastOf = (word: string): DateMeaning => feasts.get(key(word).replaceAll('’', "'")) ?? { kind: 'vague', loose: false }
