import type { StatementFilter } from '../../model/statement-filter.js'
import type { FoundPage } from '../../ports.js'
import type { Engine } from './engine.js'
import type { FindPage } from './find.js'
import type { Known } from './known.js'
import { originOf, originRows, originsOf, type OriginRow } from './origins.js'
import { readStatementsAt } from './read-statements.js'

/** A page of distinct statements with all that is counted beside it: what matches is looked for once, and the page is read while its reports are counted. */
export const answer = async (engine: Engine, known: Known, filter: StatementFilter, page: Omit<FindPage, 'distinct'>): Promise<FoundPage> => {
  const rows = await originRows(engine, known, filter)
  const given = pageOf(rows, page)
  const [found, originsOfFound] = await Promise.all([
    readStatementsAt(
      engine.db,
      known,
      given.map(({ position }) => position),
    ),
    originsOf(
      engine.db,
      given.map(({ distinct }) => distinct),
      filter.rejected,
    ),
  ])
  return { found, origins: rows.map(originOf), originsOfFound }
}

/** The newest report of each distinct statement, those of the pages before left out. */
const pageOf = (rows: readonly OriginRow[], { before, limit }: Omit<FindPage, 'distinct'>): readonly OriginRow[] => {
  const seen = new Set<number>()
  const given: OriginRow[] = []
  for (const row of rows) {
    if (given.length >= limit) break
    if (seen.has(row.distinct)) continue
    seen.add(row.distinct)
    if (before === null || row.position < before) given.push(row)
  }
  return given
}
