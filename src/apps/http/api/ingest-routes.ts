import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { HearsayError } from '../../../errors.js'
import type { HttpContext } from '../http-context.js'
import type { ToldIngest } from '../ingest/create-ingests.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { type AskedJson, askedJson, webAddress } from '../schemas/asked-page.js'
import { ingest } from '../schemas/ingest.js'
import { inPath } from '../schemas/parameters.js'
import { askedPageOf, pageTypes } from './asked-page.js'
import { ingestEvents } from './ingest-events.js'
import { refusals, whereWritten } from './refusals.js'

const tags = ['Ingest']
const params = inPath('id', 'The id of an ingest', 'i4d9cb177f3564f099463242ef16d6c0b')
const bytes = { schema: { type: 'string', format: 'binary' } } as const

const add = createRoute({
  method: 'post',
  path: '/documents',
  operationId: 'addDocument',
  tags,
  summary: 'Add a page',
  description:
    'The page as JSON (an address to fetch, or a text), as itself, or as a file of a form. Pages are read one after the other: the answer says where to ask how far this one is. An address is fetched as `hearsay add` does: robots.txt is kept to, private addresses are refused.',
  request: {
    query: z.strictObject({ url: webAddress('The address of a page that is given as itself, where it is known').optional() }),
    headers: z.object({
      'idempotency-key': z
        .string()
        .regex(/^[\x21-\x7e]{1,255}$/, 'it must be 1 to 255 printable characters of ASCII, no spaces')
        .optional()
        .openapi({ description: 'Asked again with the same key, the same page is the same ingest: it is remembered for a day, among the latest 500' }),
    }),
    body: {
      content: {
        'application/json': { schema: askedJson },
        'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } },
        ...(Object.fromEntries(pageTypes.map((type) => [type, bytes])) as Record<'text/html', typeof bytes>),
      },
    },
  },
  responses: {
    202: {
      description: 'It has its place in the queue',
      headers: z.object({ location: z.string().openapi({ description: 'Where the ingest is' }) }),
      content: { 'application/json': { schema: ingest } },
    },
    ...refusals('IDEMPOTENCY_KEY_REUSED', 'EMPTY_INPUT', 'INPUT_TOO_LARGE', 'ALREADY_STOPPED', ...whereWritten),
  },
})

const show = createRoute({
  method: 'get',
  path: '/ingests/{id}',
  operationId: 'getIngest',
  tags,
  summary: 'How far a page is',
  request: { params },
  responses: {
    200: { description: 'As it is now; `added.documentId` once it is done', content: { 'application/json': { schema: ingest } } },
    ...refusals('NOTHING_FOUND'),
  },
})

const events = createRoute({
  method: 'get',
  path: '/ingests/{id}/events',
  operationId: 'watchIngest',
  tags,
  summary: 'The same as server-sent events',
  description: '`progress` for each state, then `done` or `failed`, each with the ingest as JSON; then the stream ends.',
  request: { params },
  responses: {
    200: {
      description: 'Events',
      content: { 'text/event-stream': { schema: z.object({ event: z.enum(['progress', 'done', 'failed']), data: z.string() }).openapi('IngestEvent') } },
    },
    ...refusals('NOTHING_FOUND'),
  },
})

/** `POST /documents` and `/ingests`: pages on their way into the record. */
export const ingestRoutes = ({ ingests }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  const found = (id: string): ToldIngest => {
    const one = ingests.find(id)
    if (one === null) throw new HearsayError('NOTHING_FOUND', `there is no ingest '${id}': it is forgotten after a day, and when the server is stopped`)
    return one
  }
  routes.openapi(add, async (request) => {
    const asked = await askedPageOf(
      request.req,
      request.req.valid('json' as never) as AskedJson | Record<string, never>,
      request.req.valid('query').url ?? null,
    )
    const started = ingests.start(asked, request.req.valid('header')['idempotency-key'])
    return request.json(started, 202, { location: `/api/ingests/${started.id}` })
  })
  routes.openapi(show, (request) => request.json(found(request.req.valid('param').id), 200))
  routes.openapi(events, (request) => {
    const { id } = found(request.req.valid('param').id)
    return ingestEvents(request, ingests, id)
  })
  return routes
}
