import { Hono } from 'hono'
import type { WebContext } from '../web-context.js'
import { articlePage } from './article-page.js'

/** `/documents/ID`: a page with its statements marked. */
export const articleRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/:id', async (request) => {
    const opened = await context.record.open(request.req.param('id'))
    return request.html(articlePage(context.assets, opened, request.req.query('statement') ?? null))
  })
  return routes
}
