import { Hono } from 'hono'
import { statementAddress } from '../addresses.js'
import type { WebContext } from '../web-context.js'
import { showArticle } from './show-article.js'
import { showVersions } from './versions/show-versions.js'

/** `/documents/ID`: a page with its statements marked. */
export const articleRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/:id', (request) => {
    const kept = Number(request.req.query('kept') ?? Number.NaN)
    const statement = request.req.query('statement') ?? null
    return showArticle(context, request, { id: request.req.param('id'), statement, kept: Number.isSafeInteger(kept) ? kept : null })
  })
  routes.get('/:id/versions', async (request) => request.html(await showVersions(context, request.req.param('id'))))
  return routes
}

/** `/statements/ID`: leads to the statement in its page. */
export const statementRoutes = ({ record }: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/:id', async (request) => {
    const { found } = await record.history(request.req.param('id'))
    return request.redirect(statementAddress(found.statement), 302)
  })
  return routes
}
