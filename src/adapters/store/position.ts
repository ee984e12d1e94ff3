/** Running numbers below this fit beside the day: 1,073,741,824 statements. */
export const runningNumbers: number = 2 ** 30

const dayLength = 86_400_000

/** The number of 1970-01-01, where that of 0001-01-01 is 1. */
const epoch = 719_163

/** The number of the day that a date or RFC 3339 time begins with, 0001-01-01 being 1; 0 where it begins with none. Below 2^22. */
export const dayNumber = (time: string | null): number => {
  if (time === null) return 0
  const day = time.slice(0, 10)
  if (day !== lastDay.day) lastDay = { day, number: numberOfDay(day) }
  return lastDay.number
}

/** The statements of a page are mostly of one day. */
let lastDay = { day: '', number: 0 }

const numberOfDay = (day: string): number => {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return 0
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day || day < '0001' ? 0 : at / dayLength + epoch
}

/** The day of a number as YYYY-MM-DD. */
export const dayOf = (number: number): string => new Date((number - epoch) * dayLength).toISOString().slice(0, 10)

/**
 * The place in the order of the record, newest first being greatest first: the day of publication, 0 for none, then a running number. Below 2^52.
 *
 * The last statement of a text has the lowest running number of its document, so that from greatest to least a document reads from its beginning.
 */
export const positionOf = (day: number, running: number): number => {
  if (running >= runningNumbers) throw new RangeError(`a record holds at most ${runningNumbers} running numbers`)
  return day * runningNumbers + running
}

/** First and last day, as numbers, of a half-open stretch of time; null where it has no bound on that side. */
export const daysBetween = (earliest: string | null, latest: string | null): { readonly first: number | null; readonly last: number | null } => {
  const first = dayNumber(earliest) || null
  const after = dayNumber(latest)
  if (after === 0) return { first, last: null }
  // A latest time of midnight belongs to the day before; one at a later hour to its own.
  const last = hasHours(latest!) ? after : after - 1
  return { first, last: first === null ? last : Math.max(first, last) }
}

const hasHours = (time: string): boolean => time.length > 10 && !/^.{10}T00:00(?::00(?:\.0+)?)?(?![\d:.])/u.test(time)
