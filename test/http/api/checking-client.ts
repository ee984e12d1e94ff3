import createClient, { type Client } from 'openapi-fetch'
import { expect } from 'vitest'
import type { paths } from '../generated/api-types.js'
import { routeOf, schemaOf } from './described-routes.js'

/** A client of the API by the types that were made from its description. */
export interface CheckingClient {
  readonly api: Client<paths>
  /** Operations that were asked for until now. */
  readonly called: ReadonlySet<string>
}

/** A client that looks at every answer: its status is described, and its JSON is what the schema says, with nothing beside it. */
export const createCheckingClient = (url: string): CheckingClient => {
  const called = new Set<string>()
  const asking = async (request: Request): Promise<Response> => {
    const response = await fetch(request)
    const { pathname } = new URL(request.url)
    const route = routeOf(request.method, pathname)
    if (route === undefined) throw new Error(`${request.method} ${pathname} is not described`)
    called.add(route.operationId)
    const contentType = response.headers.get('content-type') ?? ''
    expect(Object.keys(route.responses)).toContain(String(response.status))
    if (/[/+]json\b/u.test(contentType)) {
      const body: unknown = await response.clone().json()
      expect(schemaOf(route, response.status, contentType)!.parse(body)).toEqual(body)
    }
    return response
  }
  return { api: createClient<paths>({ baseUrl: `${url}/api`, fetch: asking }), called }
}
