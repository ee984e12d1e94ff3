import type { ReferenceReason } from '../../../model/actor-reference.js'
import type { Span } from '../../../model/span.js'
import type { LinkedActor } from '../link/linked-actor.js'

/** Whom words of a page mean, before it is written as a reference. */
export type Referent =
  /** Members of the cast; several are candidates for one. */
  | { readonly kind: 'members'; readonly members: readonly number[]; readonly reason: ReferenceReason; readonly confidence: number }
  /** Those of the register whom a description means, though no name of theirs stands on the page. */
  | { readonly kind: 'linked'; readonly linked: readonly LinkedActor[] }
  /** Somebody told apart by a description only. */
  | { readonly kind: 'described'; readonly words: Span; readonly reason: ReferenceReason; readonly linked: LinkedActor | null; readonly confidence: number }
  /** Several who are named together, each with the words for that one. */
  | { readonly kind: 'several'; readonly parts: readonly { readonly words: Span; readonly referent: Referent }[] }
  /** The page's own publisher, which its text does not name. */
  | { readonly kind: 'publisher' }
  /** Nobody. */
  | { readonly kind: 'nobody'; readonly reason: ReferenceReason; readonly confidence: number }

/** The same for all words that mean the same. */
export const keyOf = (referent: Referent): string => {
  const known = keys.get(referent)
  if (known !== undefined) return known
  const key = writeKey(referent)
  keys.set(referent, key)
  return key
}

/** Pronouns ask for the key of one referent again and again. */
const keys = new WeakMap<Referent, string>()

const writeKey = (referent: Referent): string => {
  if (referent.kind === 'members') return `members ${referent.members.join(' ')}`
  if (referent.kind === 'linked') return `actor ${referent.linked.map(({ actor, name }) => actor ?? name).join(' ')}`
  if (referent.kind === 'several') return `several ${referent.parts.map((part) => keyOf(part.referent)).join(' ')}`
  if (referent.kind === 'publisher') return 'publisher'
  return referent.kind === 'described' ? `words ${referent.words.start}` : `nobody ${referent.reason}`
}
