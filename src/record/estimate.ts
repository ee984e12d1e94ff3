import type { Store } from '../ports.js'
import type { FilterEstimate } from '../model/review-report.js'
import type { StatementFilter } from '../model/statement-filter.js'
import type { WhoQuery } from '../model/who-query.js'
import { filterOf, isEmptyFilter } from './filter-of.js'
import { letsThrough } from './lets-through.js'
import { type Reviewed, reviewedStatements } from './reviewed.js'
import { wilson } from './wilson.js'

/** How far what a query finds can be believed. Throws USAGE as `who` does. */
export const estimate = async (store: Store, query: WhoQuery = {}): Promise<FilterEstimate> =>
  estimateFilter(store, (await filterOf(store, query)).filter, await reviewedStatements(store))

/** The same of a filter, where the reviewed statements are known. */
export const estimateFilter = async (store: Store, filter: StatementFilter, reviewed: readonly Reviewed[]): Promise<FilterEstimate> => {
  const statements = isEmptyFilter(filter) ? 0 : await store.count(filter)
  const now = reviewed.filter(({ found }) => letsThrough(filter, found))
  // What nobody has checked is asked of the machine's own reading: there all are unchecked.
  const asked = { ...filter, verifications: null, rejected: true }
  const sample = reviewed.filter(({ drawn, machine }) => drawn.has('random') && letsThrough(asked, machine))
  return {
    statements,
    reviewed: now.length,
    precision: wilson(sample.filter(({ found, verification }) => verification !== 'wrong' && letsThrough(asked, found)).length, sample.length),
    whole: wilson(sample.filter(({ verification }) => verification === 'right').length, sample.length),
  }
}
