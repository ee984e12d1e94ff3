import type { MiddlewareHandler } from 'hono'
import type { Access } from './access.js'
import { checkHost, type HostNames } from './check-host.js'
import { checkOrigin } from './check-origin.js'
import { limitRate } from './limit-rate.js'
import { limitSize } from './limit-size.js'
import { limitAtOnce, limitTime } from './limit-time.js'
import type { Limits } from './limits.js'
import { requireToken } from './require-token.js'

/** What stands between the socket and the pages. */
export interface GuardOptions {
  readonly limits: Limits
  readonly names: HostNames
  /** Null: whoever reaches the socket may ask. */
  readonly access: Access | null
}

/** What a request must pass, in order: the cheapest first, and nothing is read of one before it is known who asks. */
export const createGuard = ({ limits, names, access }: GuardOptions): readonly MiddlewareHandler[] => [
  ...(limits.perSecond === 0 ? [] : [limitRate(limits.perSecond)]),
  checkHost(names),
  checkOrigin(),
  ...(access === null ? [] : [requireToken(access)]),
  limitAtOnce(limits.atOnce),
  limitTime(limits.answerWithin),
  limitSize(limits),
]
