import { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpContext } from '../http-context.js'
import { statementRoutes } from './statement-routes.js'

/** Everything under `/api`, and the description of it. */
export const apiRoutes = (context: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono()
  routes.route('/', statementRoutes(context))
  return routes
}
