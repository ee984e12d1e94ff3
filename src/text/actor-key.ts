import type { ActorReference } from '../model/actor-reference.js'
import { searchTokens } from './search-tokens.js'

/** A name as it is compared: folded, without "the" before it; empty where it has no word. */
export const foldedName = (name: string): string => {
  const [first, ...others] = searchTokens(name)
  return (first === 'the' && others.length > 0 ? others : [first ?? '', ...others]).join(' ')
}

/** The key of an actor in the record: the id, or "name:" and the folded name where there is none. */
export const actorKey = ({ actor, name }: Pick<ActorReference, 'actor' | 'name'>): string => actor ?? `name:${foldedName(name)}`
