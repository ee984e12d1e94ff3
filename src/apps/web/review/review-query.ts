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
  /** What was kept and can be taken back, the last one last. */
  readonly done: readonly DoneStep[]
  /** Whether everything that was left was skipped. */
  readonly atEnd: boolean
}

/** An entry of the log that a review has made. */
export interface DoneStep {
  readonly number: number
  readonly statementId: string
}

/** So many steps can be taken back. */
const mostSteps = 20

const orders: readonly ReviewOrder[] = ['uncertain', 'impact', 'random']

/** The review that an address asks for. */
export const reviewOfAddress = (parameters: URLSearchParams): ReviewQuery => {
  const { limit: _, after: __, ...query } = queryOfAddress(parameters)
  const order = orders.find((each) => each === parameters.get('order')) ?? 'uncertain'
  return {
    order,
    seed: parameters.get('seed')?.trim() || '1',
    query: { ...query, rejected: true },
    after: parameters.get('after'),
    at: parameters.get('at'),
    done: [...(parameters.get('done') ?? '').matchAll(/(\d{1,15})\.(s[0-9a-f]{20})/gu)].map(([, number, statementId]) => ({
      number: Number(number),
      statementId: statementId!,
    })),
    atEnd: parameters.has('end'),
  }
}

/** The address of a review: the inverse of `reviewOfAddress`. */
export const addressOfReview = ({ order, seed, query, after, at, done, atEnd }: ReviewQuery): string => {
  const { rejected: _, ...filters } = query
  const parameters = new URLSearchParams(addressOfQuery(filters))
  if (order !== 'uncertain') parameters.set('order', order)
  if (seed !== '1') parameters.set('seed', seed)
  if (after !== null) parameters.set('after', after)
  if (at !== null) parameters.set('at', at)
  if (done.length > 0) {
    const steps = done.slice(-mostSteps).map(({ number, statementId }) => `${number}.${statementId}`)
    parameters.set('done', steps.join('_'))
  }
  if (atEnd) parameters.set('end', '')
  return parameters.size === 0 ? '/review' : `/review?${parameters}`
}

/** The review after an answer was kept. A verdict leads on; a repair stays with its statement, so that others can follow. */
export const afterAnswer = (review: ReviewQuery, kept: DoneStep, isVerdict: boolean): ReviewQuery => ({
  ...review,
  at: isVerdict ? null : kept.statementId,
  done: [...review.done, kept],
})

/** The review after an answer was taken back: its statement is there again. */
export const afterUndo = (review: ReviewQuery, undone: DoneStep): ReviewQuery => ({
  ...review,
  at: undone.statementId,
  done: review.done.filter(({ number }) => number !== undone.number),
  atEnd: false,
})
