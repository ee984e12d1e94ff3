/** Puts right what stands twice after the sources of states and of their parts are joined. */
import type { Actor } from '../../src/model/actor.js'
import { nameKey } from './spelling.js'

/** A capital that is a part of its state, too (Moscow), is one actor: the part with its Wikidata id. Washington is a city and, elsewhere, a state. */
export const mergeCapitals = (actors: readonly Actor[]): readonly Actor[] => {
  const key = (actor: Actor): string => `${actor.country ?? ''}|${nameKey(actor.name)}`
  const capitals = new Map(
    actors.filter(({ id, seatOf }) => id.startsWith('place:') && seatOf !== null && id !== 'place:USA-washington').map((actor) => [key(actor), actor]),
  )
  const merged = new Set<string>()
  const joined = actors.map((actor) => {
    const capital = actor.kind === 'place' && actor.id.startsWith('Q') ? capitals.get(key(actor)) : undefined
    if (capital === undefined) return actor
    merged.add(capital.id)
    return { ...actor, names: [...new Set([...actor.names, ...capital.names])], seatOf: capital.seatOf }
  })
  return joined.filter(({ id }) => !merged.has(id))
}

/** A territory's people may be called by the nationality of its state: in a text that is the state's. */
export const withoutBorrowedNationalities = (actors: readonly Actor[], independent: ReadonlySet<string>): readonly Actor[] => {
  const owned = new Set(actors.filter(({ country }) => independent.has(country ?? '')).flatMap(({ nationality }) => nationality))
  return actors.map((actor) =>
    independent.has(actor.country ?? '') || actor.kind !== 'state' ? actor : { ...actor, nationality: actor.nationality.filter((form) => !owned.has(form)) },
  )
}
