import { sql, type Kysely } from 'kysely'
import type { RecordExtent } from '../../model/record-extent.js'
import { dayOf } from './position.js'
import type { Tables } from './tables.js'

/** How much the record holds; documents are counted, which are few. */
export const extent = async (db: Kysely<Tables>): Promise<RecordExtent> => {
  const counts = await db
    .selectFrom('document')
    .select([
      sql<number>`count(*)`.as('documents'),
      sql<number>`coalesce(sum(statements), 0)`.as('statements'),
      sql<number>`coalesce(sum(passages), 0)`.as('passages'),
      sql<number | null>`min(nullif(day, 0))`.as('earliest'),
      sql<number | null>`max(nullif(day, 0))`.as('latest'),
      sql<number>`coalesce(sum(case when day = 0 then 1 else 0 end), 0)`.as('undated'),
    ])
    .executeTakeFirstOrThrow()
  const publishers = await db.selectFrom('publisher').select('name').orderBy('name').execute()
  const { earliest, latest, ...numbers } = counts
  return {
    ...numbers,
    publishers: publishers.map(({ name }) => name),
    earliest: earliest === null ? null : dayOf(earliest),
    latest: latest === null ? null : dayOf(latest),
  }
}
