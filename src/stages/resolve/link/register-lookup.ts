import type { Actor, Office } from '../../../model/actor.js'
import type { Span } from '../../../model/span.js'

/** What linking asks of the register's index. */
export interface RegisterLookup {
  /** Actors that have these words as a name. */
  readonly named: (words: string) => readonly Actor[]
  /** All names in a text, longest first at each place, not overlapping. */
  readonly scan: (text: string) => readonly (Span & { readonly actors: readonly Actor[]; readonly nationality: boolean })[]
  readonly bySurname: (surname: string) => readonly Actor[]
  readonly byCountry: (country: string) => readonly Actor[]
  readonly byId: (id: string) => Actor | null
  /** Those who hold an office of a state or an organisation on a day, or ever. */
  readonly holders: (
    title: string,
    whose: string,
    date: string | null,
  ) => readonly { readonly actor: Actor; readonly office: Office; readonly certain: boolean }[]
}
