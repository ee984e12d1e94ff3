import type { ActorKind } from './actor.js'
import type { Span } from './span.js'

/** How a mention stands: a proper name, a description ("the minister") or a pronoun. */
export type MentionKind = 'name' | 'nominal' | 'pronoun'

/** Words that mean an actor. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly actorKind: ActorKind
  /** 0 to 1. */
  readonly confidence: number
}
