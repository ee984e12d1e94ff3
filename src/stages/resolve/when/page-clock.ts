import { civilDate, DAY, dayNumber, HOUR, isDay, MINUTE } from './calendar.js'

/** What the times of a page are written in: its own offset, or whole days where it has none. */
export interface PageZone {
  /** "Z", "+05:45"; null where the page gives days only. */
  readonly offset: string | null
  /** Milliseconds that the page's wall clock is ahead of UTC. */
  readonly ahead: number
}

/** A time of a page by its wall clock. */
export interface PageTime extends PageZone {
  /** Milliseconds on the page's wall clock, counted from its 1970-01-01T00:00. For a day without a time, its first. */
  readonly at: number
  /** As the page gives it. */
  readonly written: string
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/

/** Reads YYYY-MM-DD or RFC 3339; null for anything else. A time without an offset counts as its day. */
export const readPageTime = (written: string | null): PageTime | null => {
  const match = written === null ? null : pattern.exec(written)
  if (written === null || !match) return null
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = match
  const [yearNumber, monthNumber] = [Number(year), Number(month)]
  if (monthNumber < 1 || monthNumber > 12 || !isDay(yearNumber, monthNumber, Number(day))) return null
  const midnight = dayNumber(yearNumber, monthNumber, Number(day)) * DAY
  if (hour === undefined || offset === undefined) return { at: midnight, offset: null, ahead: 0, written: written.slice(0, 10) }
  const inDay = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000 + Math.floor(Number(`0.${fraction}0`) * 1000)
  return { at: midnight + inDay, offset, ahead: readOffset(offset), written }
}

const readOffset = (offset: string): number => {
  if (/^z$/i.test(offset)) return 0
  const digits = offset.replace(/\D/g, '')
  return (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2)) * MINUTE)
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** Writes a wall-clock time in a page's way: a day alone where the page has no offset. */
export const writePageTime = (at: number, zone: PageZone): string => {
  const number = Math.floor(at / DAY)
  const { year, month, day } = civilDate(number)
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (zone.offset === null) return date
  const inDay = at - number * DAY
  const clock = [Math.floor(inDay / HOUR), Math.floor(inDay / MINUTE) % 60, Math.floor(inDay / 1000) % 60].map((value) => pad(value)).join(':')
  const fraction = inDay % 1000 === 0 ? '' : `.${pad(inDay % 1000, 3)}`
  return `${date}T${clock}${fraction}${zone.offset}`
}
