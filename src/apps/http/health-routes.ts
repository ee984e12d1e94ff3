import { Hono } from 'hono'
import type { HearsayRecord } from '../../open-record.js'

/** `/health`: 200 where the record answers; else what is wrong with it, as a problem. */
export const healthRoutes = (record: HearsayRecord): Hono => {
  const routes = new Hono()
  routes.get('/health', async (context) => {
    await record.extent()
    return context.json({ status: 'ok' })
  })
  return routes
}
