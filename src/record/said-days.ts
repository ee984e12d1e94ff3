import type { StatementTime } from '../model/statement-time.js'

/** The first and last day, YYYY-MM-DD, of a half-open stretch of time; null where it has no bound on that side, or none of the calendar. A latest time of midnight belongs to the day before. */
export const saidDays = ({ earliest, latest }: Pick<StatementTime, 'earliest' | 'latest'>): { readonly first: string; readonly last: string } | null => {
  const [first, after] = [dayIn(earliest), dayIn(latest)]
  if (first === null || after === null || latest === null) return null
  const last = hasHours(latest) ? after : dayBefore(after)
  return { first, last: last < first ? first : last }
}

/** The day that a date or RFC 3339 time begins with, or null. */
export const dayIn = (time: string | null): string | null => {
  const day = time?.slice(0, 10) ?? ''
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : day
}

const dayLength = 86_400_000

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - dayLength).toISOString().slice(0, 10)

const hasHours = (time: string): boolean => time.length > 10 && !/^.{10}T00:00(?::00(?:\.0+)?)?(?![\d:.])/.test(time)
