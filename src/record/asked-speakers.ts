import { HearsayError } from '../errors.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { Document } from '../model/document.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { searchTokens } from '../text/search-tokens.js'
import { foldedName } from './actor-key.js'
import { oneActor } from './one-actor.js'

const longestName = 200

/**
 * The speakers that somebody names: actors of the record by name, id or key, else names that only this page has. Of a name that stands in the statement's source the place is kept. Throws
 * USAGE where a name has no word, is very long, or can mean several actors.
 */
export const askedSpeakers = async (store: Store, names: readonly string[], { text }: Document, { source }: Statement): Promise<readonly ActorReference[]> => {
  const speakers: ActorReference[] = []
  for (const name of names) {
    const told = name.trim().replaceAll(/\s+/g, ' ')
    if (searchTokens(told).length === 0) throw new HearsayError('USAGE', `the speaker is '${name}': it has no letter and no digit`)
    if (told.length > longestName || /[\p{Cc}\p{Cs}]/u.test(told))
      throw new HearsayError('USAGE', `the speaker's name has ${told.length} characters, or control characters: give a name`)
    const mention = mentionOf(told, text, source)
    const entry = await knownActor(store, told)
    const { id: actor, name: full, kind, country, sameAs } = entry ?? { id: null, name: told, kind: 'person' as const, country: null, sameAs: [] }
    speakers.push({ actor, name: full, kind, country, sameAs, mention, reason: entry && actor !== null ? 'name' : 'local-name', confidence: 1 })
  }
  return speakers
}

const knownActor = async (store: Store, name: string): Promise<Awaited<ReturnType<typeof oneActor>> | null> => {
  try {
    const entry = await oneActor(store, name)
    // A name that another's has as a part of it is a new one: "Brel" may be anybody, "Ada Brel" is who is called so.
    const isCalledSo =
      entry.key === name || entry.id?.toLowerCase() === name.toLowerCase() || [...entry.names, foldedName(entry.name)].includes(foldedName(name))
    return isCalledSo || (entry.kind === 'person' && foldedName(entry.name).endsWith(` ${foldedName(name)}`)) ? entry : null
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'NOTHING_FOUND') return null
    throw error
  }
}

const mentionOf = (name: string, text: string, source: Statement['source']): ActorReference['mention'] => {
  for (const span of source ?? []) {
    const at = text.slice(span.start, span.end).toLowerCase().indexOf(name.toLowerCase())
    if (at >= 0 && span.start + at + name.length <= span.end) return { start: span.start + at, end: span.start + at + name.length }
  }
  return source?.[0] ? { start: source[0].start, end: source[0].end } : null
}
