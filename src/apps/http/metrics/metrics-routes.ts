import { Hono } from 'hono'
import type { Metrics } from './create-metrics.js'

/** `/metrics`, for Prometheus. */
export const metricsRoutes = ({ text, contentType }: Metrics): Hono => {
  const routes = new Hono()
  routes.get('/metrics', async (context) => context.body(await text(), 200, { 'content-type': contentType }))
  return routes
}
