import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { createExport } from '../../../create-export.js'
import { exportFormats, fileKinds } from '../../../export/export-format.js'
import type { Export } from '../../../export/export.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { dataPackage, exportCount } from '../schemas/export.js'
import { offsets } from '../schemas/parameters.js'
import { whoFilters } from '../schemas/who-query.js'
import { exportStream } from './export-stream.js'
import { refusals } from './refusals.js'

const tags = ['Exports']
/** brat has two files of each document, and an answer is one. */
const formats = exportFormats.filter((format) => format !== 'brat')
/** As the package of the export says, but that lines of JSON are no JSON to those who ask over HTTP. */
const typeOf = ({ extension, mediatype }: { readonly extension: string; readonly mediatype: string }): string =>
  extension === 'jsonl' ? 'application/jsonl' : mediatype
const mediatypes = [...new Set(formats.map((format) => typeOf(fileKinds[format])))]
const query = z.strictObject({ format: z.enum(formats).openapi({ description: 'See docs/record.md' }), ...whoFilters, offsets })

const headers = z.object({
  'hearsay-rows': z.string().openapi({ description: 'How many will come; where the number differs in the end, the answer breaks off' }),
  'hearsay-rows-are': z.enum(['documents', 'statements']),
  'content-disposition': z.string(),
})

const write = createRoute({
  method: 'get',
  path: '/exports',
  operationId: 'exportStatements',
  tags,
  summary: 'What `hearsay export` writes, as a stream',
  description:
    'Without filters everything, with them the statements that they find, none collapsed. HEAD gives the number alone. An answer that breaks off is not whole.',
  request: { query },
  responses: {
    200: {
      description: 'A file',
      headers,
      content: Object.fromEntries(mediatypes.map((type) => [type, { schema: type.endsWith('json') ? z.any() : z.string().openapi({ format: 'binary' }) }])),
    },
    ...refusals(),
  },
})

const count = createRoute({
  method: 'get',
  path: '/exports/count',
  operationId: 'countExport',
  tags,
  summary: 'How much an export would write',
  request: { query },
  responses: { 200: { description: 'Its number', content: { 'application/json': { schema: exportCount } } }, ...refusals() },
})

const describe = createRoute({
  method: 'get',
  path: '/exports/datapackage',
  operationId: 'describeExport',
  tags,
  summary: 'The Data Package of an export',
  description:
    'Its fields with their meanings, its bytes and their SHA-256, the query and the models. The whole export is made for it, so that it takes as long.',
  request: { query },
  responses: { 200: { description: 'datapackage.json', content: { 'application/json': { schema: dataPackage } } }, ...refusals() },
})

/** `/exports`: the record in formats that other programs read. */
export const exportRoutes = ({ record, onFailure }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  const prepare = ({ format, offsets: unit, ...filters }: z.infer<typeof query>, signal?: AbortSignal): Promise<Export> =>
    createExport(record, { format, query: filters, offsets: unit, signal })
  routes.openapi(write, async (request) => {
    const stop = new AbortController()
    const prepared = await prepare(request.req.valid('query'), stop.signal)
    const told = {
      'content-type': withCharset(typeOf({ extension: prepared.fileExtension, mediatype: prepared.mediatype })),
      'content-disposition': `attachment; filename="${nameOf(prepared)}"`,
      'hearsay-rows': String(prepared.announced),
      'hearsay-rows-are': `${prepared.noun}s`,
    }
    if (request.req.method === 'HEAD') return request.body(null, 200, told)
    return request.body(exportStream(prepared.write, { onGone: () => stop.abort(), onFailure }), 200, told)
  })
  routes.openapi(count, async (request) => {
    const { announced, noun, announcement, counts } = await prepare(request.req.valid('query'))
    return request.json({ rows: announced, rowsAre: `${noun}s` as const, announcement, counts }, 200)
  })
  routes.openapi(describe, async (request) => {
    const prepared = await prepare(request.req.valid('query'), request.req.raw.signal)
    const written = await prepared.write({ write: async () => undefined })
    return request.json(written.package(nameOf(prepared)), 200)
  })
  return routes
}

const nameOf = ({ fileExtension }: Export): string => `hearsay-export.${fileExtension}`

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)
