import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { foundRow, whoRecord } from '../../../formats/found-row.js'
import { traceRecord } from '../../../formats/trace-json.js'
import { HearsayError } from '../../../errors.js'
import type { StatementHistory } from '../../../model/corrected.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { offsets, statementInPath } from '../schemas/parameters.js'
import { traceRecord as traceSchema } from '../schemas/quote.js'
import { searchRecord } from '../schemas/search.js'
import { shownStatement } from '../schemas/shown-statement.js'
import { flag, whoQuery } from '../schemas/who-query.js'
import { documentsOf } from '../../../record/documents-of.js'
import { linkNext } from './list-page.js'
import { refusals } from './refusals.js'
import { isUnchanged, stateTag } from './state-tag.js'

const tags = ['Statements']
const params = statementInPath

const search = createRoute({
  method: 'get',
  path: '/statements',
  operationId: 'searchStatements',
  tags,
  summary: 'Who said what',
  description: 'One row a distinct statement, newest publication first. Without filters all of them.',
  request: { query: whoQuery.extend({ offsets }) },
  responses: { 200: { description: 'One page of what was found', content: { 'application/json': { schema: searchRecord } } }, ...refusals() },
})

const show = createRoute({
  method: 'get',
  path: '/statements/{id}',
  operationId: 'getStatement',
  tags,
  summary: 'A statement with its history',
  description: 'The ETag is what a repair must show in If-Match.',
  request: { params, query: z.strictObject({ offsets }) },
  responses: {
    200: {
      description: 'As it is now, as the machine read it, and each step between',
      headers: z.object({ etag: z.string() }),
      content: { 'application/json': { schema: shownStatement } },
    },
    304: { description: 'It is as the ETag in If-None-Match says' },
    ...refusals('NOTHING_FOUND'),
  },
})

const trace = createRoute({
  method: 'get',
  path: '/statements/{id}/trace',
  operationId: 'traceStatement',
  tags,
  summary: 'How a statement was reported, and how its words changed',
  description: 'The earliest report is so in this record only.',
  request: { params, query: z.strictObject({ rejected: flag('Also reports that somebody judged wrong'), offsets }) },
  responses: {
    200: { description: 'Its wordings, by their earliest report', content: { 'application/json': { schema: traceSchema } } },
    ...refusals('NOTHING_FOUND'),
  },
})

/** `/statements`: what the record has of who said what. */
export const statementRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(search, async (request) => {
    const { offsets: unit, ...query } = request.req.valid('query')
    const { rows, ...answer } = await record.who(query)
    const documents = await documentsOf(record, rows)
    linkNext(request, answer.next)
    return request.json({ rows: rows.map((row) => whoRecord(row, documents.get(row.document.id)!, unit)), ...answer }, 200)
  })
  routes.openapi(show, async (request) => {
    const history = await record.history(request.req.valid('param').id)
    const tag = stateTag(history)
    request.header('etag', tag)
    if (isUnchanged(request.req.header('if-none-match'), tag)) return request.body(null, 304)
    return request.json({ ...(await rowOf(record, history, request.req.valid('query').offsets)) }, 200)
  })
  routes.openapi(trace, async (request) => {
    const { rejected, offsets: unit } = request.req.valid('query')
    const found = await record.trace(request.req.valid('param').id, { rejected })
    const documents = await documentsOf(record, [found.asked, ...found.variants.flatMap(({ reports }) => reports)])
    return request.json(traceRecord(found, documents, unit), 200)
  })
  return routes
}

const rowOf = async (
  record: HttpContext['record'],
  { found, original, corrections }: StatementHistory,
  unit: 'utf16' | 'code-points',
): Promise<z.infer<typeof shownStatement>> => {
  const document = (await documentsOf(record, [found])).get(found.document.id)
  if (document === undefined) throw new HearsayError('NOTHING_FOUND', `the document of ${found.statement.id} is not in the record any more`)
  return { statement: foundRow(found, document, unit), original, corrections }
}
