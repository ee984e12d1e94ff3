import type { ActorEntry } from '../model/actor-entry.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { IdentityChange } from '../model/identity-change.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { actorKey, foldedName } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { type Identities, identified, identitiesOf } from './identities.js'

/** Who is who in a record. */
export interface ActorContext {
  readonly identities: Identities
  /** A statement whose references mean whom they mean after all changes of identities. */
  readonly identified: (statement: Statement) => Statement
  /** How many entries the log of identities has. */
  readonly changes: number
}

/** The record's identities, with one more entry where it is not in the log yet. */
export const actorContext = async (store: Pick<Store, 'actors' | 'identityChanges'>, next?: IdentityChange): Promise<ActorContext> => {
  const log = [...(await store.identityChanges()), ...(next ? [next] : [])]
  const identities = identitiesOf(log)
  const targets = log.flatMap(({ change }) => (change.kind === 'merge' ? [change.into] : change.kind === 'split' ? [change.as.key] : []))
  const entries = targets.length === 0 ? [] : await store.actors([...new Set(targets)])
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return { identities, identified: (statement) => identified(statement, identities, (key) => byKey.get(key)), changes: log.length }
}

/** Entries of everybody that statements refer to: as the record has them, or with no names but their own. What a page's words mean is no part of it, so that an undo takes all back. */
export const entriesOf = async (store: Pick<Store, 'actors'>, statements: readonly Statement[]): Promise<readonly ActorEntry[]> => {
  const references = new Map<string, ActorReference>()
  for (const { speakers, addressees, about, via } of statements)
    for (const reference of [...speakers, ...addressees, ...about, ...via]) references.set(actorKey(reference), reference)
  const known = new Map((await store.actors([...references.keys()])).map((entry) => [entry.key, entry]))
  return [...references].map(([key, { actor: id, name, kind, country, sameAs }]) => {
    const names = [foldedName(name), ...(id === null ? [] : [searchTokens(id).join(' ')])].filter((each) => each !== '')
    return known.get(key) ?? { key, id, name, kind, country, sameAs, names }
  })
}
