import type { StatementTime } from '../model/statement-time.js'

/** A day of the calendar: year, month from 1, day of the month. */
type Day = readonly [year: number, month: number, day: number]

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A time for people, as a day of the page's own calendar: "5 Mar 2024", "4–8 Mar 2024", "Mar 2024", "before 8 Mar 2024", "by 8 Mar 2024", "since 4 Mar 2024". Null where it has no bound.
 *
 * "By" a day includes it: of a bound in the middle of a day, and of the day of publication.
 */
export const readableTime = ({ earliest, latest }: Pick<StatementTime, 'earliest' | 'latest'>, publishedAt: string | null = null): string | null => {
  if (earliest === null && latest === null) return null
  const first = earliest === null ? null : dayOf(earliest)
  const last = latest === null ? null : lastDayBefore(latest)
  if ((earliest !== null && first === null) || (latest !== null && last === null)) return `${earliest ?? ''}..${latest ?? ''}`
  if (first === null) {
    const isInclusive = hasTime(latest!) || (publishedAt !== null && isSame(last, dayOf(publishedAt)))
    return isInclusive ? `by ${readable(last!)}` : `before ${readable(dayOf(latest!)!)}`
  }
  return last === null ? `since ${readable(first)}` : range(first, last)
}

/** A date without its time: "2 Apr 2031"; as it stands where it is none. */
export const readableDay = (date: string): string => {
  const day = dayOf(date)
  return day === null ? date : readable(day)
}

const range = (first: Day, last: Day): string => {
  const [year, month, day] = first
  const [lastYear, lastMonth, lastDay] = last
  const isWhole = day === 1 && isSame(last, lastOfMonth(lastYear, lastMonth))
  if (isWhole && month === 1 && lastMonth === 12) return year === lastYear ? `${year}` : `${year}–${lastYear}`
  if (isWhole && year === lastYear) return month === lastMonth ? `${monthName(month)} ${year}` : `${monthName(month)}–${monthName(lastMonth)} ${year}`
  if (year !== lastYear) return `${readable(first)} – ${readable(last)}`
  if (month !== lastMonth) return `${day} ${monthName(month)} – ${readable(last)}`
  return day >= lastDay ? readable(first) : `${day}–${readable(last)}`
}

const readable = ([year, month, day]: Day): string => `${day} ${monthName(month)} ${year}`

const monthName = (month: number): string => months[month - 1]!

// The text decides, with the page's own offset: no zone is ever asked for.
const dayOf = (date: string): Day | null => {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?:T|$)/u.exec(date) ?? []
  return year === undefined ? null : [Number(year), Number(month), Number(day)]
}

const hasTime = (date: string): boolean => date.includes('T') && !/T00:00(?::00(?:\.0+)?)?(?:[Zz]|[+-]\d\d:\d\d)?$/u.test(date)

const lastDayBefore = (date: string): Day | null => {
  const day = dayOf(date)
  return day === null || hasTime(date) ? day : dayAfter(day, -1)
}

const dayAfter = ([year, month, day]: Day, steps: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + steps))
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

const lastOfMonth = (year: number, month: number): Day => dayAfter([year, month + 1, 1], -1)

const isSame = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a.join() === b.join()
