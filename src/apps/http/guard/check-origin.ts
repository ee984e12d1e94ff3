import type { MiddlewareHandler } from 'hono'
import { RefusedRequest } from '../problem.js'

const isSafe = /^(?:GET|HEAD)$/u

/**
 * Refuses what another site's page has a browser send, where it would change something: 403. Programs send neither header and pass: nobody's cookies come with them.
 *
 * Not hono/csrf, which looks at forms only and is content with one of the two.
 */
export const checkOrigin = (): MiddlewareHandler => async (context, next) => {
  const { req } = context
  if (!isSafe.test(req.method)) {
    const site = req.header('sec-fetch-site')
    const origin = req.header('origin')
    const isOwnSite = site === undefined || site === 'same-origin' || site === 'none'
    if (!isOwnSite || (origin !== undefined && !isOf(origin, req.header('host'))))
      throw new RefusedRequest('ORIGIN_REFUSED', 'a page of another site asked for this: only pages of this server, and programs, may change something')
  }
  await next()
}

/** Whether an origin is that of a host. Not of the scheme: a proxy may take TLS off. */
const isOf = (origin: string, host: string | undefined): boolean => URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
