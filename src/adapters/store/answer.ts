import type { StatementFilter } from '../../model/statement-filter.js'
import type { FoundPage } from '../../ports.js'
import type { Engine } from './engine.js'
import { find, type FindPage } from './find.js'
import type { Known } from './known.js'
import { originOf, originRows, originsOf, type OriginRow } from './origins.js'
import { readStatementsAt } from './read-statements.js'

/** A page, and how many reports are counted beside it at most; all where it is not said. */
interface AnswerPage extends Omit<FindPage, 'distinct'> {
  readonly mostReports?: number | undefined
}

/** A page of distinct statements with all that is counted beside it: what matches is looked for once, and the page is read while its reports are counted. */
export const answer = async (engine: Engine, known: Known, filter: StatementFilter, page: AnswerPage): Promise<FoundPage> => {
  const { mostReports = Infinity } = page
  const rows = await originRows(engine, known, filter, mostReports + 1)
  const hasMore = rows.length > mostReports
  // Which of many are on the page cannot be told from the newest alone: the page is looked for by itself.
  const found = hasMore
    ? await find(engine, known, filter, { before: page.before, limit: page.limit, distinct: true })
    : await readStatementsAt(
        engine.db,
        known,
        pageOf(rows, page).map(({ position }) => position),
      )
  const originsOfFound = await originsOf(
    engine.db,
    found.map(({ distinct }) => distinct),
    filter.rejected,
  )
  return { found, origins: rows.slice(0, mostReports).map(originOf), originsOfFound, hasMore }
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
