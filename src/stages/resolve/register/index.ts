/** The register as it is asked: by name, in running text, by surname, country, id, and by office and date. */
import type { Actor } from '../../../model/actor.js'
import type { Register } from '../../../model/register.js'
import type { Span } from '../../../model/span.js'
import { createHolderTable } from './holders.js'
import type { Holder } from './holders.js'
import { createNameTable } from './name-table.js'
import type { NameMatch } from './name-table.js'
import { createSurnameTable } from './surnames.js'

export type { Holder } from './holders.js'
export type { NameMatch } from './name-table.js'

export interface RegisterIndex {
  readonly register: Register
  /** Whom the words name: exactly a form, without "the" before and 's behind. Acronyms to the letter; other forms need their capitals. No lone surnames. */
  readonly named: (words: string) => readonly Actor[]
  /** The longest names in a text, from left to right, without overlap. Offsets are the text's. No lone surnames. */
  readonly scan: (text: string, span?: Span) => readonly NameMatch[]
  /** Persons by surname, the likeliest first. */
  readonly bySurname: (surname: string) => readonly Actor[]
  /** All actors of a country (alpha-3). */
  readonly byCountry: (country: string) => readonly Actor[]
  readonly byId: (id: string) => Actor | null
  /** Who held an office of a country (alpha-3) or an organisation (id) at a date: the certain first, then the latest. Without a date all, latest first. */
  readonly holders: (title: string, of: string, date: string | null) => readonly Holder[]
  /** The countries (alpha-3) that a state's name or a nationality stands for: "Congolese" -> COD, COG. */
  readonly countriesOf: (words: string) => readonly string[]
}

/** Each table is built when it is first asked, and once. */
export const createRegisterIndex = (register: Register): RegisterIndex => {
  const { actors } = register
  const names = once(() => createNameTable(actors))
  const surnames = once(() => createSurnameTable(actors))
  const offices = once(() => createHolderTable(actors))
  const ids = once(() => new Map(actors.map((actor) => [actor.id, actor])))
  const countries = once(() => groupByCountry(actors))
  return {
    register,
    named: (words) => [
      ...new Set(
        names()
          .look(words)
          .map(({ actor }) => actor),
      ),
    ],
    scan: (text, span) => names().scan(text, span),
    bySurname: (surname) => surnames().find(surname),
    byCountry: (country) => countries().get(country) ?? [],
    byId: (id) => ids().get(id) ?? null,
    holders: (title, of, date) => offices().find(title, of, date),
    countriesOf: (words) => [
      ...new Set(
        names()
          .look(words)
          .filter(({ actor, nationality }) => nationality || actor.kind === 'state')
          .flatMap(({ actor }) => actor.country ?? []),
      ),
    ],
  }
}

const groupByCountry = (actors: readonly Actor[]): ReadonlyMap<string, readonly Actor[]> => {
  const groups = new Map<string, Actor[]>()
  for (const actor of actors) {
    if (actor.country === null) continue
    const group = groups.get(actor.country)
    if (group === undefined) groups.set(actor.country, [actor])
    else group.push(actor)
  }
  return groups
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
