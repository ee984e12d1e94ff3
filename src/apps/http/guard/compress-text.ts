import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** What is text, and ready as a whole: exports and events come piece by piece, and each piece at once. */
const isText = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml|application\/(?:json|problem\+json|atom\+xml))\b/u

/** Compresses pages and what they are made of, for those who can read it. */
export const compressText = (): MiddlewareHandler => {
  const compressed = compress({ contentTypeFilter: isText })
  return (context, next) =>
    compressed(context, async () => {
      await next()
      const { headers } = context.res
      // Said here, since hono would make the whole answer anew to say it, also for those who get it as it is.
      if (isText.test(headers.get('content-type') ?? '') && !headers.has('vary')) headers.set('vary', 'Accept-Encoding')
    })
}
