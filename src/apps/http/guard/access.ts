import { createHash, timingSafeEqual } from 'node:crypto'
import { RefusedRequest } from '../problem.js'
import { createBuckets } from './buckets.js'
import { retryAfter } from './retry-after.js'
import { createSessions, type Sessions } from './sessions.js'

/** Who may ask: whoever has the token, and browsers that have shown it. */
export interface Access {
  /** Whether this is the token. Throws TOO_MANY_REQUESTS where one client has tried too many others. */
  admits(token: string, client: string): boolean
  readonly sessions: Sessions
}

/** Wrong tokens of one client: ten, then one in ten seconds. */
const tries = { perSecond: 0.1, burst: 10 }

/** Access by one token. */
export const createAccess = (token: string): Access => {
  const failed = createBuckets(tries)
  const expected = digest(token)
  return {
    admits: (given, client) => {
      const wait = failed.wait(client)
      // Before comparing: otherwise guessing would only be told more rarely, not be slower.
      if (wait > 0) throw new RefusedRequest('TOO_MANY_REQUESTS', 'too many wrong tokens came from your address: wait', retryAfter(wait))
      const isRight = timingSafeEqual(digest(given), expected)
      if (!isRight) failed.take(client)
      return isRight
    },
    sessions: createSessions(),
  }
}

/** Of the same length for all, so that comparing takes the same time. */
const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest()
