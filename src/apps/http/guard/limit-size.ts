import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RefusedRequest } from '../problem.js'
import type { Limits } from './limits.js'

/** Refuses an address that is too long (414) and a body that is (413): one that says so before it is read, another when it has become so. */
export const limitSize = ({ bodyBytes, urlLength }: Pick<Limits, 'bodyBytes' | 'urlLength'>): MiddlewareHandler => {
  const tooLarge = (): never => {
    throw new RefusedRequest('BODY_TOO_LARGE', `the body has more than ${bodyBytes} bytes`)
  }
  const limited = bodyLimit({ maxSize: bodyBytes, onError: tooLarge })
  return async (context, next) => {
    const { req } = context
    if (req.url.length > urlLength) throw new RefusedRequest('URL_TOO_LONG', `the address has more than ${urlLength} characters`)
    // What has no body to be read is not asked for one, which costs time.
    if (req.method !== 'GET' && req.method !== 'HEAD') return limited(context, next)
    if (Number(req.header('content-length') ?? 0) > bodyBytes) tooLarge()
    return next()
  }
}
