import { dayNumber, civilDate, HOUR, weekdayOf } from './calendar.js'

/** Hours ahead of UTC. Left out: what means several zones (IST, BST in Asia has none of the press), so that it stays unknown. */
const fixed: ReadonlyMap<string, number> = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    bst: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    pkt: 5,
    hkt: 8,
    sgt: 8,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    nzst: 12,
    nzdt: 13,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
  }),
)

/** "ET" is EST in winter and EDT in summer. */
const american: ReadonlyMap<string, number> = new Map([
  ['et', -5],
  ['ct', -6],
  ['mt', -7],
  ['pt', -8],
])

export const zoneWord = '(?:UTC|GMT|BST|CES?T|EES?T|MSK|PKT|HKT|SGT|JST|KST|AE[SD]T|NZ[SD]T|[ECMP][SD]?T)'

/** Milliseconds that a named zone is ahead of UTC on a day; null for a name not known. */
export const zoneAhead = (name: string, day: number): number | null => {
  const zone = name.toLowerCase()
  const hours = fixed.get(zone) ?? americanHours(zone, day)
  return hours === null ? null : hours * HOUR
}

const americanHours = (zone: string, day: number): number | null => {
  const winter = american.get(zone)
  return winter === undefined ? null : winter + (isAmericanSummer(day) ? 1 : 0)
}

/** From the second Sunday of March to the first of November, as it has been since 2007. */
const isAmericanSummer = (day: number): boolean => {
  const { year } = civilDate(day)
  return day >= firstSunday(year, 3) + 7 && day < firstSunday(year, 11)
}

const firstSunday = (year: number, month: number): number => {
  const first = dayNumber(year, month, 1)
  return first + 6 - weekdayOf(first)
}
