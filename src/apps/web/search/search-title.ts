import { printable } from '../../../formats/printable.js'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'
import { filterTerms, valueWords } from './filter-terms.js'

/** What a search is called: "Who said what: speaker Ada Brel, since 2031". */
export const searchTitle = (query: WhoQuery): string => {
  const asked = (Object.keys(filterTerms) as NamedFilter[]).flatMap((filter) => {
    const value = query[filter]
    return value === undefined ? [] : [printable(`${filterTerms[filter]} ${valueWords(filter, value)}`)]
  })
  return asked.length === 0 ? 'Who said what?' : `Who said what: ${asked.join(', ')}`
}
