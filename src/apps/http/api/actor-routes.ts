import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { pairRecord } from '../../../formats/pair-csv.js'
import { filterNames } from '../../../model/who-query.js'
import type { HttpContext } from '../http-context.js'
import { refuseInvalid } from '../refuse-invalid.js'
import { actorEntry } from '../schemas/actor.js'
import { actorCard } from '../schemas/actor-card.js'
import { after, limit, next } from '../schemas/list-page.js'
import { pairRecord as pairSchema } from '../schemas/pair.js'
import { inPath } from '../schemas/parameters.js'
import { plainText } from '../schemas/plain-text.js'
import { flag } from '../schemas/who-query.js'
import { linkNext, pageOf } from './list-page.js'
import { refusals } from './refusals.js'

const tags = ['Actors']
const name = (description: string, example: string): z.ZodString => plainText(500, description).min(1).openapi({ example })

const list = createRoute({
  method: 'get',
  path: '/actors',
  operationId: 'findActors',
  tags,
  summary: 'Whom a name can mean',
  request: { query: z.strictObject({ name: name('A name, an id, or words of pages that meant them', 'Oldacre'), limit: limit(200, 50), after }) },
  responses: {
    200: { description: 'The likeliest first', content: { 'application/json': { schema: z.object({ rows: z.array(actorEntry), next }).openapi('Actors') } } },
    ...refusals(),
  },
})

const show = createRoute({
  method: 'get',
  path: '/actors/{key}',
  operationId: 'getActor',
  tags,
  summary: 'An actor: names, offices, what it says and is said about',
  request: { params: inPath('key', 'A key, an id, or a name that only one has', 'name:maren oldacre') },
  responses: {
    200: { description: 'What `hearsay actor --json` prints', content: { 'application/json': { schema: actorCard } } },
    ...refusals('NOTHING_FOUND'),
  },
})

const pair = createRoute({
  method: 'get',
  path: '/pairs',
  operationId: 'countPair',
  tags,
  summary: 'How two actors speak of each other',
  description: 'By the month or year in which it was said. `rule` says what is counted; a period with `documents: 0` is one in which nothing was read.',
  request: {
    query: z.strictObject({
      a: name('One of them: a name, an id or a key', 'Maren Oldacre'),
      b: name('The other', 'Tobias Fenwright'),
      by: z.enum(['month', 'year']).default('month'),
      corrected: flag('Also the counts set right by the random sample'),
    }),
  },
  responses: {
    200: { description: 'What `hearsay pair --json` prints', content: { 'application/json': { schema: pairSchema } } },
    ...refusals('NOTHING_FOUND'),
  },
})

/** `/actors` and `/pairs`: who is who, and who speaks of whom. */
export const actorRoutes = ({ record }: HttpContext): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.openapi(list, async (request) => {
    const { name: asked, ...page } = request.req.valid('query')
    const { meant } = await record.who({ speaker: asked, limit: 1 })
    const { rows, next: following } = pageOf(meant[filterNames.speaker] ?? [], page)
    linkNext(request, following)
    return request.json({ rows: [...rows], next: following }, 200)
  })
  routes.openapi(show, async (request) => request.json(await record.actorCard(request.req.valid('param').key), 200))
  routes.openapi(pair, async (request) => {
    const { a, b, ...asked } = request.req.valid('query')
    return request.json(pairRecord(await record.pair(a, b, asked)), 200)
  })
  return routes
}
