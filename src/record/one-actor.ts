import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import { searchTokens } from '../text/search-tokens.js'
import type { Store } from '../ports.js'
import { actorsMeant } from './actors-meant.js'

const mostNamed = 5

/** The one actor of the record that a name, an id or a key means. Throws NOTHING_FOUND where there is none, USAGE where there are several or the name has no word. */
export const oneActor = async (store: Pick<Store, 'actors' | 'findActors' | 'identityChanges' | 'mentioned' | 'place'>, name: string): Promise<ActorEntry> => {
  const [byKey] = await store.actors([name])
  if (byKey) return byKey
  if (searchTokens(name).length === 0) throw new HearsayError('USAGE', `the actor is '${name}': it has no letter and no digit to look for`)
  const [only, ...others] = await actorsMeant(store, name)
  if (!only) throw new HearsayError('NOTHING_FOUND', `no actor in ${store.place} is called '${name}'`)
  if (others.length === 0) return only
  const named = [only, ...others].slice(0, mostNamed).map((entry) => `${entry.name} (${entry.key})`)
  throw new HearsayError(
    'USAGE',
    `'${name}' can mean ${[only, ...others].length} actors: ${named.join(', ')}${others.length >= mostNamed ? ', …' : ''}; give the one in brackets`,
  )
}
