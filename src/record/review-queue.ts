import type { Store } from '../ports.js'
import { HearsayError } from '../errors.js'
import type { FoundStatement } from '../model/found-statement.js'
import { hash } from '../model/id.js'
import type { QueuedStatement, ReviewQueue } from '../model/review-queue.js'
import type { StatementFilter } from '../model/statement-filter.js'
import { countReports } from './count-reports.js'
import { filterOf, isEmptyFilter } from './filter-of.js'
import type { QueueOptions } from './repair-verbs.js'
import { reviewedStatements } from './reviewed.js'
import { statementContext } from './statement-context.js'

const rowsOfOnePage = 20
const mostRows = 1_000
const rowsAtOnce = 1_000
/** Statements that are ordered by doubt: the newest so many. More would be read to the end for every page. */
const mostOrdered = 200_000

/**
 * Statements that are to be reviewed. `uncertain`: least confidence first. `impact`: greatest product of reports and doubt (1 - confidence) first, one row a distinct statement.
 * `random`: in the order that the seed draws, the same every time; what was judged for other reasons is drawn too, so that the sample stays one.
 *
 * Throws USAGE for a limit or a cursor that is none, and as `who` does.
 */
export const reviewQueue = async (store: Store, options: QueueOptions = {}): Promise<ReviewQueue> => {
  const { order = 'uncertain', seed = '1', query = {}, by } = options
  const limit = limitOf(options.limit)
  const { filter } = await filterOf(store, query)
  if (isEmptyFilter(filter)) return { rows: [], next: null }
  const reviewed = new Map((await reviewedStatements(store)).map((each) => [each.found.statement.id, each]))
  const isDone = ({ statement, verification }: FoundStatement): boolean => {
    const review = reviewed.get(statement.id)
    if (by !== undefined) return review?.entries.some((entry) => entry.by === by && (order !== 'random' || entry.drawn === 'random')) ?? false
    return order === 'random' ? (review?.drawn.has('random') ?? false) : verification !== 'unchecked'
  }
  if (order !== 'random' && order !== 'uncertain' && order !== 'impact')
    throw new HearsayError('USAGE', `the order is '${String(order)}': give uncertain, impact or random`)
  const { rows, next } = await (order === 'random'
    ? drawn(store, filter, { seed, limit, after: options.after, isDone })
    : doubtful(store, filter, { order, limit, after: options.after, isDone }))
  return { rows: await withContext(store, rows), next }
}

export const limitOf = (limit: number = rowsOfOnePage): number => {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= mostRows))
    throw new HearsayError('USAGE', `--limit is ${limit}: it must be a whole number from 1 to ${mostRows}`)
  return limit
}

interface Wanted {
  readonly limit: number
  readonly after: string | undefined
  readonly isDone: (found: FoundStatement) => boolean
}

interface Drawn {
  readonly rows: readonly FoundStatement[]
  readonly next: string | null
}

const drawn = async (store: Store, filter: StatementFilter, { seed, limit, after, isDone }: Wanted & { readonly seed: string }): Promise<Drawn> => {
  if (after !== undefined && !/^[0-9a-f]{64}$/.test(after)) throw noCursor(after)
  const rows: FoundStatement[] = []
  let at = after ?? null
  for (;;) {
    const page: readonly FoundStatement[] = await store.sampleStatements(filter, { seed, after: at, limit: limit + 1 })
    for (const found of page) {
      if (isDone(found)) {
        at = hash(`${seed} ${found.statement.id}`)
        continue
      }
      if (rows.length === limit) return { rows, next: at }
      rows.push(found)
      at = hash(`${seed} ${found.statement.id}`)
    }
    if (page.length <= limit) return { rows, next: null }
  }
}

interface Scored {
  readonly score: number
  readonly found: FoundStatement
}

const doubtful = async (
  store: Store,
  filter: StatementFilter,
  { order, limit, after, isDone }: Wanted & { readonly order: 'uncertain' | 'impact' },
): Promise<Drawn> => {
  const behind = after === undefined ? null : placeOf(after)
  const reports = order === 'impact' ? await reportsOf(store, filter) : null
  let best: Scored[] = []
  for await (const found of newest(store, filter, order === 'impact')) {
    const doubt = 1 - found.statement.confidence
    const scored = { score: reports ? doubt * (reports.get(found.distinct) ?? 1) : doubt, found }
    if (isDone(found) || (behind && inOrder(scored, behind) <= 0)) continue
    best.push(scored)
    // Sorted now and then, so that few are in memory.
    if (best.length > limit * 4 + rowsAtOnce) best = best.toSorted(inOrder).slice(0, limit + 1)
  }
  const sorted = best.toSorted(inOrder)
  const last = sorted[limit - 1]
  return { rows: sorted.slice(0, limit).map(({ found }) => found), next: sorted.length > limit && last ? `${last.score}:${last.found.statement.id}` : null }
}

const inOrder = (a: { score: number; found: { statement: { id: string } } }, b: { score: number; found: { statement: { id: string } } }): number =>
  b.score - a.score || (a.found.statement.id < b.found.statement.id ? -1 : a.found.statement.id > b.found.statement.id ? 1 : 0)

const placeOf = (cursor: string): { score: number; found: { statement: { id: string } } } => {
  const [, score = '', id = ''] = /^([\d.e-]{1,30}):(s[0-9a-f]{20})$/.exec(cursor) ?? []
  if (id === '' || !Number.isFinite(Number(score))) throw noCursor(cursor)
  return { score: Number(score), found: { statement: { id } } }
}

const noCursor = (cursor: string): HearsayError => new HearsayError('USAGE', `--after is '${cursor}': it must be the cursor that the page before ended with`)

const newest = async function* (store: Store, filter: StatementFilter, distinct: boolean): AsyncGenerator<FoundStatement> {
  let before: number | null = null
  for (let read = 0; read < mostOrdered;) {
    const page: readonly FoundStatement[] = await store.find(filter, { before, limit: rowsAtOnce, distinct })
    yield* page
    read += page.length
    const last = page.at(-1)
    if (!last || page.length < rowsAtOnce) return
    before = last.position
  }
}

const reportsOf = async (store: Store, filter: StatementFilter): Promise<ReadonlyMap<number, number>> => {
  const pages = new Map<number, Set<string>>()
  for (const { distinct, page } of await store.origins(filter)) {
    const known = pages.get(distinct)
    if (known) known.add(page)
    else pages.set(distinct, new Set([page]))
  }
  return new Map([...pages].map(([distinct, each]) => [distinct, each.size]))
}

const withContext = async (store: Store, rows: readonly FoundStatement[]): Promise<readonly QueuedStatement[]> => {
  if (rows.length === 0) return []
  const origins = await store.originsOf([...new Set(rows.map(({ distinct }) => distinct))])
  const documents = new Map((await store.documents([...new Set(rows.map(({ document }) => document.id))])).map(({ document }) => [document.id, document]))
  return rows.map((row) => {
    const { reports } = countReports(origins.filter(({ distinct }) => distinct === row.distinct))
    return { ...row, reports: Math.max(1, reports), context: statementContext(documents.get(row.document.id)?.text ?? '', row.statement) }
  })
}
