import type { Kysely } from 'kysely'
import type { Tables } from './tables.js'

/** All that was forgotten in a record, in a word that is another after each time. */
export const forgottenUntilNow = async (db: Kysely<Tables>): Promise<string> => {
  const { count, max } = db.fn
  const told = await db
    .selectFrom('tombstone')
    .select([count<number>('hash').as('stones'), max('told_at').as('last')])
    .executeTakeFirst()
  return `${told?.stones ?? 0} ${told?.last ?? ''}`
}
