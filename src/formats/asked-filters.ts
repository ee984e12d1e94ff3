import { filterNames, type NamedFilter, type WhoQuery } from '../model/who-query.js'

/** What was asked for, as on the command line: [name, value], the value empty for a flag. */
export type AskedFilters = readonly (readonly [name: string, value: string])[]

/** What was asked for, by the names of the command line; what only pages the answer is left out. */
export const askedOf = (query: WhoQuery): AskedFilters => {
  const named: readonly (readonly [string, string | undefined])[] = [
    ...Object.entries(filterNames).map(([filter, name]) => [name, query[filter as NamedFilter]] as const),
    ['--all-versions', query.allVersions === true ? '' : undefined],
    ['--rejected', query.rejected === true ? '' : undefined],
  ]
  return named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}
