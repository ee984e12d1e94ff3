import type { Actor, Office } from '../../../model/actor.js'
import { headTitles, officeTitles } from '../register/office-titles.js'
import { officeSynonyms } from './offices.js'

/** How an office stands to a day. `unknown`: its dates or the day are not known well enough. */
export type OfficeTime = 'held' | 'before' | 'after' | 'unknown'

/** The last day that a date of any precision can mean. */
const latest = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)

/** Whether an office is held on a day: `after` where it ended before the day. Dates of years or months hold from their first to their last day. */
export const officeTime = (office: Pick<Office, 'from' | 'to'>, date: string | null): OfficeTime => {
  if (date === null) return 'unknown'
  if (office.to !== null && latest(office.to) < date) return 'after'
  if (office.from !== null && office.from > date) return 'before'
  return office.from === null && office.to === null ? 'unknown' : 'held'
}

/** Stands for a state that is not known: a code that ISO 3166 leaves to its users. */
const someState = 'ZZZ'

/** Names that an office of a title can have in the register, the title first. `of`: a country's code, where the office is a state's. */
export const titlesOf = (title: string, of: string = someState): readonly string[] => [
  ...new Set([title, ...(title === 'leader' ? headTitles : officeTitles(title, of)), ...(officeSynonyms[title] ?? [])]),
]

/** Whether somebody can be quoted at a day as living: born at least 15 years before, and not dead. */
export const livesAt = (actor: Actor, date: string | null): boolean => {
  if (date === null || actor.kind !== 'person') return true
  if (actor.to !== null && latest(actor.to) < date) return false
  return bornBefore(actor, date)
}

/** Whether somebody was born long enough before a day to be in the news. */
export const bornBefore = (actor: Actor, date: string | null): boolean =>
  date === null || actor.from === null || Number(actor.from.slice(0, 4)) + 15 <= Number(date.slice(0, 4))

/** All states that somebody belongs to: one's own and those of one's offices. */
export const countriesOfActor = (actor: Actor): ReadonlySet<string> =>
  new Set([actor.country, ...actor.offices.map((office) => office.country)].filter((country) => country !== null))

/** Whether somebody leads a state, a government or an international organisation on a day. */
export const leadsAt = (actor: Actor, date: string | null): boolean =>
  date !== null && actor.offices.some((office) => headTitles.has(office.title) && officeTime(office, date) === 'held')
