import type { ActorReference } from '../model/actor-reference.js'
import type { DocumentActor } from '../model/document-actor.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { actorKey, foldedName } from '../text/actor-key.js'

/** The folded name of the outlet that a page cites for a statement, or null. */
export type CitedOutlet = (statement: Statement) => string | null

/**
 * Tells which outlet a page cites for its statements: the last of a statement's chain before the page's own publisher, where that is an outlet by the register or publishes
 * in the record. It is called as it is called there.
 */
export const citedOutlets = async (
  store: Pick<Store, 'findPublishers'>,
  statements: readonly Statement[],
  actors: readonly DocumentActor[],
  namesOf: (id: string) => readonly string[],
): Promise<CitedOutlet> => {
  const known = new Set(actors.filter(({ sector }) => sector === 'MED').map(({ id, name }) => actorKey({ actor: id, name })))
  const outlets = new Map<string, string | null>()
  for (const cited of statements.flatMap((statement) => citedIn(statement) ?? [])) {
    const key = actorKey(cited)
    if (outlets.has(key)) continue
    const name = foldedName(cited.name)
    const publishing = await firstPublishing(store, [name, ...(cited.actor === null ? [] : namesOf(cited.actor).map(foldedName))])
    outlets.set(key, publishing ?? (known.has(key) ? name : null))
  }
  return (statement) => {
    const cited = citedIn(statement)
    return cited === undefined ? null : (outlets.get(actorKey(cited)) ?? null)
  }
}

/** Whether a statement's page cites another than its own publisher for it. */
export const cites = (statement: Statement): boolean => citedIn(statement) !== undefined

const citedIn = ({ via }: Statement): ActorReference | undefined => via.findLast(({ reason }) => reason !== 'publisher')

/** The first of these folded names by which the record has a publisher. */
const firstPublishing = async (store: Pick<Store, 'findPublishers'>, names: readonly string[]): Promise<string | null> => {
  for (const name of new Set(names)) {
    if (name === '') continue
    const publishers = await store.findPublishers(name.split(' '))
    if (publishers.some((publisher) => foldedName(publisher) === name)) return name
  }
  return null
}
