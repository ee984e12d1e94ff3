import { Hono } from 'hono'
import { failurePage, webRoutes, type WebContext } from '../web/index.js'
import { apiRoutes } from './api/api-routes.js'
import type { HttpContext } from './http-context.js'
import { problemOf, problemResponse, RefusedRequest } from './problem.js'
import { securityHeaders } from './security-headers.js'

/** What the server answers with. */
export interface AppOptions extends HttpContext, Omit<WebContext, 'ingests'> {
  /** Told of failures that are not hearsay's own. */
  readonly onFailure: (error: unknown) => void
}

/** The whole server but for its socket: a function from requests to answers. */
export const createApp = ({ onFailure, ...context }: AppOptions): Hono => {
  const app = new Hono()
  app.use(securityHeaders())
  const api = apiRoutes(context)
  app.route('/api', api)
  app.get('/openapi.json', (request) =>
    request.json(api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'hearsay', version: context.version }, servers: [{ url: '/api' }] })),
  )
  app.route('/', webRoutes(context))
  app.notFound((request) => {
    throw new RefusedRequest('NO_SUCH_PAGE', `there is nothing at ${request.req.path}`)
  })
  app.onError((error, request) => {
    const problem = problemOf(error)
    if (problem.code === 'UNEXPECTED') onFailure(error)
    const { path } = request.req
    if (path.startsWith('/api/') || path === '/openapi.json' || !(request.req.header('accept') ?? '').includes('text/html'))
      return problemResponse(request, problem)
    return request.html(failurePage(context.assets, problem), problem.status as 404)
  })
  return app
}
