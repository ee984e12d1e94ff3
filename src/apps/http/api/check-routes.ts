import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { type CheckRecord, checkRecord } from '../../../formats/check-json.js'
import type { OffsetUnit } from '../../../formats/offset-unit.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { offsets } from '../schemas/parameters.js'
import { plainText } from '../schemas/plain-text.js'
import { checkRecord as checkSchema } from '../schemas/quote.js'
import { flag } from '../schemas/who-query.js'
import { documentsOf } from '../../../record/documents-of.js'
import { refusals } from './refusals.js'

const tags = ['Quotations']
const by = plainText(1000, 'Who is said to have said it: a name or an id').optional()
/** The longest quotation that is looked for, in UTF-16 code units, and the longest that an address has room for. */
const longest = 20_000
const longestInAddress = 2000

const responses = {
  200: { description: 'The finding, and the places; what is not found is an answer, too', content: { 'application/json': { schema: checkSchema } } },
  ...refusals('UNSUPPORTED_MEDIA_TYPE', 'ORIGIN_REFUSED'),
}

const check = createRoute({
  method: 'get',
  path: '/check',
  operationId: 'checkQuote',
  tags,
  summary: 'Did somebody say these words?',
  description: 'Searches all kept text, also outside statements and in older versions of pages.',
  request: {
    query: z.strictObject({
      quote: plainText(longestInAddress, 'The words').min(1).openapi({ example: 'We will not open the sluices before the harvest is in' }),
      by,
      rejected: flag('Also statements that somebody judged wrong'),
      offsets,
    }),
  },
  responses,
})

const checkLong = createRoute({
  method: 'post',
  path: '/check',
  operationId: 'checkLongQuote',
  tags,
  summary: 'The same for a quotation that is too long for an address',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ quote: plainText(longest, 'The words').min(1), by, rejected: z.boolean().optional(), offsets })
            .openapi('AskedCheck', { example: { quote: 'We will not open the sluices before the harvest is in', by: 'Oldacre' } }),
        },
      },
    },
  },
  responses,
})

/** `/check`: whether a quotation stands in the record. */
export const checkRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(check, async (request) => request.json(await answer(record, request.req.valid('query')), 200))
  routes.openapi(checkLong, async (request) => request.json(await answer(record, request.req.valid('json')), 200))
  return routes
}

interface AskedCheck {
  readonly quote: string
  readonly by?: string | undefined
  readonly rejected?: boolean | undefined
  readonly offsets: OffsetUnit
}

const answer = async (record: HttpContext['record'], { quote, offsets: unit, ...asked }: AskedCheck): Promise<CheckRecord> => {
  const found = await record.check(quote, asked)
  const statements = found.hits.flatMap(({ statement }) => statement ?? [])
  return checkRecord(found, await documentsOf(record, statements, found.hits), unit)
}
