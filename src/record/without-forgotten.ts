import { HearsayError } from '../errors.js'
import type { Statement } from '../model/statement.js'
import type { Store } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { forgottenActors, tombstoneOfPage } from './forget.js'

/** Throws FORGOTTEN where a page was forgotten under one of these addresses or ids. */
export const refuseForgotten = async (store: Pick<Store, 'place' | 'tombstones'>, names: readonly (string | null)[]): Promise<void> => {
  const tombstone = await tombstoneOfPage(store, names)
  if (!tombstone) return
  const reason = tombstone.why === null ? '' : ` (${tombstone.why})`
  throw new HearsayError('FORGOTTEN', `this page was forgotten in ${store.place} on ${tombstone.at.slice(0, 10)}${reason}: it is not added again`)
}

/** Statements without those that refer to an actor who was forgotten. */
export const withoutForgotten = async (
  store: Pick<Store, 'tombstones'>,
  statements: readonly Statement[],
  identified: (statement: Statement) => Statement,
): Promise<readonly Statement[]> => {
  const keysOf = (statement: Statement): readonly string[] =>
    [statement, identified(statement)].flatMap(({ speakers, addressees, about, via }) => [...speakers, ...addressees, ...about, ...via].map(actorKey))
  const keys = new Map(statements.map((statement) => [statement.id, keysOf(statement)]))
  const forgotten = await forgottenActors(store, [...new Set([...keys.values()].flat())])
  if (forgotten.size === 0) return statements
  const left = statements.filter(({ id }) => !keys.get(id)?.some((key) => forgotten.has(key)))
  const ids = new Set(left.map(({ id }) => id))
  // What stood inside or repeated one that is gone stands by itself.
  return left.map((statement) => ({
    ...statement,
    within: ids.has(statement.within ?? '') ? statement.within : null,
    repeats: ids.has(statement.repeats ?? '') ? statement.repeats : null,
  }))
}
