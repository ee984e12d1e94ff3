import { monthNumbers } from './month-names.js'

/** How a page writes dates of digits only, where both orders are possible. */
export type DayOrder = 'day-first' | 'month-first'

/**
 * A date that a page states, as YYYY-MM-DD, or as RFC 3339 where it states a time with its offset; null where the text does not begin with a date.
 *
 * The local day and the offset are kept as they stand. A time without offset is left out, because it could not be written without inventing one.
 */
export const pageDate = (text: string, order: DayOrder = 'month-first'): string | null => {
  const trimmed = text.trim()
  return isoDate(trimmed) ?? internetDate(trimmed) ?? unixTime(trimmed) ?? writtenDate(trimmed.slice(0, 80), order, openingForms)
}

/** The first date written out in a text ("5 March 2031", "Mar. 5, 2031", "2031-03-05"), or null. */
export const dateInText = (text: string, order: DayOrder = 'month-first'): string | null => {
  const iso = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-]).{0,20}/s.exec(text)
  return writtenDate(text, order, inTextForms) ?? (iso === null ? null : isoDate(iso[0]))
}

/** The day of a date: its first ten characters. */
const dayOf = (date: string): string => date.slice(0, 10)

/** Whole days from one date's day to another's. */
export const daysBetween = (first: string, second: string): number => dayNumber(second) - dayNumber(first)

const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = dayOf(date).split('-').map(Number)
  const monthsFromMarch = (month + 9) % 12
  const shifted = year - (month < 3 ? 1 : 0)
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((monthsFromMarch * 306 + 5) / 10) + day
}

/** ISO 8601, extended or basic. */
const isoDate = (text: string): string | null => {
  const match =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)(?:(?:T|\s+|,\s*)(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z\b|[+-]\d{2}(?::?\d{2})?|UTC\b|GMT\b)?)?/i.exec(
      text,
    )
  if (match === null) return null
  const [, year, separator, month = '', day = '', hour, minute, second, offset] = match
  if (separator === '' && (month.length !== 2 || day.length !== 2)) return null
  return dated(
    Number(year),
    Number(month),
    Number(day),
    hour === undefined ? null : { hour, minute: minute ?? '00', second: second ?? '00', offset: offset ?? null },
  )
}

/** RFC 5322 and what `Date.prototype.toString` prints. */
const internetDate = (text: string): string | null => {
  const mail = /^(?:\p{L}{3},?\s+)?(\d{1,2})\s+(\p{L}{3})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UT|UTC|GMT|[+-]\d{4})?/u.exec(text)
  const script = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+(\d{4})\s+(\d{2}):(\d{2}):(\d{2})\s*(?:GMT|UTC)?([+-]\d{4})?/u.exec(text)
  const parts = mail !== null ? [mail[3], mail[2], mail[1], ...mail.slice(4)] : script !== null ? [script[3], script[1], script[2], ...script.slice(4)] : null
  if (parts === null) return null
  const [year, name = '', day, hour = '00', minute = '00', second = '00', offset] = parts
  return dated(Number(year), monthNumbers.get(name.toLowerCase()) ?? 0, Number(day), { hour, minute, second, offset: offset ?? null })
}

const unixTime = (text: string): string | null => {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null
  const milliseconds = Number(text) * (text.length === 10 ? 1000 : 1)
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

const month = `(${Array.from(monthNumbers.keys())
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`
const year = '((?:19|20)\\d{2})(?!\\d)'

/** How people write dates, where `before` tells what may stand in front. */
const writtenForms = (before: string): readonly WrittenForm[] => [
  {
    pattern: new RegExp(`${before}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)${year}`, 'iu'),
    read: ([, name, day, ofYear]) => dated(Number(ofYear), monthOf(name), Number(day), null),
  },
  {
    pattern: new RegExp(`${before}(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?:\\s+(?:of|de|di))?[\\s-]+${month}(?:\\s+(?:de|del))?[,\\s-]+${year}`, 'iu'),
    read: ([, day, name, ofYear]) => dated(Number(ofYear), monthOf(name), Number(day), null),
  },
  {
    pattern: new RegExp(`${before}${year}[/.](\\d{1,2})[/.](\\d{1,2})(?!\\d)`, 'iu'),
    read: ([, ofYear, ofMonth, day]) => dated(Number(ofYear), Number(ofMonth), Number(day), null),
  },
  {
    pattern: new RegExp(`${before}(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)`, 'iu'),
    read: ([, first, separator, second, ofYear], order) => ofDigits(Number(first), Number(second), Number(ofYear), separator === '.' ? 'day-first' : order),
  },
]

interface WrittenForm {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, order: DayOrder) => string | null
}

/** Up to three words may stand before the date: "Published on Wednesday, ". */
const openingForms: readonly WrittenForm[] = writtenForms('^(?:\\p{L}+\\.?,? ){0,3}')
const inTextForms: readonly WrittenForm[] = writtenForms('(?<![\\p{L}\\d])')

/** The first date in a text in one of the forms. A date has a year: a text without one is not searched. */
const writtenDate = (text: string, order: DayOrder, forms: readonly WrittenForm[]): string | null => {
  if (!/(?:19|20)\d{2}/.test(text)) return null
  const found = forms
    .flatMap(({ pattern, read }) => {
      const match = pattern.exec(text)
      const date = match === null ? null : read(match, order)
      return match === null || date === null ? [] : [{ index: match.index, date }]
    })
    .sort((a, b) => a.index - b.index)
  return found[0]?.date ?? null
}

const monthOf = (name: string | undefined): number => monthNumbers.get(name?.toLowerCase() ?? '') ?? 0

const ofDigits = (first: number, second: number, ofYear: number, order: DayOrder): string | null => {
  const dayFirst = first > 12 || (second <= 12 && order === 'day-first')
  return dayFirst ? dated(ofYear, second, first, null) : dated(ofYear, first, second, null)
}

interface TimeOfDay {
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly offset: string | null
}

/** The date if there is such a day and it is no placeholder. */
const dated = (ofYear: number, ofMonth: number, day: number, time: TimeOfDay | null): string | null => {
  const lengths = [31, ofYear % 4 === 0 && (ofYear % 100 !== 0 || ofYear % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (ofYear < 1900 || ofYear > 2200 || day < 1 || day > (lengths[ofMonth - 1] ?? 0)) return null
  if (ofYear === 1970 && ofMonth === 1 && day === 1) return null
  const date = `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (time === null || time.offset === null || Number(time.hour) > 23 || Number(time.minute) > 59 || Number(time.second) > 59) return date
  return `${date}T${time.hour}:${time.minute}:${time.second}${offsetOf(time.offset)}`
}

/** "Z" or "+hh:mm". */
const offsetOf = (offset: string): string => {
  const digits = offset.replace(/[^\d]/g, '')
  return digits === '' ? 'Z' : `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2).padEnd(2, '0')}`
}
