/** Days of the Gregorian calendar as whole numbers since 1970-01-01: no clock and no time zone of any machine comes near them. */

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export const MINUTE = 60_000
export const HOUR: number = 60 * MINUTE
export const DAY: number = 24 * HOUR

/** The number of a day. Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The reverse of `dayNumber`. */
export const civilDate = (number: number): CivilDate => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

/** 0 is Monday, 6 Sunday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The Monday of a day's week. */
export const weekStart = (number: number): number => number - weekdayOf(number)

/** The first day of the month that is some months after (before, where negative) a given one. */
export const monthStart = (year: number, month: number, months = 0): number => {
  const count = year * 12 + month - 1 + months
  return dayNumber(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)
}

/** Whether there is such a day: 29 February 2023 is none. */
export const isDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= monthStart(year, month, 1) - monthStart(year, month)

/** Easter Sunday. Algorithm: "A New York correspondent", Nature, 20 April 1876 (Meeus/Jones/Butcher). */
export const easterSunday = (year: number): number => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return dayNumber(year, 3, 28) + moon - weekday
}
