import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { HearsayError } from '../../../errors.js'
import { foundRow } from '../../../formats/found-row.js'
import type { Corrected } from '../../../model/corrected.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { askedCorrection, corrected, type CorrectedRecord } from '../schemas/asked-correction.js'
import { numberInPath, statementInPath, toldBody } from '../schemas/parameters.js'
import { documentsOf } from '../../../record/documents-of.js'
import { refusals, whereWritten } from './refusals.js'
import { refuseOutdated, stateTag } from './state-tag.js'

const tags = ['Repairs']
const headers = z.object({ etag: z.string().openapi({ description: 'Of the statement as it is now' }) })

const correct = createRoute({
  method: 'post',
  path: '/statements/{id}/corrections',
  operationId: 'correctStatement',
  tags,
  summary: 'Repair or judge a statement',
  description:
    'The machine’s own reading stays beside the repair. If-Match must show the ETag of the statement, so that nobody repairs what another has changed.',
  request: {
    params: statementInPath,
    headers: z.object({
      'if-match': z
        .string()
        .max(1000)
        .optional()
        .openapi({ description: 'Needed: 428 without it. * stands for whatever the statement is by now', example: '*' }),
    }),
    body: { required: true, content: { 'application/json': { schema: askedCorrection } } },
  },
  responses: {
    201: { description: 'The repair, and the statement as it is now', headers, content: { 'application/json': { schema: corrected } } },
    ...refusals('NOTHING_FOUND', 'PRECONDITION_FAILED', 'PRECONDITION_REQUIRED', ...whereWritten),
  },
})

const undo = createRoute({
  method: 'post',
  path: '/corrections/{number}/undo',
  operationId: 'undoCorrection',
  tags,
  summary: 'Take a repair back',
  description: 'An undo is an entry of the log, too: it can be taken back in its turn.',
  request: { params: numberInPath, body: { required: false, content: { 'application/json': { schema: toldBody } } } },
  responses: {
    201: { description: 'The undo, and the statement as it is now', headers, content: { 'application/json': { schema: corrected } } },
    ...refusals('NOTHING_FOUND', ...whereWritten),
  },
})

/** `/statements/ID/corrections` and `/corrections`: what sets statements right. */
export const correctionRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  const inTurn = oneByOne()
  const told = async ({ correction, found }: Corrected): Promise<readonly [CorrectedRecord, string]> => {
    const document = (await documentsOf(record, [found])).get(found.document.id)
    if (document === undefined) throw new HearsayError('NOTHING_FOUND', `the document of ${found.statement.id} is not in the record any more`)
    return [{ correction, statement: foundRow(found, document, 'utf16') }, stateTag(await record.history(found.statement.id))]
  }
  routes.openapi(correct, async (request) => {
    const { id } = request.req.valid('param')
    const { change, ...rest } = request.req.valid('json')
    const [body, etag] = await inTurn(async () => {
      refuseOutdated(request.req.header('if-match'), stateTag(await record.history(id)))
      return told(await record.correct(id, change, rest).catch(refuseSpans))
    })
    return request.json(body, 201, { etag })
  })
  routes.openapi(undo, async (request) => {
    const [body, etag] = await inTurn(async () => told(await record.undo(request.req.valid('param').number, request.req.valid('json'))))
    return request.json(body, 201, { etag })
  })
  return routes
}

/** Work that is done one after the other: what is looked at before a repair is still so when it is made. */
const oneByOne = (): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** Spans beyond the text are a fault of hearsay's own where it prints them; where they are asked for they are one of the request. */
const refuseSpans = (error: unknown): never => {
  throw error instanceof HearsayError && error.code === 'SPAN_MISMATCH' ? new HearsayError('USAGE', error.message, { cause: error }) : error
}
