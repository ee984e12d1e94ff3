import { dateInText } from './metadata/page-date.js'

/** The dateline that a text opens with: where it ends (code units, the dash included) and the date that it states, if it states one with its year. */
export interface Dateline {
  readonly length: number
  readonly date: string | null
}

/**
 * The dateline that a paragraph opens with, or null: "PORT AVEL, March 5 (Meridian Wire) —", "PORT AVEL (MW) -", "PORT AVEL —".
 *
 * A paragraph that is nothing but a place in capitals and a date ("PORT AVEL, 5 March 2031") is one too.
 */
export const dateline = (text: string): Dateline | null => {
  const head = text.slice(0, 200)
  const match = inCapitals.exec(head) ?? withAgency.exec(head)
  if (match === null) return null
  const [whole, place = '', rest = ''] = match
  const alone = whole.trimEnd().length === text.trimEnd().length
  const dashed = /[–—-]\s*$/.test(whole)
  if (!dashed && !(alone && /\d/.test(rest))) return null
  if (noPlace.test(place) || (!/[,()/]/.test(rest) && place.split(' ').length > 3)) return null
  return { length: whole.trimEnd().length, date: dateInText(rest) }
}

const noPlace =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|NOTE|FILE|PHOTOS?|VIDEO|READ|MORE|OPINION|ANALYSIS|CORRECTION|ALERT|NEW|NOW|JUST IN|DEVELOPING|Q|A)\b/

const capitals = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,4}`
const anyCase = String.raw`\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’.-]+){0,3}`
const region = String.raw`(?:,\s*(?:\p{Lu}[\p{L}.'’-]*\.?)(?:\s\p{Lu}[\p{L}.'’-]+){0,2}(?!\p{L}))?`
const day = String.raw`(?:,?\s*(?:(?:\p{L}+day,?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9}\.?)(?:,?\s+\d{4})?))?`
const agency = String.raw`\s*(?:[([][\p{Lu}][\p{L}\p{N} .&/’'-]{1,40}[)\]]|/[\p{L} .]{2,30}/)`
const dash = String.raw`[*_]{0,3}\s*(?:—|–|--|-)(?=\s|$|\p{Lu}|["“])`
const inCapitals = new RegExp(`^[*_]{0,3}(${capitals})(${region}${day}(?:${agency})?(?:${dash}|\\s*$))`, 'u')
const withAgency = new RegExp(`^[*_]{0,3}(${anyCase})(${region}${day}${agency}${dash})`, 'u')
