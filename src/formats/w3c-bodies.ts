import type { ActorReference } from '../model/actor-reference.js'
import type { ActorKind } from '../model/actor.js'

/** What somebody is to a statement, or to the page. */
export type ActorRole = 'speaker' | 'addressee' | 'about' | 'via' | 'mentioned'

interface ActorBody {
  readonly role: ActorRole
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly sameAs: readonly string[]
  /** The `id` of the target that it rests on. */
  readonly mention: string | null
}

/** An actor with an address: https://www.w3.org/TR/annotation-model/#motivation-and-purpose. */
export interface IdentifyingBody extends ActorBody {
  readonly type: 'SpecificResource'
  readonly purpose: 'identifying'
  readonly source: string
  readonly reason: ActorReference['reason'] | null
  readonly confidence: number | null
}

/** An actor without one, by the name alone. */
export interface TaggingBody extends ActorBody {
  readonly type: 'TextualBody'
  readonly purpose: 'tagging'
  readonly value: string
  readonly reason: ActorReference['reason'] | null
  readonly confidence: number | null
}

/** What is said of somebody, however it is known. */
export type Known = Pick<ActorReference, 'actor' | 'name' | 'kind' | 'country' | 'sameAs'> & Partial<Pick<ActorReference, 'reason' | 'confidence'>>

/** The body that names somebody: by address where there is one. */
export const actorBody = (role: ActorRole, known: Known, mention: string | null): IdentifyingBody | TaggingBody => {
  const { actor, name, kind, country, sameAs, reason = null, confidence = null } = known
  const rest = { role, name, kind, country, sameAs, mention, reason, confidence }
  return actor === null
    ? { type: 'TextualBody', purpose: 'tagging', value: name, ...rest }
    : { type: 'SpecificResource', purpose: 'identifying', source: addressOf(actor), ...rest }
}

const addressOf = (actor: string): string =>
  /^Q\d+$/u.test(actor) ? `http://www.wikidata.org/entity/${actor}` : `urn:hearsay:actor:${encodeURIComponent(actor.replace(/\p{Cs}/gu, '\ufffd'))}`
