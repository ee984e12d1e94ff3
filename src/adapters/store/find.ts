import { sql } from 'kysely'
import type { FoundStatement } from '../../model/found-statement.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import { inChunks } from './chunks.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { asksTokensOnly, isLetThrough, matchingOf, matchingStatements, matchingWords, orderColumn, positionsOf, type Matching } from './matching.js'
import { foundColumnsOfS, foundStatements, type FoundRow } from './read-statements.js'
import type { StatementTable } from './tables.js'

/** Which part of the answer is wanted: see `Store.find`. */
export interface FindPage {
  readonly before: number | null
  readonly limit: number
  readonly distinct: boolean
}

/** Statements newest first. */
export const find = async (engine: Engine, known: Known, filter: StatementFilter, page: FindPage): Promise<readonly FoundStatement[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  return matching === null || page.limit <= 0 ? [] : foundStatements(engine.db, known, await walk(engine, matching, page))
}

/**
 * Walks from newest to oldest; of distinct statements it takes the first report. What stands before the page is not walked again: a candidate of a later page is asked
 * whether a newer report of the same matches, which would have been given on a page before.
 */
const walk = async (engine: Engine, matching: Matching, { before, limit, distinct }: FindPage): Promise<readonly FoundRow[]> => {
  const seen = new Set<number>()
  const taken: FoundRow[] = []
  let from = before
  for (let size = limit + 10; ; size = Math.min(4 * size, 5000)) {
    const batch = await candidates(engine, matching, from, size)
    const passing = batch.filter((row) => isLetThrough(matching.filter, row))
    const given = distinct && before !== null ? await withNewer(engine, matching, unseenOf(passing, seen), before) : new Set()
    for (const row of passing) {
      if (distinct) {
        if (seen.has(row.distinct_number) || given.has(row.distinct_number)) continue
        seen.add(row.distinct_number)
      }
      taken.push(row)
      if (taken.length === limit) return taken
    }
    if (batch.length < size) return taken
    from = batch.at(-1)!.position
  }
}

const unseenOf = (rows: readonly FoundRow[], seen: ReadonlySet<number>): readonly number[] =>
  [...new Set(rows.map((row) => row.distinct_number))].filter((each) => !seen.has(each))

/** The newest rows below a position. Superseded and wrong ones may be among them: asking the index alone which come next saves looking at all that match. */
const candidates = async (engine: Engine, matching: Matching, before: number | null, limit: number): Promise<readonly FoundRow[]> => {
  const order = orderColumn(matching)
  const { from, below } = positionsOf(matching.filter)
  const end = Math.min(before ?? Infinity, below ?? Infinity)
  const newest = sql<Pick<StatementTable, 'position'>>`(${
    asksTokensOnly(matching)
      ? matchingWords(engine, matching.tokens)
          .select('x.rowid as position')
          .$if(from !== null, (query) => query.where('x.rowid', '>=', from))
          .$if(end !== Infinity, (query) => query.where('x.rowid', '<', end))
          .orderBy('x.rowid', 'desc')
          .limit(limit)
      : matchingStatements(engine, matching)
          .select('s.position')
          .$if(from !== null, (query) => query.where(order, '>=', from))
          .$if(end !== Infinity, (query) => query.where(order, '<', end))
          .orderBy(order, 'desc')
          .limit(limit)
  })`
  // The newest first, which SQLite would not do of itself.
  return engine.db
    .selectFrom(newest.as<'newest'>(sql`newest`))
    .crossJoin('statement as s')
    .whereRef('s.position', '=', 'newest.position')
    .select(foundColumnsOfS)
    .orderBy('s.position', 'desc')
    .execute()
}

/** Which of these distinct statements have a report that matches at this position or a newer one. */
const withNewer = async (engine: Engine, matching: Matching, distinct: readonly number[], position: number): Promise<ReadonlySet<number>> => {
  const { from, below } = positionsOf(matching.filter)
  const newer = await inChunks(distinct, (chunk) =>
    engine.db
      .selectFrom('statement')
      .select('position')
      .where('distinct_number', 'in', chunk)
      .where('position', '>=', Math.max(position, from ?? 0))
      .$if(below !== null, (query) => query.where('position', '<', below))
      .execute(),
  )
  const positions = [...new Set(newer.map((row) => row.position))]
  const rows = await inChunks(positions, (chunk) =>
    matchingStatements(engine, matching).select('s.distinct_number').where(orderColumn(matching), 'in', chunk).execute(),
  )
  return new Set(rows.map((row) => row.distinct_number))
}
