import { stances } from '../../model/stance.js'
import { forms } from '../../model/statement.js'
import { verifications } from '../../model/verification.js'
import { filterNames, type NamedFilter, type WhoQuery } from '../../model/who-query.js'

const names = Object.keys(filterNames) as readonly NamedFilter[]
const values: Partial<Record<NamedFilter, readonly string[]>> = { stance: stances, form: forms, verified: verifications }

/** The query that an address asks, by the names of `WhoQuery`; an empty field asks for nothing, and neither does a stance, form or state that there is none of. */
export const queryOfAddress = (parameters: URLSearchParams): WhoQuery => {
  const asked = names.flatMap((name) => {
    const value = parameters.get(name)?.trim() ?? ''
    return value === '' || values[name]?.includes(value) === false ? [] : [[name, value] as const]
  })
  const after = parameters.get('after')
  return {
    ...Object.fromEntries(asked),
    ...(isSet(parameters, 'allVersions') ? { allVersions: true } : {}),
    ...(isSet(parameters, 'rejected') ? { rejected: true } : {}),
    ...(after === null ? {} : { after }),
  }
}

const isSet = (parameters: URLSearchParams, flag: 'allVersions' | 'rejected'): boolean => parameters.has(flag) && parameters.get(flag) !== 'false'

/** The address that asks a query: the inverse of `queryOfAddress`. "?" and its parameters, or nothing. */
export const addressOfQuery = (query: WhoQuery): string => {
  const parameters = new URLSearchParams()
  for (const name of names) {
    const value = query[name]
    if (value !== undefined) parameters.set(name, value)
  }
  if (query.allVersions) parameters.set('allVersions', 'true')
  if (query.rejected) parameters.set('rejected', 'true')
  if (query.after !== undefined) parameters.set('after', query.after)
  return parameters.size === 0 ? '' : `?${parameters}`
}
