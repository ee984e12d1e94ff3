import type { ActorKind } from '../../../model/actor.js'
import type { Span } from '../../../model/span.js'
import type { ActorPhrase } from '../link/actor-phrase.js'

/** Somebody or something that a page names: all names on the page for one. */
export interface CastMember {
  readonly number: number
  /** The fullest form on the page, without titles. */
  readonly name: string
  readonly kind: ActorKind
  /** Where it is named, in the order of the text. */
  readonly mentions: readonly Span[]
  /** What the page says with the names, the fullest first: "Turkish President Recep Tayyip Erdogan". Each wording once. */
  readonly phrases: readonly ActorPhrase[]
  /** Nouns that the page has for it, in lower case: titles before a name, appositions after it. */
  readonly nouns: ReadonlySet<string>
}
