import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { whoRecord } from '../../../formats/found-row.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { whoQuery } from '../schemas/who-query.js'

const search = createRoute({
  method: 'get',
  path: '/statements',
  summary: 'Who said what',
  request: { query: whoQuery },
  responses: {
    200: {
      description: 'Distinct statements, newest publication first',
      content: { 'application/json': { schema: z.object({ rows: z.array(z.any()), next: z.string().nullable() }) } },
    },
  },
})

/** `/statements`: what the record has of who said what. */
export const statementRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(search, async (request) => {
    const { rows, next } = await record.who(request.req.valid('query'))
    const kept = await record.documents([...new Set(rows.map(({ document }) => document.id))])
    const documents = new Map(kept.map(({ document }) => [document.id, document]))
    return request.json({ rows: rows.flatMap((row) => whoRecord(row, documents.get(row.document.id)!, 'utf16')), next }, 200)
  })
  return routes
}
