import { Hono } from 'hono'
import { queryOfAddress } from '../query-address.js'
import type { WebContext } from '../web-context.js'
import { searchPage } from './search-page.js'

/** `/search`: who said what. */
export const searchRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/', async (request) => {
    const query = queryOfAddress(new URL(request.req.url).searchParams)
    const answer = await context.record.who(query)
    const documents = await context.record.documents([...new Set(answer.rows.map(({ document }) => document.id))])
    return request.html(searchPage(context.assets, query, answer, new Map(documents.map(({ document }) => [document.id, document]))))
  })
  return routes
}
