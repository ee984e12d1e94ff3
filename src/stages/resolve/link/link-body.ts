import type { RegisterIndex } from '../register/index.js'
import type { ActorPhrase, NamePhrase, OrganizationPhrase } from './actor-phrase.js'
import { linkActor, linkCandidates, type LinkContext, type LinkedActor } from './linked-actor.js'

/** Bodies of which a page seldom means the nation's where it names no nation. */
const everywhere: ReadonlySet<string> = new Set(['police', 'prosecutor-office', 'embassy', 'state-television', 'state-news-agency'])

/** A state, a capital, a seat or another place: where it speaks, the government or institution that it stands for. */
export const linkPlace = (phrase: ActorPhrase & { readonly place: NamePhrase }, context: LinkContext, index: RegisterIndex): readonly LinkedActor[] => {
  const { place, people, countries } = phrase
  if (people) return linkPeople(phrase, context, index)
  const likely = (country: string | null): number =>
    country !== null && context.countries.includes(country) ? 0.9 - context.countries.indexOf(country) / 100 : 0.75
  const seats = context.speaks ? place.actors.filter((actor) => actor.seatOf !== null) : []
  const states = place.actors.filter((actor) => actor.kind === 'state')
  // "Luxembourg", "Singapore": the state where a state has the name of its capital.
  if (seats.length > 0 && states.length === 0) {
    const found = seats.flatMap((seat) => {
      const actor = index.byId(seat.seatOf ?? '')
      return actor ? [{ actor, confidence: likely(actor.country) }] : []
    })
    if (found.length > 0) return linkCandidates([...new Map(found.map((one) => [one.actor.id, one])).values()], 'metonym')
    const country = seats[0]?.country
    if (country) return [government(country, 'metonym', 0.8, index)]
  }
  const meant = states.length > 0 ? states : place.actors.filter((actor) => actor.kind !== 'person')
  if (meant.length > 0)
    return linkCandidates(
      meant.map((actor) => ({ actor, confidence: meant.length === 1 ? 0.95 : likely(actor.country) })),
      'name',
    )
  return [{ actor: null, name: place.name, kind: 'place', country: countries[0] ?? null, sector: null, sameAs: [], reason: 'local-name', confidence: 0.8 }]
}

/** "The French": the state where they speak as one, people where many do. */
const linkPeople = (phrase: ActorPhrase, context: LinkContext, index: RegisterIndex): readonly LinkedActor[] => {
  const country = phrase.countries[0] ?? null
  if (phrase.number === 'group' && country !== null && context.speaks) {
    const state = index.byCountry(country).find((actor) => actor.kind === 'state')
    if (state) return [linkActor(state, 'metonym', 0.6)]
  }
  return [
    {
      actor: null,
      name: phrase.words,
      kind: 'group',
      country,
      sector: 'CVL',
      sameAs: [],
      reason: phrase.number === 'plural' ? 'plural' : 'group',
      confidence: 0.8,
    },
  ]
}

/** A body that is named, that the register lists, or that a state has one of: "the Turkish Foreign Ministry". */
export const linkBody = (
  phrase: ActorPhrase & { readonly organization: OrganizationPhrase },
  countries: readonly string[],
  context: LinkContext,
  index: RegisterIndex,
): readonly LinkedActor[] => {
  const { organization, local } = phrase
  const country = organization.country ?? countries[0] ?? null
  if (organization.actors.length > 0) {
    const agreeing = organization.actors.filter(
      (actor) => actor.kind !== 'person' && (countries.length === 0 || actor.country === null || countries.includes(actor.country)),
    )
    const meant = agreeing.length > 0 ? agreeing : organization.actors
    const seated = meant.map((actor) => (context.speaks && actor.seatOf !== null ? (index.byId(actor.seatOf) ?? actor) : actor))
    return linkCandidates(
      [...new Set(seated)].map((actor) => ({
        actor,
        confidence: actor.country !== null && context.countries.includes(actor.country) ? 0.95 : seated.length === 1 ? 0.93 : 0.8,
      })),
      seated.some((actor, at) => actor !== meant[at]) ? 'metonym' : 'name',
    )
  }
  if (organization.key !== null && country !== null && (!local || organization.country !== null))
    return [institution(organization, country, 'name', 0.9, index)]
  const understood = context.countries[0]
  if (
    organization.key !== null &&
    !organization.named &&
    countries.length === 0 &&
    understood !== undefined &&
    !everywhere.has(organization.key) &&
    !phrase.relation
  )
    return [institution(organization, understood, 'nominal', 0.45, index)]
  return []
}

const institution = (
  organization: OrganizationPhrase,
  country: string,
  reason: LinkedActor['reason'],
  confidence: number,
  index: RegisterIndex,
): LinkedActor => {
  const { key } = organization
  if (key === 'government') return government(country, reason, confidence, index)
  const id = `gov:${country}/${key ?? ''}`
  const registered = index.byId(id)
  if (registered) return linkActor(registered, reason, confidence)
  const state = stateName(country, index)
  const name = organization.country !== null || state === null ? organization.name : `${organization.name} of ${state}`
  return { actor: id, name, kind: 'organization', country, sector: organization.sector, sameAs: [], reason, confidence }
}

const government = (country: string, reason: LinkedActor['reason'], confidence: number, index: RegisterIndex): LinkedActor => {
  const registered = index.byId(`gov:${country}`)
  if (registered) return linkActor(registered, reason, confidence)
  const state = stateName(country, index)
  return {
    actor: `gov:${country}`,
    name: state === null ? 'Government' : `Government of ${state}`,
    kind: 'organization',
    country,
    sector: 'GOV',
    sameAs: [],
    reason,
    confidence,
  }
}

const stateName = (country: string, index: RegisterIndex): string | null => index.byCountry(country).find((actor) => actor.kind === 'state')?.name ?? null
