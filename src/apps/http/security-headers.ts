import type { MiddlewareHandler } from 'hono'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer: nothing but the server's own scripts, styles and forms, in no frame, and no address told to other sites. */
export const securityHeaders = (): MiddlewareHandler => async (context, next) => {
  await next()
  const { headers } = context.res
  // What is stricter than ours stays: bytes of others' pages are in a sandbox.
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy)
  headers.set('x-content-type-options', 'nosniff')
  // Not 'no-referrer': with that, browsers hide from the server itself that its own forms were sent by its own pages.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
}
