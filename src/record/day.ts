import { HearsayError } from '../errors.js'

/** The first or last day of what a user calls a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY -> YYYY-MM-DD. Throws USAGE for what is none. */
export const dayOf = (name: string, value: string, edge: 'first' | 'last'): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim()) ?? []
  const first = `${year}-${month ?? (edge === 'first' ? '01' : '12')}`
  const last = lastDay(Number(year), Number(first.slice(5)))
  const whole = `${first}-${day ?? (edge === 'first' ? '01' : String(last))}`
  if (year === '' || !(Number(first.slice(5)) >= 1 && Number(first.slice(5)) <= 12) || !(Number(whole.slice(8)) >= 1 && Number(whole.slice(8)) <= last))
    throw new HearsayError('USAGE', `${name} is '${value}': give a day of the calendar as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY`)
  return whole
}

const lastDay = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}
