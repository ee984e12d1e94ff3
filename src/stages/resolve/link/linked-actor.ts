import type { Actor, ActorKind } from '../../../model/actor.js'
import type { ReferenceReason } from '../../../model/actor-reference.js'
import { onePerPerson } from './same-person.js'

/** One whom a phrase can mean. Without an id where only country and sector are known. */
export interface LinkedActor {
  readonly actor: string | null
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null
  /** PLOVER, or null. */
  readonly sector: string | null
  readonly sameAs: readonly string[]
  readonly reason: ReferenceReason
  /** 0 to 1. */
  readonly confidence: number
}

/** What a page says about all of its phrases. */
export interface LinkContext {
  /** The article's, YYYY-MM-DD. */
  readonly date: string | null
  /** ISO 3166-1 alpha-3: what the page is about, most mentioned first, the publisher's own country last. */
  readonly countries: readonly string[]
  /** The phrase speaks or is spoken to: capitals and seats mean governments, else places. */
  readonly speaks: boolean
}

/** An actor of the register as one whom a phrase means. `countries`: of the phrase, for those who hold offices of several states. */
export const linkActor = (actor: Actor, reason: ReferenceReason, confidence: number, countries: readonly string[] = []): LinkedActor => ({
  actor: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: countries.find((country) => actor.offices.some((office) => office.country === country)) ?? actor.country,
  sector: actor.sector,
  sameAs: actor.sameAs,
  reason,
  confidence,
})

/** Candidates for one mention, most likely first: of several each says that it is one of them. */
export const linkCandidates = (
  found: readonly { readonly actor: Actor; readonly confidence: number }[],
  reason: ReferenceReason,
  countries: readonly string[] = [],
): readonly LinkedActor[] => {
  const sorted = onePerPerson(found, ({ actor }) => actor).toSorted((a, b) => b.confidence - a.confidence || (a.actor.id < b.actor.id ? -1 : 1))
  const best = sorted[0]
  if (!best) return []
  const rivals = sorted.filter((candidate) => best.confidence - candidate.confidence < 0.1)
  if (rivals.length === 1) return [linkActor(best.actor, reason, best.confidence, countries)]
  return rivals.slice(0, 8).map(({ actor, confidence }) => linkActor(actor, 'ambiguous', Math.round((100 * confidence) / rivals.length) / 100, countries))
}
