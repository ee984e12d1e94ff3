import type { Context, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { connectionOf } from './connection.js'

/** What is text, and ready as a whole: exports and events come piece by piece, and each piece at once. */
const isText = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml|application\/(?:json|problem\+json|atom\+xml))\b/u

/** Compresses pages and what they are made of, for those who can read it and are not on this machine: what goes over no wire only costs time. */
export const compressText = (): MiddlewareHandler => {
  const compressed = compress({ contentTypeFilter: isText })
  return async (context, next) => {
    if (isOnThisMachine(context)) return next()
    return compressed(context, async () => {
      await next()
      const { headers } = context.res
      // Said here, since hono would make the whole answer anew to say it, also for those who get it as it is.
      if (isText.test(headers.get('content-type') ?? '') && !headers.has('vary')) headers.set('vary', 'Accept-Encoding')
    })
  }
}

/** A proxy on this machine says for whom it asks. */
const isOnThisMachine = (context: Context): boolean => {
  const address = connectionOf(context)?.incoming.socket.remoteAddress ?? ''
  return /^(?:::ffff:)?127\.|^::1$/u.test(address) && !forwarded.some((header) => context.req.header(header) !== undefined)
}

const forwarded = ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via']
