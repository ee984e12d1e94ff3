/** From what date words mean to a stretch of the page's time: counted from an anchor, never from a clock of ours. */
import { civilDate, DAY, dayNumber, easterSunday, HOUR, isDay, MINUTE, monthStart, weekdayOf, weekStart } from './calendar.js'
import type { CountedUnit, DateMeaning, Which } from './date-meaning.js'
import type { PageZone } from './page-clock.js'
import { zoneAhead } from './zones.js'

/** Half open, in milliseconds of the page's wall clock; null: no edge. */
export interface Interval {
  readonly from: number | null
  readonly to: number | null
}

/** What relative words are counted from. */
export interface Anchor {
  /** The day that "today" is; null where nothing tells it. */
  readonly day: number | null
  /** The time within it, where it is known: an hour ago is counted from it. */
  readonly at: number | null
  /** Nothing that is over can be later; null: unknown. */
  readonly limit: number | null
  /** The day told of before: what "two days later" is counted from. */
  readonly story: number | null
  readonly zone: PageZone
  /** Whether days without a year or week lie ahead: "the vote will be held on Friday". */
  readonly ahead: boolean
}

/** The stretch that date words name; null where they name none, or none that the anchor can tell. Not yet cut at any bound. */
export const intervalOf = (meaning: DateMeaning, anchor: Anchor): Interval | null => {
  switch (meaning.kind) {
    case 'vague':
      return null
    case 'part':
      return partOf(meaning, anchor)
    case 'clock':
      return clockOf(meaning, anchor)
    case 'since': {
      const base = intervalOf(meaning.base, anchor)
      return base && { from: base.from, to: anchor.ahead ? null : anchor.limit }
    }
    case 'until': {
      const base = intervalOf(meaning.base, anchor)
      return base && { from: null, to: meaning.through ? base.to : base.from }
    }
    case 'range':
      return rangeOf(meaning.first, meaning.last, anchor)
    case 'unit':
      return unitOf(meaning.unit, meaning.count, anchor)
    case 'weekend':
      return weekendOf(meaning.count, anchor)
    case 'years':
      return stretch(dayNumber(meaning.from, 1, 1), dayNumber(meaning.to + 1, 1, 1))
    case 'month':
      return monthOf(meaning, anchor)
    default: {
      const day = dayOf(meaning, anchor)
      return day === null ? null : stretch(day, day + 1)
    }
  }
}

const stretch = (first: number, end: number): Interval => ({ from: first * DAY, to: end * DAY })

/** The one day that date words name, or null. */
const dayOf = (meaning: DateMeaning, anchor: Anchor): number | null => {
  if (meaning.kind === 'date') return dateOf(meaning, anchor)
  if (meaning.kind === 'later') return anchor.story === null ? null : anchor.story + meaning.days
  if (meaning.kind === 'shifted') {
    const base = dayOf(meaning.base, anchor)
    return base === null ? null : base + meaning.days
  }
  const today = anchor.day
  if (today === null) return null
  switch (meaning.kind) {
    case 'days':
      return today + meaning.days
    case 'weekday':
      return weekdayFrom(meaning.weekday, meaning.week, meaning.which, anchor.ahead, today)
    case 'day-of-month':
      return firstFitting(today, anchor.ahead, (year, month) => (isDay(year, month, meaning.day) ? dayNumber(year, month, meaning.day) : null), 1)
    case 'easter':
      return firstFitting(today, anchor.ahead, (year) => easterSunday(year) + meaning.days, 12)
    case 'same-day':
      return sameDay(meaning.unit, meaning.count, today)
    default:
      return null
  }
}

const weekdayFrom = (weekday: number, week: number | null, which: Which, ahead: boolean, today: number): number => {
  if (week !== null) return weekStart(today) + 7 * week + weekday
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (which === 'next') return today + (7 - back)
  if (which === 'last') return today - (back === 0 ? 7 : back)
  return ahead ? today + ((7 - back) % 7) : today - back
}

/** Goes back, or ahead, month by month or year by year, to the first that has the day: leap days need eight years at most, over 1900 or 2100. */
const firstFitting = (today: number, ahead: boolean, of: (year: number, month: number) => number | null, months: number): number | null => {
  const { year, month } = civilDate(today)
  for (let step = 0; step <= 9; step += 1) {
    const count = year * 12 + month - 1 + (ahead ? step : -step) * months
    const day = of(Math.floor(count / 12), (count % 12) + 1)
    if (day !== null && (ahead ? day >= today : day <= today)) return day
  }
  return null
}

const dateOf = ({ year, month, day, weekday }: DateMeaning & { kind: 'date' }, anchor: Anchor): number | null => {
  const found =
    year !== null
      ? isDay(year, month, day)
        ? dayNumber(year, month, day)
        : null
      : anchor.day === null
        ? null
        : firstFitting(anchor.day, anchor.ahead, (candidate) => (isDay(candidate, month, day) ? dayNumber(candidate, month, day) : null), 12)
  return found !== null && weekday !== null && weekdayOf(found) !== weekday ? null : found
}

const sameDay = (unit: CountedUnit, count: number, today: number): number | null => {
  if (unit === 'day') return today + count
  if (unit === 'week') return today + 7 * count
  const { year, month, day } = civilDate(today)
  const start = monthStart(year, month, unit === 'year' ? 12 * count : count)
  const target = civilDate(start)
  if (unit === 'year' || unit === 'month') return isDay(target.year, target.month, day) ? start + day - 1 : null
  return null
}

const unitOf = (unit: CountedUnit, count: number, { day, at }: Anchor): Interval | null => {
  if (day === null) return null
  const { year, month } = civilDate(day)
  switch (unit) {
    case 'day':
      return stretch(day + count, day + count + 1)
    case 'week':
      return stretch(weekStart(day) + 7 * count, weekStart(day) + 7 * count + 7)
    case 'month':
      return stretch(monthStart(year, month, count), monthStart(year, month, count + 1))
    case 'year':
      return stretch(dayNumber(year + count, 1, 1), dayNumber(year + count + 1, 1, 1))
    default:
      return at === null ? null : around(at, count, unit === 'hour' ? HOUR : MINUTE)
  }
}

/** "Two hours ago": the hour of the clock that it was. */
const around = (at: number, count: number, length: number): Interval => {
  const from = Math.floor((at + count * length) / length) * length
  return { from, to: from + length }
}

/** The latest that has begun; "last weekend" is the latest that is over. */
const weekendOf = (count: number, { day, ahead }: Anchor): Interval | null => {
  if (day === null) return null
  const weekday = weekdayOf(day)
  const begun = weekStart(day) + 5 - (weekday >= 5 ? 0 : 7)
  const saturday =
    count > 0 || (ahead && weekday < 5) ? weekStart(day) + 5 + (weekday >= 5 && count > 0 ? 7 : 0) : count < 0 && weekday >= 5 ? begun - 7 : begun
  return stretch(saturday, saturday + 2)
}

const monthOf = ({ month, year, which }: DateMeaning & { kind: 'month' }, { day, ahead }: Anchor): Interval | null => {
  if (typeof year === 'number') return stretch(monthStart(year, month), monthStart(year, month, 1))
  if (day === null) return null
  const now = civilDate(day)
  const fitting = (): number => {
    if (year !== null) return now.year + year.fromAnchor
    if (which === 'next' || ahead) return now.year + (month < now.month || (which === 'next' && month === now.month) ? 1 : 0)
    return now.year - (month > now.month || (which === 'last' && month === now.month) ? 1 : 0)
  }
  return stretch(monthStart(fitting(), month), monthStart(fitting(), month, 1))
}

const partOf = ({ part, day }: DateMeaning & { kind: 'part' }, anchor: Anchor): Interval | null => {
  const number = dayOf(day, anchor)
  if (number === null) return null
  const from = number * DAY + part.from * HOUR
  const weekEarlier = isTooLate(from, anchor) && comesEachWeek(day) ? 7 * DAY : 0
  return { from: from - weekEarlier, to: number * DAY + part.to * HOUR - weekEarlier }
}

const isTooLate = (from: number, { limit, ahead }: Anchor): boolean => !ahead && limit !== null && from >= limit

const comesEachWeek = (day: DateMeaning): boolean => day.kind === 'weekday' && day.week === null && day.which === 'latest'

const clockOf = ({ minutes, length, zone, day }: DateMeaning & { kind: 'clock' }, anchor: Anchor): Interval | null => {
  const number = day === null ? anchor.day : dayOf(day, anchor)
  if (number === null) return null
  if (zone !== null && (anchor.zone.offset === null || zoneAhead(zone, number) === null)) return stretch(number, number + 1)
  const turned = zone === null ? 0 : anchor.zone.ahead - (zoneAhead(zone, number) ?? 0)
  const from = number * DAY + minutes * MINUTE + turned
  const earlier = !isTooLate(from, anchor) ? 0 : day === null ? DAY : comesEachWeek(day) ? 7 * DAY : 0
  return { from: from - earlier, to: from - earlier + length * MINUTE }
}

/** The last end is found first; the first is the latest before it. */
const rangeOf = (first: DateMeaning, last: DateMeaning, anchor: Anchor): Interval | null => {
  const end = intervalOf(last, anchor)
  if (!end || end.to === null) return null
  const start = intervalOf(first, anchor.ahead ? anchor : { ...anchor, day: anchor.day === null ? null : Math.min(anchor.day, Math.floor((end.to - 1) / DAY)) })
  return start && start.from !== null && start.from < end.to ? { from: start.from, to: end.to } : null
}

/** The one day that an interval lies in, or null. */
export const singleDay = ({ from, to }: Interval): number | null => (from === null || to === null || to - from > DAY ? null : Math.floor(from / DAY))
