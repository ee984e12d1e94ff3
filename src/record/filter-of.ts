import { HearsayError } from '../errors.js'
import type { ActorEntry } from '../model/actor-entry.js'
import { searchTokens } from '../text/search-tokens.js'
import type { StatementFilter } from '../model/statement-filter.js'
import { filterNames, type WhoQuery } from '../model/who-query.js'
import type { Store } from '../ports.js'
import { actorsMeant, publishersMeant } from './actors-meant.js'
import { dayOf } from './day.js'

/** A query as the store is asked it, and whom its names can mean. */
export interface AskedFilter {
  readonly filter: StatementFilter
  readonly meant: Readonly<Record<string, readonly ActorEntry[]>>
}

/** Looks up what a query's names mean in the record. A name that means nobody there lets nothing through. Throws USAGE for words that are no words, dates that are none, and days in the wrong order. */
export const filterOf = async (store: Store, query: WhoQuery): Promise<AskedFilter> => {
  const meant: Record<string, readonly ActorEntry[]> = {}
  const keysOf = async (field: 'speaker' | 'to' | 'about' | 'via'): Promise<readonly string[] | null> => {
    const name = query[field]
    if (name === undefined) return null
    refuseWordless(filterNames[field], name)
    const entries = await actorsMeant(store, name)
    meant[filterNames[field]] = entries
    return entries.map(({ key }) => key)
  }
  if (query.words !== undefined) refuseWordless('--words', query.words)
  if (query.publisher !== undefined) refuseWordless('--publisher', query.publisher)
  const published = period(query, 'since', 'until')
  const said = period(query, 'saidSince', 'saidUntil')
  const filter: StatementFilter = {
    words: query.words === undefined ? [] : searchTokens(query.words),
    speakers: await keysOf('speaker'),
    addressees: await keysOf('to'),
    about: await keysOf('about'),
    via: await keysOf('via'),
    publishers: query.publisher === undefined ? null : await publishersMeant(store, query.publisher),
    stances: query.stance === undefined ? null : [query.stance],
    forms: query.form === undefined ? null : [query.form],
    verifications: query.verified === undefined ? null : [query.verified],
    publishedFrom: published.from,
    publishedUntil: published.until,
    saidFrom: said.from,
    saidUntil: said.until,
    allVersions: query.allVersions ?? false,
    // Who asks for what was judged wrong has it.
    rejected: (query.rejected ?? false) || query.verified === 'wrong',
  }
  return { filter, meant }
}

/** The filter that asks for nothing. */
export const anyStatement: StatementFilter = {
  words: [],
  speakers: null,
  addressees: null,
  about: null,
  via: null,
  publishers: null,
  stances: null,
  forms: null,
  verifications: null,
  publishedFrom: null,
  publishedUntil: null,
  saidFrom: null,
  saidUntil: null,
  allVersions: false,
  rejected: false,
}

/** Whether a filter lets nothing through whatever the record holds: a name that means nobody. */
export const isEmptyFilter = ({ speakers, addressees, about, via, publishers }: StatementFilter): boolean =>
  [speakers, addressees, about, via, publishers].some((keys) => keys?.length === 0)

const period = (
  query: WhoQuery,
  since: 'since' | 'saidSince',
  until: 'until' | 'saidUntil',
): { readonly from: string | null; readonly until: string | null } => {
  const [first, last] = [query[since], query[until]]
  const from = first === undefined ? null : dayOf(filterNames[since], first, 'first')
  const to = last === undefined ? null : dayOf(filterNames[until], last, 'last')
  if (from !== null && to !== null && from > to)
    throw new HearsayError('USAGE', `${filterNames[since]} ${first} is later than ${filterNames[until]} ${last}: no day lies between them; exchange them`)
  return { from, until: to }
}

const refuseWordless = (name: string, value: string): void => {
  if (searchTokens(value).length === 0) throw new HearsayError('USAGE', `${name} is '${value}': it has no letter and no digit to look for`)
}
