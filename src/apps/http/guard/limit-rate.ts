import type { MiddlewareHandler } from 'hono'
import { RefusedRequest } from '../problem.js'
import { createBuckets } from './buckets.js'
import { clientOf } from './connection.js'
import { retryAfter } from './retry-after.js'

/** Refuses a client that asks more often than it may: 429. */
export const limitRate = (perSecond: number): MiddlewareHandler => {
  const buckets = createBuckets({ perSecond, burst: 3 * perSecond })
  return async (context, next) => {
    const wait = buckets.take(clientOf(context))
    if (wait > 0)
      throw new RefusedRequest('TOO_MANY_REQUESTS', `more than ${perSecond} requests a second came from your address: ask more slowly`, retryAfter(wait))
    await next()
  }
}
