import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { Document } from '../model/document.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { foldedName } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { actorsMeant } from './actors-meant.js'
import { oneActor } from './one-actor.js'

const longestName = 200

/**
 * The speakers that somebody names: actors of the record by name, id or key, else names that only this page has. A name's place is that in the statement's source; one alone that does
 * not stand there has the whole source. Throws USAGE where a name has no word, is very long, or can mean several actors.
 */
export const askedSpeakers = async (
  store: Store,
  names: readonly string[],
  { text }: Document,
  { source, speakers: before }: Statement,
): Promise<readonly ActorReference[]> => {
  const speakers: ActorReference[] = []
  for (const name of names) {
    const told = name.trim().replaceAll(/\s+/g, ' ')
    if (searchTokens(told).length === 0) throw new HearsayError('USAGE', `the speaker is '${name}': it has no letter and no digit`)
    if (told.length > longestName || /[\p{Cc}\p{Cs}]/u.test(told))
      throw new HearsayError('USAGE', `the speaker's name has ${told.length} characters, or control characters: give a name`)
    // Where several have the same mention they are candidates for one.
    const mention = mentionOf(told, text, source) ?? (names.length === 1 ? (source?.[0] ?? null) : null)
    const entry = await knownActor(store, told)
    const {
      id: actor,
      name: full,
      kind,
      country,
      sameAs,
    } = entry ?? { id: null, name: told, kind: before[0]?.kind ?? ('person' as const), country: null, sameAs: [] }
    speakers.push({ actor, name: full, kind, country, sameAs, mention, reason: entry && actor !== null ? 'name' : 'local-name', confidence: 1 })
  }
  return speakers
}

/** A name that others' have as a part of theirs is a new one: of "Moor Council" and "Moor Harbour" none is called "Moor". Persons are called by their surnames, too. */
const knownActor = async (store: Store, name: string): Promise<ActorEntry | null> => {
  const [byKey] = await store.actors([name])
  if (byKey) return byKey
  const folded = foldedName(name)
  const called = (await actorsMeant(store, name)).filter(
    (entry) =>
      [foldedName(entry.name), foldedName(entry.id ?? ''), ...entry.names].includes(folded) ||
      (entry.kind === 'person' && foldedName(entry.name).endsWith(` ${folded}`)),
  )
  return called.length > 1 ? oneActor(store, name) : (called[0] ?? null)
}

/** Signs that mean something in a pattern. */
const signs = /[\\^$.*+?()[\]{}|/]/g

/** Where a name stands in the source as words of its own. */
const mentionOf = (name: string, text: string, source: Statement['source']): ActorReference['mention'] => {
  const asWords = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${name.replaceAll(signs, String.raw`\$&`)}(?![\p{L}\p{M}\p{N}])`, 'iu')
  for (const span of source ?? []) {
    const found = asWords.exec(text.slice(span.start, span.end))
    if (found) return { start: span.start + found.index, end: span.start + found.index + found[0].length }
  }
  return null
}
