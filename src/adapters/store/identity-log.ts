import type { Kysely } from 'kysely'
import type { IdentityChange, IdentityChangeKind } from '../../model/identity-change.js'
import { loggedOf } from './log-rows.js'
import type { Tables } from './tables.js'

/** Earliest first. */
export const readIdentityChanges = async (db: Kysely<Tables>): Promise<readonly IdentityChange[]> => {
  const rows = await db.selectFrom('identity_change').selectAll().where('change', 'is not', null).orderBy('number').execute()
  return rows.map((row) => ({ ...loggedOf(row), change: JSON.parse(row.change ?? 'null') as IdentityChangeKind }))
}
