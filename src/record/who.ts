import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { DroppableFilter, WhoAnswer, WhoRow } from '../model/who-answer.js'
import type { StatementFilter } from '../model/statement-filter.js'
import { filterNames, type NamedFilter, type WhoQuery } from '../model/who-query.js'
import type { FoundPage, ReportOrigin, Store } from '../ports.js'
import { actorKey } from '../text/actor-key.js'
import { searchTokens } from '../text/search-tokens.js'
import { countReports } from './count-reports.js'
import { filterOf, isEmptyFilter } from './filter-of.js'

const rowsOfOnePage = 20
/** Most rows of one page. */
const mostRows = 10_000

/** How an answer is counted. */
export interface WhoOptions {
  /** Most reports that are counted, so that the answer does not wait for a million; all where nothing is said. */
  readonly mostCounted?: number | undefined
}

/** Who said what: a page of distinct statements, newest publication first, with the numbers of all. Throws USAGE for a date, a limit or a cursor that is none. */
export const who = async (store: Store, query: WhoQuery = {}, { mostCounted }: WhoOptions = {}): Promise<WhoAnswer> => {
  const limit = limitOf(query.limit)
  const before = query.after === undefined ? null : positionOf(query.after)
  const [{ filter, meant }, searched] = await Promise.all([filterOf(store, query), store.extent()])
  const { found, origins, originsOfFound, hasMore } = isEmptyFilter(filter)
    ? nothing
    : await store.answer(filter, { before, limit: limit + 1, mostReports: mostCounted })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const counts = countReports(origins)
  return {
    rows: withReports(await repeatedOnes(store, rows, filter), originsOfFound),
    next: found.length > limit && last ? cursorOf(last.position) : null,
    counts,
    ...(hasMore ? { hasMore: true as const } : {}),
    meant,
    searched,
    droppable: counts.reports === 0 ? await droppableFilters(store, query) : [],
  }
}

/**
 * What only repeats another statement of its page, as a headline does, gives way to that one, where nothing is asked for that may hold for one of the two alone: repairs can give
 * one of them another speaker.
 */
const repeatedOnes = async (store: Store, rows: readonly FoundStatement[], filter: StatementFilter): Promise<readonly FoundStatement[]> => {
  const { addressees, about, via, stances, forms, verifications, saidFrom, saidUntil } = filter
  if ([addressees, about, via, stances, forms, verifications, saidFrom, saidUntil].some((asked) => asked !== null)) return rows
  const ids = rows.flatMap(({ statement: { repeats } }) => (repeats === null ? [] : [repeats]))
  if (ids.length === 0) return rows
  const byId = new Map((await store.statements(ids)).map((found) => [found.statement.id, found]))
  return rows.map((row) => {
    const repeated = byId.get(row.statement.repeats ?? '')
    if (repeated === undefined || repeated.distinct !== row.distinct || repeated.verification === 'wrong') return row
    const isBySpeaker = filter.speakers === null || repeated.statement.speakers.some((speaker) => filter.speakers?.includes(actorKey(speaker)))
    if (!isBySpeaker) return row
    const tokens = new Set(searchTokens(repeated.words))
    return filter.words.every((word) => tokens.has(word)) ? repeated : row
  })
}

const nothing: FoundPage = { found: [], origins: [], originsOfFound: [], hasMore: false }

const limitOf = (limit: number = rowsOfOnePage): number => {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= mostRows))
    throw new HearsayError('USAGE', `--limit is ${limit}: it must be a whole number from 1 to ${mostRows}`)
  return limit
}

/** A place in the order of the record, as users carry it from one page to the next. */
const cursorOf = (position: number): string => position.toString(36)

const positionOf = (cursor: string): number => {
  const position = /^[0-9a-z]{1,11}$/.test(cursor) ? Number.parseInt(cursor, 36) : Number.NaN
  if (!Number.isSafeInteger(position)) throw new HearsayError('USAGE', `--after is '${cursor}': it must be the cursor that the page before ended with`)
  return position
}

/** Rows with how many reports carry each, and how many origins these have, in the whole record. */
const withReports = (found: readonly FoundStatement[], origins: readonly ReportOrigin[]): readonly WhoRow[] => {
  const reports = new Map<number, ReportOrigin[]>()
  for (const origin of origins) {
    const list = reports.get(origin.distinct)
    if (list) list.push(origin)
    else reports.set(origin.distinct, [origin])
  }
  return found.map((row) => {
    const counts = countReports(reports.get(row.distinct) ?? [])
    return { ...row, reports: counts.reports, origins: counts.origins }
  })
}

/** Each filter without which something would have been found, the most rewarding first. */
const droppableFilters = async (store: Store, query: WhoQuery): Promise<readonly DroppableFilter[]> => {
  const droppable: DroppableFilter[] = []
  for (const [field, name] of Object.entries(filterNames) as [NamedFilter, string][]) {
    const { [field]: value, ...others } = query
    if (value === undefined) continue
    const { filter } = await filterOf(store, others)
    if (isEmptyFilter(filter)) continue
    const statements = new Set((await store.origins(filter)).map(({ distinct }) => distinct)).size
    if (statements > 0) droppable.push({ name, value, statements })
  }
  return droppable.toSorted((a, b) => b.statements - a.statements)
}
