import type { FacetCount, FacetField } from '../model/facet.js'
import type { WhoQuery } from '../model/who-query.js'
import type { Store } from '../ports.js'
import { filterOf, isEmptyFilter } from './filter-of.js'

/** The values of a field among what a query asks for, those with most distinct statements first. Throws USAGE as `who` does. */
export const facets = async (store: Store, query: WhoQuery, field: FacetField, limit: number = 10): Promise<readonly FacetCount[]> => {
  const { filter } = await filterOf(store, query)
  return isEmptyFilter(filter) ? [] : store.facets(filter, field, limit)
}
