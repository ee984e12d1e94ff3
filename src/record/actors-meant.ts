import type { ActorEntry } from '../model/actor-entry.js'
import type { Store } from '../ports.js'
import { foldedName } from '../text/actor-key.js'
import { identitiesOf } from './identities.js'

/** Most actors that one name can mean. */
const mostMeant = 50

/**
 * Those of the record's actors that a name, an id or a key can mean: those that are called exactly so, persons also by their surname, or where there are none, those that have all of its
 * words in one of their names. One that was merged into another means that one; one that only a repair named which is taken back means nobody, where another is called so.
 */
export const actorsMeant = async (
  store: Pick<Store, 'actors' | 'findActors' | 'identityChanges' | 'mentioned'>,
  name: string,
): Promise<readonly ActorEntry[]> => {
  const byKey = name.startsWith(keyOfName) ? await store.actors([name]) : []
  if (byKey.length > 0) return asNow(store, byKey)
  const folded = foldedName(name)
  if (folded === '') return []
  const found = await store.findActors(folded.split(' '), mostMeant)
  const exactly = found.filter(({ kind, name: full, names }) => names.includes(folded) || (kind === 'person' && foldedName(full).endsWith(` ${folded}`)))
  const now = await asNow(store, exactly.length > 0 ? exactly : found)
  if (now.length < 2) return now
  const mentioned = new Set(await store.mentioned(now.map(({ key }) => key)))
  return mentioned.size === 0 ? now : now.filter(({ key }) => mentioned.has(key))
}

/** How the key of an actor without an id begins: see `actorKey`. */
const keyOfName = 'name:'

/** Actors as they are after all merges, each once. */
const asNow = async (store: Pick<Store, 'actors' | 'identityChanges'>, found: readonly ActorEntry[]): Promise<readonly ActorEntry[]> => {
  const identities = identitiesOf(await store.identityChanges())
  if (identities.isEmpty) return found
  const keys = [...new Set(found.map(({ key }) => identities.meant(key, null)))]
  const known = new Map([...found, ...(await store.actors(keys))].map((entry) => [entry.key, entry]))
  return keys.flatMap((key) => known.get(key) ?? [])
}

/** Those of the record's publishers that a name can mean, in the same way. */
export const publishersMeant = async (store: Pick<Store, 'findPublishers'>, name: string): Promise<readonly string[]> => {
  const folded = foldedName(name)
  if (folded === '') return []
  const found = await store.findPublishers(folded.split(' '))
  const exactly = found.filter((publisher) => foldedName(publisher) === folded)
  return exactly.length > 0 ? exactly : found
}
