import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { refuseLost, refuseMisplaced } from '../../../record/refuse-misplaced.js'
import { askedSearch } from '../search/asked-search.js'
import { searchTitle } from '../search/search-title.js'
import type { WebContext } from '../web-context.js'
import { statementsFeed } from './statements-feed.js'

/** Entries of a feed: the newest distinct statements. */
const mostEntries = 50

/** `/feeds`: a search that is followed. */
export const feedRoutes = ({ record }: WebContext): Hono => {
  const routes = new Hono()
  routes.use(etag())
  routes.get('/statements.atom', async (request) => {
    const { origin, searchParams } = new URL(request.req.url)
    const { query } = askedSearch(searchParams)
    const { rows } = await record.who({ ...query, after: undefined, limit: mostEntries }, { mostCounted: 0 })
    const kept = await record.documents([...new Set(rows.map(({ document }) => document.id))])
    const documents = new Map(kept.map((each) => [each.document.id, each]))
    for (const row of rows) refuseMisplaced(record.place, row, documents.get(row.document.id)?.document ?? refuseLost(record.place, row.document.id))
    const feed = statementsFeed({ origin, query, title: searchTitle(query), rows, documents })
    return request.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' })
  })
  return routes
}
