import { OpenAPIHono } from '@hono/zod-openapi'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { actorRoutes } from './actor-routes.js'
import { checkRoutes } from './check-routes.js'
import { correctionRoutes } from './correction-routes.js'
import { documentRoutes } from './document-routes.js'
import { exportRoutes } from './export-routes.js'
import { identityRoutes } from './identity-routes.js'
import { ingestRoutes } from './ingest-routes.js'
import { recordRoutes } from './record-routes.js'
import { statementRoutes } from './statement-routes.js'

/** Everything under `/api`, and the description of it. */
export const apiRoutes = (context: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  const rooms = [statementRoutes, checkRoutes, documentRoutes, actorRoutes, correctionRoutes, identityRoutes, ingestRoutes, exportRoutes, recordRoutes]
  for (const room of rooms) routes.route('/', room(context))
  return routes
}
