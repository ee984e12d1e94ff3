import type { VNode } from 'preact'
import { printable } from '../../../formats/printable.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import { filterNames, type NamedFilter, type WhoQuery } from '../../../model/who-query.js'
import { Words } from '../parts/words.js'
import { searchAddress } from './asked-search.js'
import { filterTerms, valueWords } from './filter-terms.js'

/** What is asked for, each filter a link that drops it. */
export const FilterChips = ({ query, meant }: { readonly query: WhoQuery; readonly meant: WhoAnswer['meant'] }): VNode | null => {
  // A key says nothing to a reader.
  const nameOf = (filter: NamedFilter, value: string): string => meant[filterNames[filter]]?.find(({ key }) => key === value)?.name ?? valueWords(filter, value)
  const chips: readonly (readonly [field: keyof WhoQuery, term: string, value: string])[] = [
    ...(Object.keys(filterTerms) as NamedFilter[]).flatMap((filter) => {
      const value = query[filter]
      return value === undefined ? [] : [[filter, filterTerms[filter], nameOf(filter, value)] as const]
    }),
    ...(query.allVersions ? [['allVersions', 'also older versions', ''] as const] : []),
    ...(query.rejected ? [['rejected', 'also judged wrong', ''] as const] : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label="Asked for">
      {chips.map(([field, term, value]) => (
        <li key={field}>
          <a class="chip" href={searchAddress({ ...query, [field]: undefined })}>
            <span class="unseen">Without </span>
            {term}
            {value === '' ? null : (
              <>
                {': '}
                <Words class="value">{printable(value)}</Words>
              </>
            )}{' '}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a href="/search">Drop all</a>
        </li>
      ) : null}
    </ul>
  )
}
