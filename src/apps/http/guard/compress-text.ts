import type { MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/** What is text, and ready as a whole: exports and events come piece by piece, and each piece at once. */
const isText = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml|application\/(?:json|problem\+json|atom\+xml))\b/u

/** Compresses pages and what they are made of, for those who can read it. */
export const compressText = (): MiddlewareHandler => compress({ contentTypeFilter: isText })
