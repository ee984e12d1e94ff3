import type { ActorEntry } from '../../model/actor-entry.js'
import type { ActorKind } from '../../model/actor.js'
import type { ActorTable } from './tables.js'

/** An actor as its row has it, without its names. */
export interface KnownActor extends Omit<ActorEntry, 'names'> {
  readonly number: number
}

/** The actor of a row. */
export const knownActor = (row: Pick<ActorTable, 'number' | 'key' | 'id' | 'name' | 'kind' | 'country' | 'same_as'>): KnownActor => ({
  number: row.number,
  key: row.key,
  id: row.id,
  name: row.name,
  kind: row.kind as ActorKind,
  country: row.country,
  sameAs: JSON.parse(row.same_as) as readonly string[],
})
