import { sql } from 'kysely'
import type { FoundStatement } from '../../model/found-statement.js'
import type { StatementFilter } from '../../model/statement-filter.js'
import type { Engine } from './engine.js'
import type { Known } from './known.js'
import { matchingOf, matchingStatements, orderColumn, positionsOf, type Matching } from './matching.js'
import { readPositions } from './read-statements.js'

/** Which part of the answer is wanted: see `Store.find`. */
export interface FindPage {
  readonly before: number | null
  readonly limit: number
  readonly distinct: boolean
}

interface Candidate {
  readonly position: number
  readonly distinct: number
}

/** Statements newest first. */
export const find = async (engine: Engine, known: Known, filter: StatementFilter, page: FindPage): Promise<readonly FoundStatement[]> => {
  const matching = await matchingOf(engine.db, known, filter)
  if (matching === null || page.limit <= 0) return []
  const positions = page.distinct
    ? await distinctPositions(engine, matching, page)
    : (await candidates(engine, matching, page.before, page.limit)).map(({ position }) => position)
  return readPositions(engine.db, known, positions)
}

/**
 * Walks from newest to oldest and takes the first of each distinct statement. What stands before the page is not walked again: a candidate of a later page is asked
 * whether a newer report of the same matches, which would have been given on a page before.
 */
const distinctPositions = async (engine: Engine, matching: Matching, { before, limit }: FindPage): Promise<readonly number[]> => {
  const seen = new Set<number>()
  const positions: number[] = []
  let from = before
  for (let size = limit + 10; positions.length < limit; size = Math.min(4 * size, 5000)) {
    const batch = await candidates(engine, matching, from, size)
    for (const { position, distinct } of batch) {
      if (positions.length === limit) break
      if (seen.has(distinct)) continue
      seen.add(distinct)
      if (before === null || !(await hasNewer(engine, matching, distinct, before))) positions.push(position)
    }
    if (batch.length < size) break
    from = batch.at(-1)!.position
  }
  return positions
}

const candidates = async (engine: Engine, matching: Matching, before: number | null, limit: number): Promise<readonly Candidate[]> => {
  const order = orderColumn(matching)
  let query = matchingStatements(engine, matching).select(['s.position', 's.distinct_number as distinct']).orderBy(order, 'desc').limit(limit)
  const { from, below } = positionsOf(matching.filter)
  if (from !== null) query = query.where(order, '>=', from)
  const end = Math.min(before ?? Infinity, below ?? Infinity)
  if (end !== Infinity) query = query.where(order, '<', end)
  return query.execute()
}

/** Whether a report of this distinct statement matches at this position or a newer one. */
const hasNewer = async (engine: Engine, matching: Matching, distinct: number, position: number): Promise<boolean> => {
  const { from, below } = positionsOf(matching.filter)
  let newer = engine.db
    .selectFrom('statement')
    .select('position')
    .where('distinct_number', '=', distinct)
    .where('position', '>=', Math.max(position, from ?? 0))
  if (below !== null) newer = newer.where('position', '<', below)
  const positions = (await newer.execute()).map((row) => row.position)
  // Most often the first report asked for decides.
  for (const each of positions.toReversed()) {
    const row = await matchingStatements(engine, matching)
      .select(sql<number>`1`.as('one'))
      .where(orderColumn(matching), '=', each)
      .executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}
