import { Hono } from 'hono'
import { addRoutes } from './add/add-routes.js'
import { actorRoutes } from './actor/actor-routes.js'
import { articleRoutes, statementRoutes } from './article/article-routes.js'
import { checkRoutes } from './check/check-routes.js'
import { feedRoutes } from './feed/feed-routes.js'
import { pairRoutes } from './pair/pair-routes.js'
import { repairRoutes } from './repair/repair-routes.js'
import { reviewRoutes } from './review/review-routes.js'
import { searchRoutes } from './search/search-routes.js'
import { traceRoutes } from './trace/trace-routes.js'
import type { WebContext } from './web-context.js'

/** All pages of the site, and what the browser loads for them. */
export const webRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/', (request) => request.redirect('/search'))
  routes.route('/search', searchRoutes(context))
  routes.route('/check', checkRoutes(context))
  routes.route('/feeds', feedRoutes(context))
  routes.route('/documents', articleRoutes(context))
  routes.route('/statements', statementRoutes(context))
  routes.route('/repairs', repairRoutes(context))
  routes.route('/review', reviewRoutes(context))
  routes.route('/add', addRoutes(context))
  routes.route('/actors', actorRoutes(context))
  routes.route('/', pairRoutes(context))
  routes.route('/', traceRoutes(context))
  routes.get('/assets/:name', (request) => {
    const asset = context.assets.find(request.req.param('name'))
    if (asset === null) return request.notFound()
    return request.body(asset.bytes, 200, { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' })
  })
  return routes
}
