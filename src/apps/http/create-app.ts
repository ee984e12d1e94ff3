import { type Context, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { mcpOverHttp } from '../mcp/index.js'
import { type ApiDescription, docsPage, failurePage, iconRoutes, webRoutes, type WebContext } from '../web/index.js'
import { apiRoutes } from './api/api-routes.js'
import { openApiDocument } from './api/open-api-document.js'
import { compressText } from './guard/compress-text.js'
import { createGuard, type GuardOptions } from './guard/create-guard.js'
import { defaultLimits } from './guard/limits.js'
import { loginRoutes } from './guard/login-routes.js'
import { healthRoutes } from './health-routes.js'
import type { HttpContext } from './http-context.js'
import { createMetrics, type Metrics } from './metrics/create-metrics.js'
import { metricsRoutes } from './metrics/metrics-routes.js'
import { problemOf, problemResponse, RefusedRequest } from './problem.js'
import { securityHeaders } from './security-headers.js'
import { type AnsweredRequest, tellRequests } from './tell-request.js'

/** What the server answers with. */
export interface AppOptions extends HttpContext, Omit<WebContext, 'ingests'> {
  /** Told of every request that was answered. */
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined
  readonly guard?: Partial<GuardOptions>
  readonly metrics?: Metrics
}

/** The whole server but for its socket: a function from requests to answers. */
export const createApp = ({ onFailure, onRequest, guard = {}, metrics = createMetrics(), ...context }: AppOptions): Hono => {
  const { limits = defaultLimits, names = { own: 'localhost', further: [] }, access = null } = guard
  const fail = failures(context, onFailure)
  const app = new Hono()
  app.use(metrics.observe)
  if (onRequest !== undefined) app.use(tellRequests(onRequest))
  app.use(securityHeaders(), compressText())
  // Before the guard: whoever looks after the server asks for it by any name, and also while there is a flood.
  app.route('/', healthRoutes(context.record))
  app.use(...createGuard({ limits, names, access }))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (request, methods) =>
        fail(request, new RefusedRequest('METHOD_NOT_ALLOWED', `${request.req.path} knows ${methods.join(', ')}`, { allow: methods.join(', ') })),
    }),
  )
  app.route('/', metricsRoutes(metrics))
  app.route('/', iconRoutes())
  if (access !== null) app.route('/', loginRoutes(context.assets, access))
  const api = apiRoutes({ ...context, onFailure })
  app.route('/api', api)
  const description = openApiDocument(api, context.version)
  app.get('/openapi.json', (request) => request.json(description))
  app.get('/api/docs', (request) =>
    request.html(docsPage(context.assets, { description: description as unknown as ApiDescription, origin: new URL(request.req.url).origin })),
  )
  const mcp = mcpOverHttp(context, onFailure)
  app.all('/mcp', (request) => mcp.answer(request.req.raw))
  app.route('/', webRoutes(context))
  app.notFound((request) => fail(request, new RefusedRequest('NO_SUCH_PAGE', `there is nothing at ${request.req.path}`)))
  app.onError((error, request) => fail(request, error))
  return app
}

/** Tells of a failure: a page to whoever reads pages, a problem to all others. */
const failures =
  ({ assets }: Pick<AppOptions, 'assets'>, onFailure: AppOptions['onFailure']) =>
  (context: Context, error: unknown): Response => {
    const problem = problemOf(error)
    if (problem.code === 'UNEXPECTED') onFailure(error)
    const headers = error instanceof RefusedRequest ? error.headers : {}
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
    const { path } = context.req
    if (path.startsWith('/api/') || path === '/openapi.json' || !(context.req.header('accept') ?? '').includes('text/html'))
      return problemResponse(context, problem)
    return context.html(failurePage(assets, problem), problem.status as 404)
  }
