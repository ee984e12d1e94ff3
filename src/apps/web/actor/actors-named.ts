import type { ActorEntry } from '../../../model/actor-entry.js'
import type { HearsayRecord } from '../../../open-record.js'

/** Those that a name, an id or a key can mean in the record; none for a name without a word. */
export const actorsNamed = async (record: HearsayRecord, name: string): Promise<readonly ActorEntry[]> => {
  if (!/[\p{L}\p{N}]/u.test(name)) return []
  const { meant } = await record.who({ speaker: name, limit: 1 })
  return Object.values(meant)[0] ?? []
}
