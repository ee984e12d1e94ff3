import type { ActorEntry } from '../model/actor-entry.js'
import type { RecordNow } from '../ports.js'

/** A record that is asked for each actor once, for a change that leaves the actors as they are. One that is not there is asked for again: the change may make it. */
export const askedOnce = (now: RecordNow): RecordNow => {
  const held = new Map<string, ActorEntry>()
  return {
    ...now,
    async actors(keys) {
      const unknown = keys.filter((key) => !held.has(key))
      if (unknown.length > 0) for (const entry of await now.actors(unknown)) held.set(entry.key, entry)
      return keys.flatMap((key) => held.get(key) ?? [])
    },
  }
}
