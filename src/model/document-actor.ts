import type { ActorKind, Office } from './actor.js'
import type { Span } from './span.js'

/** An actor as one document has it: everybody that the page names, with or without an identifier, and where. */
export interface DocumentActor {
  /** The register's id, or null for a name that only the page knows. */
  readonly id: string | null
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null
  /** PLOVER sector, or null. */
  readonly sector: string | null
  readonly sameAs: readonly string[]
  /** The offices held on the day of publication, or all that are known where the page has no date. */
  readonly offices: readonly Office[]
  /** Where the page names or means the actor, in the order of the text. */
  readonly mentions: readonly Span[]
}
