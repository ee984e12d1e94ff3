import type { ActorKind } from './actor.js'
import type { Span } from './span.js'

/**
 * Why a reference has its actor, or has none.
 *
 * With an actor or a name: how it was found. Without: why nobody can be named. `ambiguous`: one of several candidates with the same mention.
 */
export type ReferenceReason =
  /** A name of the register. */
  | 'name'
  /** A shorter form of a name that stands in full elsewhere on the page. */
  | 'earlier-name'
  /** An office and the one who held it at the date. */
  | 'office-holder'
  /** A nationality, a capital or a seat that stands for a government or an institution. */
  | 'metonym'
  | 'pronoun'
  | 'nominal'
  | 'first-person'
  /** The page's own publisher. */
  | 'publisher'
  /** A name that only the page knows, without an identifier. */
  | 'local-name'
  /** A role that nobody is named for: "a witness", "his spokesman". */
  | 'role'
  | 'plural'
  | 'generic'
  | 'group'
  | 'document'
  | 'ambiguous'
  | 'unclear'
  /** The page does not say where it has the statement from. */
  | 'source-not-stated'

/** Somebody that a statement names, or means. In a list, those with the same mention are candidates for one, most likely first; those with other mentions are others. */
export interface ActorReference {
  /** The actor's id; null for a local name, a role, and where nobody can be named. */
  readonly actor: string | null
  /** The fullest name that is known, or the words of the page. */
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null
  readonly sameAs: readonly string[]
  /** The words of the page that it rests on; null where it rests on none. */
  readonly mention: Span | null
  readonly reason: ReferenceReason
  /** 0 to 1. */
  readonly confidence: number
}
