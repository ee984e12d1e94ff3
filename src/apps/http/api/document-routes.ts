import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { keptRecord } from '../../../formats/kept-record.js'
import type { KeptPage } from '../../../model/kept-document.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { keptRecord as keptSchema, versionRow } from '../schemas/document.js'
import { after, limit, next } from '../schemas/list-page.js'
import { documentInPath, offsets } from '../schemas/parameters.js'
import { linkNext, pageOf } from './list-page.js'
import { refusals } from './refusals.js'

const tags = ['Documents']
const params = documentInPath

const show = createRoute({
  method: 'get',
  path: '/documents/{id}',
  operationId: 'getDocument',
  tags,
  summary: 'A document with its statements',
  request: { params, query: z.strictObject({ offsets }) },
  responses: {
    200: { description: 'What `hearsay open --json` prints', content: { 'application/json': { schema: keptSchema } } },
    ...refusals('NOTHING_FOUND'),
  },
})

const page = createRoute({
  method: 'get',
  path: '/documents/{id}/page',
  operationId: 'getPage',
  tags,
  summary: "A page's bytes, as they were got",
  description: 'For a file: a browser does not open it, because it is the page of somebody else.',
  request: { params },
  responses: {
    200: {
      description: 'The bytes',
      headers: z.object({ 'content-disposition': z.string(), etag: z.string() }),
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...refusals('NOTHING_FOUND'),
  },
})

const versions = createRoute({
  method: 'get',
  path: '/documents/{id}/versions',
  operationId: 'listVersions',
  tags,
  summary: 'All versions of its page',
  request: { params, query: z.strictObject({ limit: limit(200, 50), after }) },
  responses: {
    200: { description: 'Earliest first', content: { 'application/json': { schema: z.object({ rows: z.array(versionRow), next }).openapi('Versions') } } },
    ...refusals('NOTHING_FOUND'),
  },
})

/** `/documents`: pages as they were kept. */
export const documentRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(show, async (request) => request.json(keptRecord(await record.open(request.req.valid('param').id), request.req.valid('query').offsets), 200))
  routes.openapi(page, async (request) => {
    const { kept, page: bytes } = await record.open(request.req.valid('param').id)
    return request.body(new Uint8Array(bytes.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${kept.document.id}.${endingOf(bytes)}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      etag: `"${bytes.sha256}"`,
    })
  })
  routes.openapi(versions, async (request) => {
    const { kept } = await record.open(request.req.valid('param').id)
    const { rows, next: following } = pageOf(await record.versions(kept.document.id), request.req.valid('query'))
    linkNext(request, following)
    return request.json({ rows: rows.map(versionOf), next: following }, 200)
  })
  return routes
}

/** What a file of such bytes is called: by what they were said to be, else by their own name and type. */
const endingOf = ({ format, name, contentType }: KeptPage): string => {
  if (format !== 'auto') return { html: 'html', text: 'txt', markdown: 'md' }[format]
  const [, ending] = /\.(html?|txt|md|markdown)$/iu.exec(name ?? '') ?? []
  return ending?.toLowerCase() ?? (/\bhtml\b/iu.test(contentType ?? '') ? 'html' : /^text\//iu.test(contentType ?? '') ? 'txt' : 'bin')
}

const versionOf = ({
  document,
  version,
  superseded,
  keptAt,
  sha256,
}: Awaited<ReturnType<HttpContext['record']['versions']>>[number]): z.infer<typeof versionRow> => {
  const { id, title, publishedAt, modifiedAt } = document
  return { id, version, superseded, title, publishedAt, modifiedAt, keptAt, sha256 }
}
