import type { ActorKind } from './actor.js'

/** An actor as the record tells it from others. */
export interface ActorEntry {
  /** The actor's id; of one without an id "name:" and the folded name. */
  readonly key: string
  readonly id: string | null
  readonly name: string
  readonly kind: ActorKind
  readonly country: string | null
  readonly sameAs: readonly string[]
  /** Forms by which users may ask, folded as `searchTokens` folds, tokens joined with one space: the name, the register's other names, the words of pages that meant it. */
  readonly names: readonly string[]
}
