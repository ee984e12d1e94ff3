import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Assets, loginPage } from '../../web/index.js'
import type { Access } from './access.js'
import { clientOf } from './connection.js'
import { localPath } from './local-path.js'
import { hasSession, sessionCookie } from './require-token.js'

/** `/login` and `/logout`: where a browser shows the token once, and forgets it. */
export const loginRoutes = (assets: Assets, access: Access): Hono => {
  const routes = new Hono()
  routes.get('/login', (context) =>
    context.html(
      loginPage({
        assets,
        onwards: localPath(context.req.query('onwards')),
        state: hasSession(context, access) ? 'in' : context.req.header('sec-fetch-site') === 'cross-site' ? 'unknown' : 'out',
      }),
    ),
  )
  routes.post('/login', async (context) => {
    const form = await context.req.parseBody()
    const onwards = localPath(textOf(form['onwards']))
    if (!access.admits(textOf(form['token']).trim(), clientOf(context))) return context.html(loginPage({ assets, onwards, state: 'refused' }), 401)
    setCookie(context, sessionCookie, access.sessions.begin(), { path: '/', httpOnly: true, sameSite: 'Strict', secure: isEncrypted(context) })
    return context.redirect(onwards, 303)
  })
  routes.post('/logout', (context) => {
    const id = getCookie(context, sessionCookie)
    if (id !== undefined) access.sessions.end(id)
    deleteCookie(context, sessionCookie, { path: '/' })
    return context.redirect('/login', 303)
  })
  return routes
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whether the browser came by TLS, which a proxy took off. Whoever says so falsely only keeps the cookie from itself. */
const isEncrypted = ({ req }: Context): boolean => req.header('x-forwarded-proto') === 'https' || req.url.startsWith('https:')
