import type { ActorEntry } from '../model/actor-entry.js'
import type { ActorReference, ReferenceReason } from '../model/actor-reference.js'
import { slice } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { actorKey, foldedName } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'

/** References whose words are a name by which users may ask: what a pronoun or "the minister" meant on one page means another on the next. */
const naming: ReadonlySet<ReferenceReason> = new Set(['name', 'earlier-name', 'office-holder', 'metonym', 'local-name'])
/** Longer words are a description. */
const mostWords = 8

/**
 * Everybody that statements refer to, each once, with all names by which users may ask for them: the name, the id, the register's other names, and the words of the page that meant them.
 *
 * @param namesOf The register's names of an id.
 */
export const actorEntries = (text: string, statements: readonly Statement[], namesOf: (id: string) => readonly string[]): readonly ActorEntry[] => {
  const entries = new Map<string, { readonly reference: ActorReference; readonly names: Set<string> }>()
  for (const reference of statements.flatMap(({ speakers, addressees, about, via }) => [...speakers, ...addressees, ...about, ...via])) {
    const key = actorKey(reference)
    const entry = entries.get(key) ?? { reference, names: new Set(knownNames(reference, namesOf)) }
    entries.set(key, entry)
    const words = wordsOf(text, reference)
    if (words !== '') entry.names.add(words)
  }
  return [...entries].map(([key, { reference, names }]) => ({
    key,
    id: reference.actor,
    name: reference.name,
    kind: reference.kind,
    country: reference.country,
    sameAs: reference.sameAs,
    names: [...names].filter((name) => name !== ''),
  }))
}

const knownNames = ({ actor, name }: ActorReference, namesOf: (id: string) => readonly string[]): readonly string[] =>
  actor === null ? [foldedName(name)] : [foldedName(name), searchTokens(actor).join(' '), ...namesOf(actor).map(foldedName)]

const wordsOf = (text: string, { mention, reason }: ActorReference): string => {
  if (mention === null || !naming.has(reason)) return ''
  const words = foldedName(slice(text, mention))
  return words.split(' ').length <= mostWords ? words : ''
}
