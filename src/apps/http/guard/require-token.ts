import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { RefusedRequest } from '../problem.js'
import type { Access } from './access.js'
import { clientOf } from './connection.js'

/** The cookie with the id of a session. */
export const sessionCookie = 'hearsay-session'

/** What is answered without a token: the way in, how it looks, and whether the server is well. */
const isOpen = /^\/(?:login|health|robots\.txt|favicon\.ico|icon\.svg|assets\/[^/]+)$/u

/** Asks for the token: programs send it as `Authorization: Bearer`, browsers have a session or are led to the page where they can begin one. */
export const requireToken =
  (access: Access): MiddlewareHandler =>
  async (context, next) => {
    if (isOpen.test(context.req.path) || hasSession(context, access) || hasToken(context, access)) return next()
    if (wantsPage(context)) return context.redirect(`/login?${new URLSearchParams({ onwards: pathOf(context) })}`, 303)
    throw new RefusedRequest('TOKEN_REFUSED', 'send the token of the server as "Authorization: Bearer …", or log in at /login', {
      'www-authenticate': 'Bearer realm="hearsay"',
    })
  }

/** Whether the browser that asks has shown the token. */
export const hasSession = (context: Context, { sessions }: Access): boolean => {
  const id = getCookie(context, sessionCookie)
  return id !== undefined && sessions.has(id)
}

const hasToken = (context: Context, access: Access): boolean => {
  const token = /^Bearer +(\S+) *$/iu.exec(context.req.header('authorization') ?? '')?.[1]
  return token !== undefined && access.admits(token, clientOf(context))
}

const wantsPage = ({ req }: Context): boolean => req.method === 'GET' && (req.header('accept') ?? '').includes('text/html') && !req.path.startsWith('/api/')

const pathOf = ({ req }: Context): string => {
  const { pathname, search } = new URL(req.url)
  return `${pathname}${search}`
}
