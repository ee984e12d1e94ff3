/** Who holds an office at a date, which may be partial on either side. */
import type { Actor, Office } from '../../../model/actor.js'
import { officeTitles } from './office-titles.js'

export interface Holder {
  readonly actor: Actor
  readonly office: Office
  /** In office on every day that the date and the office's days, where they are only months or years, allow. */
  readonly certain: boolean
}

export interface HolderTable {
  /** `of` is a country's alpha-3 or an organisation's id; `date` is YYYY, YYYY-MM or YYYY-MM-DD (what follows is ignored). Certain ones first, then the latest. */
  readonly find: (title: string, of: string, date: string | null) => readonly Holder[]
}

export const createHolderTable = (actors: readonly Actor[]): HolderTable => {
  const offices = new Map<string, { readonly actor: Actor; readonly office: Office }[]>()
  for (const actor of actors) {
    for (const office of actor.offices) {
      const key = `${office.organization ?? office.country ?? ''}|${office.title}`
      const known = offices.get(key)
      if (known === undefined) offices.set(key, [{ actor, office }])
      else known.push({ actor, office })
    }
  }
  return {
    find: (title, of, date) => {
      const titles = officeTitles(title, of)
      const found: Holder[] = []
      for (const one of titles) {
        for (const { actor, office } of offices.get(`${of}|${one}`) ?? []) {
          const certain = holds(office, date)
          if (certain !== null && !found.some((other) => other.actor === actor && other.office === office)) found.push({ actor, office, certain })
        }
      }
      const rank = (holder: Holder): number => titles.indexOf(holder.office.title)
      return date === null
        ? found.toSorted((a, b) => (b.office.from ?? '').localeCompare(a.office.from ?? ''))
        : found.toSorted((a, b) => Number(b.certain) - Number(a.certain) || rank(a) - rank(b) || (b.office.from ?? '').localeCompare(a.office.from ?? ''))
    },
  }
}

/** Null: not at that date; else whether it is certain. The day of a change of office belongs to the newcomer. */
const holds = (office: Office, date: string | null): boolean | null => {
  if (date === null) return false
  const day = date.slice(0, 10)
  const [first, last] = [firstDay(day), lastDay(day)]
  const { from, to } = office
  if (from !== null && firstDay(from) > last) return null
  if (to !== null && lastDay(to) < first) return null
  return from !== null && lastDay(from) <= first && (to === null || firstDay(to) > last)
}

/** Days as text compare like the days themselves. */
const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)

/** Every month ends with the 31st here: good for comparing only. */
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)
