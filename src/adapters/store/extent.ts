import { sql, type Kysely } from 'kysely'
import type { RecordExtent } from '../../model/record-extent.js'
import { dayOf } from './position.js'
import type { DocumentTable, Tables } from './tables.js'

type Db = Kysely<Tables>

/** How much the record holds, days as numbers: it is counted along in `meta`, since every answer says what was searched. */
export interface ExtentCounts extends Omit<RecordExtent, 'publishers' | 'earliest' | 'latest'> {
  readonly earliest: number | null
  readonly latest: number | null
}

type Counted = Pick<DocumentTable, 'day' | 'statements' | 'passages'>

/** Tells how much the record holds. Publishers are never taken out of a record, so that their names are read again only where there are more of them. */
export const extentReader = (db: Db): (() => Promise<RecordExtent>) => {
  let publishers: readonly string[] = []
  return async () => {
    const kept = await db
      .selectFrom('meta')
      .select('value')
      .select((eb) =>
        eb
          .selectFrom('publisher')
          .select(sql<number>`count(*)`.as('count'))
          .as('publishers'),
      )
      .where('key', '=', 'extent')
      .executeTakeFirstOrThrow()
    if (kept.publishers !== publishers.length) publishers = (await db.selectFrom('publisher').select('name').orderBy('name').execute()).map(({ name }) => name)
    const { earliest, latest, ...numbers } = JSON.parse(kept.value) as ExtentCounts
    return { ...numbers, publishers, earliest: earliest === null ? null : dayOf(earliest), latest: latest === null ? null : dayOf(latest) }
  }
}

/** What was counted along. */
export const keptExtent = async (db: Db): Promise<ExtentCounts> => {
  const { value } = await db.selectFrom('meta').select('value').where('key', '=', 'extent').executeTakeFirstOrThrow()
  return JSON.parse(value) as ExtentCounts
}

/** Looks at every document. */
export const countExtent = async (db: Db): Promise<ExtentCounts> =>
  db
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

/** Counts new documents. */
export const addToExtent = async (db: Db, documents: readonly Counted[]): Promise<void> => {
  const kept = await keptExtent(db)
  const days = documents.map(({ day }) => day).filter((day) => day > 0)
  const bounds = (bound: number | null): readonly number[] => (bound === null ? days : [bound, ...days])
  await keepExtent(db, {
    documents: kept.documents + documents.length,
    statements: documents.reduce((sum, { statements }) => sum + statements, kept.statements),
    passages: documents.reduce((sum, { passages }) => sum + passages, kept.passages),
    earliest: bounds(kept.earliest).reduce<number | null>((least, day) => (least === null ? day : Math.min(least, day)), null),
    latest: bounds(kept.latest).reduce<number | null>((most, day) => (most === null ? day : Math.max(most, day)), null),
    undated: kept.undated + documents.length - days.length,
  })
}

/** Counts what a document has in the place of what it had, and must have been written. */
export const changeExtent = async (db: Db, before: Counted, now: Counted): Promise<void> => {
  const kept = await keptExtent(db)
  if (before.day !== now.day) return keepExtent(db, await countExtent(db))
  return keepExtent(db, {
    ...kept,
    statements: kept.statements + now.statements - before.statements,
    passages: kept.passages + now.passages - before.passages,
  })
}

/** Counts everything again. */
export const recountExtent = async (db: Db): Promise<void> => keepExtent(db, await countExtent(db))

const keepExtent = async (db: Db, counts: ExtentCounts): Promise<void> => {
  await db
    .updateTable('meta')
    .set({ value: JSON.stringify(counts) })
    .where('key', '=', 'extent')
    .execute()
}
