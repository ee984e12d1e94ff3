import type { Span } from '../../../model/span.js'

/** A date of a story as a page writes it. */
export interface WrittenDate extends Span {
  /** YYYY-MM-DD. */
  readonly date: string
}

/**
 * The first date in a text, or null: "12 March 2024", "Mar. 12, 2024", "2024-03-12", "12 March" in the year up to `publishedAt`.
 *
 * Dates of digits in the order of days and months, and months alone, are none: they say no day for sure. Looks at the first 200 code units.
 */
export const firstDateIn = (text: string, publishedAt: string | null): WrittenDate | null => {
  const words = text.slice(0, 200)
  const found = [dayFirst, monthFirst, ofDigits].flatMap((pattern) => {
    const match = pattern.exec(words)
    const { day, month, year } = match?.groups ?? {}
    if (!match || day === undefined || month === undefined) return []
    const date = dateOf(year === undefined ? null : Number(year), /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day), publishedAt)
    return date === null ? [] : [{ date, start: match.index, end: match.index + match[0].length }]
  })
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const month = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`
const dayFirst = new RegExp(String.raw`(?<![\p{L}\d])${day}\s(?:of\s)?${month}(?![\p{L}])(?:,?\s${year})?`, 'iu')
const monthFirst = new RegExp(String.raw`(?<![\p{L}\d])${month}\s${day}(?![\p{L}\d])(?:,?\s${year})?`, 'iu')
const ofDigits = new RegExp(String.raw`(?<![\d-])${year}[-/](?<month>[01]?\d)[-/](?<day>[0-3]?\d)(?![\d-])`, 'u')

const dateOf = (ofYear: number | null, ofMonth: number, ofDay: number, publishedAt: string | null): string | null => {
  if (ofMonth < 1 || ofMonth > 12 || ofDay < 1) return null
  if (ofYear !== null) return ofDay <= daysIn(ofYear, ofMonth) ? written(ofYear, ofMonth, ofDay) : null
  if (publishedAt === null) return null
  const published = publishedAt.slice(0, 10)
  const latest = Number(published.slice(0, 4))
  for (const candidate of [latest, latest - 1, latest - 2, latest - 3, latest - 4])
    if (ofDay <= daysIn(candidate, ofMonth) && written(candidate, ofMonth, ofDay) <= published) return written(candidate, ofMonth, ofDay)
  return null
}

const daysIn = (ofYear: number, ofMonth: number): number =>
  ofMonth === 2 ? (ofYear % 4 === 0 && (ofYear % 100 !== 0 || ofYear % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(ofMonth) ? 30 : 31

const written = (ofYear: number, ofMonth: number, ofDay: number): string => `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(ofDay).padStart(2, '0')}`

/** The date in the path of an address, "/2024/03/12/", or null. */
export const dateInAddress = (url: string): string | null => {
  const [, ofYear, ofMonth, ofDay] = /\/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-]|$)/.exec(url.slice(0, 500)) ?? []
  return ofYear === undefined ? null : dateOf(Number(ofYear), Number(ofMonth), Number(ofDay), null)
}
