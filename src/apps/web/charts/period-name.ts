import { readableTime } from '../../../formats/readable-time.js'

/** A month or a year for people: "Mar 2024", "2024"; as it stands where it is neither. */
export const periodName = (period: string): string => {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(period) ?? []
  if (year === undefined || month === undefined) return period
  const next = Number(month) === 12 ? `${String(Number(year) + 1).padStart(4, '0')}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`
  return readableTime({ earliest: `${period}-01`, latest: `${next}-01` }) ?? period
}

/** Few enough not to run into one another where the chart is narrow. */
const mostTicks = 5

/** Those of the periods that are named on an axis. Of many months those that begin a year, as far as they go. */
export const namedPeriods = (periods: readonly string[]): readonly string[] => {
  if (periods.length <= mostTicks) return periods
  const januaries = periods.filter((period) => period.endsWith('-01'))
  const from = januaries.length >= 3 ? januaries : periods
  const step = Math.ceil(from.length / mostTicks)
  return from.filter((_, number) => number % step === 0)
}
