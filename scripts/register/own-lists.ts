/**
 * Our own lists (own/*.csv, the columns of users' own actors): what the sources lack, and what they have wrong.
 * A row whose id the sources have adds to that actor, and its name becomes the one to print; a name with a minus before it takes that form away.
 */
import type { Actor } from '../../src/model/actor.js'
import { readActorsCsv } from '../../src/adapters/register/actors-csv.js'
import type { Claim } from './claim.js'
import { ownLists } from './sources.js'
import { nameKey } from './spelling.js'

export interface OwnActors {
  readonly persons: readonly Claim[]
  readonly others: readonly Actor[]
}

export const readOwn = (): OwnActors => {
  const actors = ownLists().flatMap(({ file, text }) => readActorsCsv(text, file))
  return { persons: actors.filter(({ kind }) => kind === 'person').flatMap(toClaims), others: actors.filter(({ kind }) => kind !== 'person') }
}

const toClaims = (actor: Actor): readonly Claim[] => {
  const base = {
    source: 'own' as const,
    name: actor.name,
    forms: actor.names,
    surname: null,
    wikidata: /^Q\d+$/.test(actor.id) ? actor.id : null,
    sourceId: actor.id.startsWith('own:') || /^Q\d+$/.test(actor.id) ? null : actor.id,
    lastSeen: null,
    sector: actor.sector ?? (actor.country === null ? 'IGO' : 'GOV'),
  }
  if (actor.offices.length === 0) return [{ ...base, country: actor.country, organization: null, title: null, from: null, to: null }]
  return actor.offices.map((office) => ({
    ...base,
    country: office.country ?? actor.country,
    organization: office.organization,
    title: office.title,
    from: office.from,
    to: office.to,
  }))
}

/** The sources' actors with what our lists say of them, and our own actors beside them. */
export const addOwn = (actors: readonly Actor[], own: readonly Actor[]): readonly Actor[] => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  for (const actor of own) {
    const known = byId.get(actor.id)
    const dropped = new Set(actor.names.filter((name) => name.startsWith('-')).map((name) => nameKey(name)))
    const names = [...(known === undefined || known.name === actor.name ? [] : [known.name]), ...(known?.names ?? []), ...actor.names]
    byId.set(actor.id, {
      ...(known ?? actor),
      name: actor.name,
      names: distinct(
        actor.name,
        names.filter((name) => !name.startsWith('-') && !dropped.has(nameKey(name))),
      ),
      kind: actor.kind,
      country: actor.country ?? known?.country ?? null,
      sector: actor.sector ?? known?.sector ?? null,
      nationality: [...new Set([...(known?.nationality ?? []), ...actor.nationality])].filter(
        (form) => !actor.nationality.includes(`-${form}`) && !form.startsWith('-'),
      ),
      sameAs: [...new Set([...(known?.sameAs ?? []), ...actor.sameAs])],
      offices: known?.offices ?? [],
      seatOf: actor.seatOf ?? known?.seatOf ?? null,
      domains: [...new Set([...(known?.domains ?? []), ...actor.domains])],
      from: actor.from ?? known?.from ?? null,
      to: actor.to ?? known?.to ?? null,
    })
  }
  return [...byId.values()]
}

const distinct = (name: string, names: readonly string[]): readonly string[] => [...new Set(names)].filter((form) => form !== name)
