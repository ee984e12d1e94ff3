import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { logRecord } from '../../../formats/log-list.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { extent, facetCount } from '../schemas/counts.js'
import { after, limit, next } from '../schemas/list-page.js'
import { logRecord as logSchema } from '../schemas/log.js'
import { reviewReport } from '../schemas/report.js'
import { whoFilters } from '../schemas/who-query.js'
import { linkNext, pageOf, pageOfStream, startOf } from './list-page.js'
import { refusals } from './refusals.js'

const tags = ['Record']

const facets = createRoute({
  method: 'get',
  path: '/facets',
  operationId: 'countFacets',
  tags: ['Statements'],
  summary: 'The values of a field among what is asked for, counted',
  request: { query: z.strictObject({ field: z.enum(['speaker', 'publisher', 'stance', 'form', 'month']), ...whoFilters, limit: limit(500, 10), after }) },
  responses: {
    200: {
      description: 'Distinct statements by value, the most frequent first',
      content: { 'application/json': { schema: z.object({ rows: z.array(facetCount), next }).openapi('Facets') } },
    },
    ...refusals(),
  },
})

const size = createRoute({
  method: 'get',
  path: '/extent',
  operationId: 'getExtent',
  tags,
  summary: 'How much the record holds',
  responses: { 200: { description: 'Documents, statements, publishers and days', content: { 'application/json': { schema: extent } } }, ...refusals() },
})

const report = createRoute({
  method: 'get',
  path: '/report',
  operationId: 'getReport',
  tags,
  summary: 'How often the machine is right, by what was reviewed',
  responses: { 200: { description: 'What `hearsay review --report --json` prints', content: { 'application/json': { schema: reviewReport } } }, ...refusals() },
})

const log = createRoute({
  method: 'get',
  path: '/log',
  operationId: 'listLog',
  tags,
  summary: 'Who repaired, merged and reviewed what, when and why',
  request: { query: z.strictObject({ limit: limit(1000, 100), after }) },
  responses: {
    200: {
      description: 'Earliest first; it only grows, so that the next page begins where this one ended',
      content: { 'application/json': { schema: z.object({ rows: z.array(logSchema), next }).openapi('Log') } },
    },
    ...refusals(),
  },
})

/** What the record says of itself: `/facets`, `/extent`, `/report`, `/log`. */
export const recordRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(facets, async (request) => {
    const { field, limit: most, after: cursor, ...query } = request.req.valid('query')
    const { rows, next: following } = pageOf(await record.facets(query, field, startOf(cursor) + most + 1), { limit: most, after: cursor })
    linkNext(request, following)
    return request.json({ rows: [...rows], next: following }, 200)
  })
  routes.openapi(size, async (request) => request.json(await record.extent(), 200))
  routes.openapi(report, async (request) => request.json(await record.report(), 200))
  routes.openapi(log, async (request) => {
    const { rows, next: following } = await pageOfStream(record.log(), request.req.valid('query'))
    linkNext(request, following)
    return request.json({ rows: rows.map(logRecord), next: following }, 200)
  })
  return routes
}
