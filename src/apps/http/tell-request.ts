import type { MiddlewareHandler } from 'hono'

/** A request that was answered, for whoever watches the server. */
export interface AnsweredRequest {
  readonly method: string
  /** With its question. */
  readonly path: string
  readonly status: number
  /** Until the answer began. */
  readonly milliseconds: number
}

/** Tells of every request when its answer begins. */
export const tellRequests =
  (tell: (request: AnsweredRequest) => void): MiddlewareHandler =>
  async (context, next) => {
    const begun = performance.now()
    await next()
    const { method, url } = context.req
    tell({ method, path: url.slice(url.indexOf('/', 'https://'.length)), status: context.res.status, milliseconds: performance.now() - begun })
  }
