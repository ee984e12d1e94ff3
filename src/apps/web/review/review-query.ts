import type { ReviewOrder } from '../../../model/review-queue.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { addressOfQuery, queryOfAddress } from '../query-address.js'

/** Which statements are reviewed, in which order, and how far the review has come. */
export interface ReviewQuery {
  readonly order: ReviewOrder
  /** Names the random sample. */
  readonly seed: string
  /** What was judged wrong is asked about again: a sample without it would be none. */
  readonly query: WhoQuery
  /** The cursor behind what was skipped; null: from the beginning. */
  readonly after: string | null
  /** The statement that is shown whether it is its turn or not; null: the next one. */
  readonly at: string | null
  /** The entry that was kept last, which can be taken back; null: none. */
  readonly last: { readonly number: number; readonly statementId: string } | null
  /** Whether everything that was left was skipped. */
  readonly atEnd: boolean
}

const orders: readonly ReviewOrder[] = ['uncertain', 'impact', 'random']

/** The review that an address asks for. */
export const reviewOfAddress = (parameters: URLSearchParams): ReviewQuery => {
  const { limit: _, after: __, ...query } = queryOfAddress(parameters)
  const order = orders.find((each) => each === parameters.get('order')) ?? 'uncertain'
  const [, number, statementId] = /^(\d{1,15})\.(s[0-9a-f]{20})$/u.exec(parameters.get('last') ?? '') ?? []
  return {
    order,
    seed: parameters.get('seed')?.trim() || '1',
    query: { ...query, rejected: true },
    after: parameters.get('after'),
    at: parameters.get('at'),
    last: number === undefined || statementId === undefined ? null : { number: Number(number), statementId },
    atEnd: parameters.has('end'),
  }
}

/** The address of a review: the inverse of `reviewOfAddress`. */
export const addressOfReview = ({ order, seed, query, after, at, last, atEnd }: ReviewQuery): string => {
  const { rejected: _, ...filters } = query
  const parameters = new URLSearchParams(addressOfQuery(filters))
  if (order !== 'uncertain') parameters.set('order', order)
  if (seed !== '1') parameters.set('seed', seed)
  if (after !== null) parameters.set('after', after)
  if (at !== null) parameters.set('at', at)
  if (last !== null) parameters.set('last', `${last.number}.${last.statementId}`)
  if (atEnd) parameters.set('end', '')
  return parameters.size === 0 ? '/review' : `/review?${parameters}`
}
