import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { identityChange } from '../schemas/log.js'
import { numberInPath, told, toldBody } from '../schemas/parameters.js'
import { plainText } from '../schemas/plain-text.js'
import { refusals, whereWritten } from './refusals.js'

const tags = ['Identities']
const actor = (description: string): z.ZodString => plainText(500, `${description}: a name, an id or a key`).min(1)
const responses = {
  201: { description: 'The entry of the log', content: { 'application/json': { schema: identityChange } } },
  ...refusals('NOTHING_FOUND', ...whereWritten),
}

const merge = createRoute({
  method: 'post',
  path: '/identities/merge',
  operationId: 'mergeActors',
  tags,
  summary: 'All that means one actor means another',
  description: 'Now, and in what is added later.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ from: actor('Who is meant no longer'), into: actor('Who is meant instead'), ...told })
            .openapi('AskedMerge', { example: { from: 'Tobias Fenwright', into: 'The growers’ union', by: 'anna' } }),
        },
      },
    },
  },
  responses,
})

const split = createRoute({
  method: 'post',
  path: '/identities/split',
  operationId: 'splitActor',
  tags,
  summary: 'What means an actor in some statements means another',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({
              actor: actor('Who is two'),
              statementIds: z.array(plainText(100, 'An id, or its beginning').min(1)).min(1).max(1000),
              as: actor('Who is meant there: one of the record, else a new one'),
              ...told,
            })
            .openapi('AskedSplit', { example: { actor: 'Maren Oldacre', statementIds: ['s02f6a72314ef07ffb977'], as: 'Ines Oldacre', by: 'anna' } }),
        },
      },
    },
  },
  responses,
})

const notSame = createRoute({
  method: 'post',
  path: '/identities/not-same',
  operationId: 'tellApart',
  tags,
  summary: 'Two actors may never be merged',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ one: actor('One of them'), other: actor('The other'), ...told })
            .openapi('AskedNotSame', { example: { one: 'Maren Oldacre', other: 'The growers’ union', by: 'anna' } }),
        },
      },
    },
  },
  responses,
})

const undo = createRoute({
  method: 'post',
  path: '/identities/{number}/undo',
  operationId: 'undoIdentity',
  tags,
  summary: 'Take such a change back',
  request: { params: numberInPath, body: { required: false, content: { 'application/json': { schema: toldBody } } } },
  responses,
})

/** `/identities`: who is who. */
export const identityRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(merge, async (request) => {
    const { from, into, ...rest } = request.req.valid('json')
    return request.json(await record.mergeActors(from, into, rest), 201)
  })
  routes.openapi(split, async (request) => {
    const { actor: from, statementIds, as, ...rest } = request.req.valid('json')
    return request.json(await record.splitActor(from, statementIds, as, rest), 201)
  })
  routes.openapi(notSame, async (request) => {
    const { one, other, ...rest } = request.req.valid('json')
    return request.json(await record.notSame(one, other, rest), 201)
  })
  routes.openapi(undo, async (request) => request.json(await record.undoIdentity(request.req.valid('param').number, request.req.valid('json')), 201))
  return routes
}
