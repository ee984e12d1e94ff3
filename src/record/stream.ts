import type { Counts } from '../model/counts.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { StatementFilter } from '../model/statement-filter.js'
import type { WhoQuery } from '../model/who-query.js'
import { countReports } from './count-reports.js'
import { filterOf, isEmptyFilter } from './filter-of.js'
import type { StatementStream } from './repair-verbs.js'
import type { Store } from '../ports.js'

const rowsAtOnce = 1_000

/**
 * All statements of a query one after the other, newest publication first, with their numbers told first: what is added meanwhile may come too. `limit` and `after` of the query
 * are those of pages, and have no part in it. Throws USAGE as `who` does.
 */
export const stream = async (
  store: Store,
  query: WhoQuery = {},
  { distinct = false }: { readonly distinct?: boolean | undefined } = {},
): Promise<StatementStream> => {
  const { filter } = await filterOf(store, query)
  if (isEmptyFilter(filter)) return { counts: async () => countReports([]), rowCount: 0, rows: rowsOf(nothing()), pages: nothing() }
  const counts = async (): Promise<Counts> => countReports(await store.origins(filter))
  const rowCount = distinct ? new Set((await store.origins(filter)).map((report) => report.distinct)).size : await store.count(filter)
  return { counts, rowCount, rows: rowsOf(pagesOf(store, filter, distinct)), pages: pagesOf(store, filter, distinct) }
}

const rowsOf = async function* (pages: AsyncIterable<readonly FoundStatement[]>): AsyncGenerator<FoundStatement> {
  for await (const page of pages) yield* page
}

const nothing = async function* (): AsyncGenerator<never> {
  // No page.
}

const pagesOf = async function* (store: Store, filter: StatementFilter, distinct: boolean): AsyncGenerator<readonly FoundStatement[]> {
  let before: number | null = null
  for (;;) {
    const page: readonly FoundStatement[] = await store.find(filter, { before, limit: rowsAtOnce, distinct })
    yield page
    const last = page.at(-1)
    if (!last || page.length < rowsAtOnce) return
    before = last.position
  }
}
