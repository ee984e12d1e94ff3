import { sql, type Kysely, type RawBuilder } from 'kysely'
import { isSpeech } from '../../model/stance.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import type { ReportOrigin } from '../../ports.js'
import { inChunks, listed } from './chunks.js'
import { codeOf, stances, verifications, wordOf } from './codes.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { matchingOf, matchingStatements, orderColumn, positionsOf } from './matching.js'
import type { StatementTable, Tables } from './tables.js'

type Db = Kysely<Tables>

/** A report's row. */
export interface OriginRow {
  readonly position: number
  readonly distinct: number
  readonly stance: number
  readonly page: string
  readonly publisher: string | null
  readonly story: string
  readonly cited: string | null
}

/** Every report that the filter lets through, newest first. */
export const origins = async (engine: Engine, known: Known, filter: StatementFilter): Promise<readonly ReportOrigin[]> =>
  (await originRows(engine, known, filter)).map(originOf)

/** The rows of the same, the newest where there are more than wanted. */
export const originRows = async (engine: Engine, known: Known, filter: StatementFilter, most: number = Infinity): Promise<readonly OriginRow[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null) return []
  const order = orderColumn(matching)
  const { from, below } = positionsOf(filter)
  const matched = matchingStatements(engine, matching)
    .select(['s.position', 's.document', 's.distinct_number', 's.stance', 's.cited'])
    .$if(from !== null, (query) => query.where(order, '>=', from))
    .$if(below !== null, (query) => query.where(order, '<', below))
    .$if(most !== Infinity, (query) => query.orderBy(order, 'desc').limit(most))
  return originQuery(engine.db, sql`(${matched})`).execute()
}

/** How many statements the filter lets through; none of them is read. */
export const countStatements = async (engine: Engine, known: Known, filter: StatementFilter): Promise<number> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null) return 0
  const order = orderColumn(matching)
  const { from, below } = positionsOf(filter)
  const { count } = await matchingStatements(engine, matching)
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .$if(from !== null, (query) => query.where(order, '>=', from))
    .$if(below !== null, (query) => query.where(order, '<', below))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Every report of these distinct statements in the newest versions of their pages, newest first; wrong ones where they are asked for. */
export const originsOf = async (db: Db, distinct: readonly number[], rejected: boolean): Promise<readonly ReportOrigin[]> => {
  const rows = await inChunks([...new Set(distinct)], (chunk) => {
    const current = db
      .selectFrom('statement')
      .where('distinct_number', 'in', chunk)
      .where('superseded', '=', 0)
      .$if(!rejected, (query) => query.where('verification', '<>', codeOf(verifications, 'wrong')))
    return originQuery(db, sql`(${current.select(['position', 'document', 'distinct_number', 'stance', 'cited'])})`).execute()
  })
  return (distinct.length > listed ? rows.toSorted((a, b) => b.position - a.position) : rows).map(originOf)
}

type Reported = Pick<StatementTable, 'position' | 'document' | 'distinct_number' | 'stance' | 'cited'>

/** What each of these statements depends on, newest first. */
const originQuery = (db: Db, statements: RawBuilder<unknown>) =>
  db
    .selectFrom(statements.$castTo<Reported>().as<'s'>(sql`s`))
    .innerJoin('document as d', 'd.number', 's.document')
    .leftJoin('publisher as p', 'p.number', 'd.publisher')
    .leftJoin('label as l', 'l.number', 's.cited')
    .select(['s.position', 's.distinct_number as distinct', 's.stance', 'd.story', 'p.name as publisher', 'l.text as cited'])
    .select(sql<string>`coalesce(d.address, d.id)`.as('page'))
    .orderBy('s.position', 'desc')

/** What such a row says. */
export const originOf = ({ distinct, stance, page, publisher, story, cited }: OriginRow): ReportOrigin => ({
  distinct,
  speech: isSpeech(wordOf(stances, stance)),
  page,
  publisher,
  story,
  citedOutlet: cited,
})
