import { Hono } from 'hono'
import { textsOf } from '../../../record/texts-of.js'
import type { WebContext } from '../web-context.js'
import { tracePage } from './trace-page.js'

/** `/statements/ID/trace`: who carried a statement's words, and how they changed. `?rejected` shows what somebody judged wrong, too. */
export const traceRoutes = ({ record, assets }: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/statements/:id/trace', async (request) => {
    const trace = await record.trace(request.req.param('id'), { rejected: request.req.query('rejected') !== undefined })
    return request.html(tracePage(assets, { trace, texts: await textsOf(record, [trace.asked, ...trace.variants.flatMap(({ reports }) => reports)]) }))
  })
  return routes
}
