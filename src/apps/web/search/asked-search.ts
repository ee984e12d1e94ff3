import { HearsayError } from '../../../errors.js'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'
import { addressOfQuery, queryOfAddress } from '../query-address.js'
import { filterChoices, filterTerms } from './filter-terms.js'

/** A search as its address has it. */
export interface AskedSearch {
  readonly query: WhoQuery
  /** Cursors of the pages before this one, the first left out: the way back, since a cursor only leads on. */
  readonly trail: readonly string[]
  /** Whether what is found is counted by field also where that takes long. */
  readonly isCounted: boolean
}

/** The search that an address asks. Throws USAGE for a value that its filter has not. */
export const askedSearch = (parameters: URLSearchParams): AskedSearch => {
  const query = queryOfAddress(parameters)
  for (const filter of ['stance', 'form', 'verified'] as const) refuseUnknown(filter, parameters.get(filter)?.trim() ?? '', query)
  return { query, trail: (parameters.get('trail') ?? '').split('.').filter((cursor) => /^[0-9a-z]{1,11}$/u.test(cursor)), isCounted: parameters.has('counted') }
}

/** What was typed into the form, also where it cannot be asked. */
export const typedQuery = (parameters: URLSearchParams): WhoQuery => queryOfAddress(parameters)

/** The same address without its empty fields, as forms send them; null where it has none. */
export const withoutEmptyFields = (parameters: URLSearchParams): URLSearchParams | null => {
  const named = (Object.keys(filterTerms) as NamedFilter[]).filter((name) => parameters.has(name) && parameters.get(name)?.trim() === '')
  if (named.length === 0) return null
  const kept = new URLSearchParams(parameters)
  for (const name of named) kept.delete(name)
  return kept
}

/** What a query asks for, whichever page of the answer. */
export const firstPageOf = (query: WhoQuery): WhoQuery => {
  const { after: _, limit: __, ...asked } = query
  return asked
}

/** The first page of a search. */
export const searchAddress = (query: WhoQuery): string => `/search${addressOfQuery(firstPageOf(query))}`

/** The feed of a search. */
export const feedAddress = (query: WhoQuery): string => `/feeds/statements.atom${addressOfQuery(firstPageOf(query))}`

/** So many pages the way back is remembered; from further on it leads to the first. */
const longestTrail = 40

/** The page that begins behind a cursor, with the way back to this one. */
export const olderAddress = ({ query, trail }: AskedSearch, next: string): string =>
  withTrail({ ...query, after: next }, query.after === undefined ? [] : [...trail, query.after].slice(-longestTrail))

/** The page before; the first where the way back is not known. Null on the first page. */
export const newerAddress = ({ query, trail }: AskedSearch): string | null =>
  query.after === undefined ? null : withTrail({ ...query, after: trail.at(-1) }, trail.slice(0, -1))

/** The same page with what is found counted by field. */
export const countedAddress = ({ query }: AskedSearch): string => withParameter(addressOfQuery(query), 'counted', 'true')

const withTrail = (query: WhoQuery, trail: readonly string[]): string =>
  trail.length === 0 ? `/search${addressOfQuery(query)}` : withParameter(addressOfQuery(query), 'trail', trail.join('.'))

const withParameter = (address: string, name: string, value: string): string => {
  const parameters = new URLSearchParams(address)
  parameters.set(name, value)
  return `/search?${parameters}`
}

const refuseUnknown = (filter: 'stance' | 'form' | 'verified', value: string, query: WhoQuery): void => {
  if (value === '' || query[filter] !== undefined) return
  throw new HearsayError('USAGE', `--${filter} is '${value}': it is one of ${[...filterChoices[filter].keys()].join(', ')}`)
}
