import { Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import { rememberReviewer } from '../repair/reviewer.js'
import type { WebContext } from '../web-context.js'
import { addressOfMissed, missedOfAddress } from './missed-query.js'
import { reviewOfAddress } from './review-query.js'
import { showMissed } from './show-missed.js'
import { showReview } from './show-review.js'

/** `/review`: statements that are to be judged, and paragraphs in which some were missed. */
export const reviewRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/', (request) => showReview(context, request, reviewOfAddress(new URL(request.req.url).searchParams)))
  routes.get('/missed', (request) => showMissed(context, request, missedOfAddress(new URL(request.req.url).searchParams)))
  routes.post('/missed', async (request) => {
    const fields = await request.req.parseBody()
    const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
    const place = `${field('document')}.${field('start')}-${field('end')}`
    const { seed, after, at } = missedOfAddress(new URLSearchParams({ seed: field('seed'), after: field('after'), at: place }))
    if (at === null) throw new HearsayError('USAGE', `'${place}' is no paragraph: give document, start and end`)
    rememberReviewer(request, field('by'))
    const by = field('by').trim()
    const { documentId, ...span } = at
    const missed = /^\d{1,4}$/u.test(field('missed').trim()) ? Number(field('missed')) : Number.NaN
    try {
      await context.record.reviewParagraph({ documentId, span, missed, seed }, by === '' ? {} : { by })
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'USAGE') throw error
      return showMissed(context, request, { seed, after, at, before: null }, 'Say how many are missing: a whole number from 0 to 1000.')
    }
    return request.redirect(addressOfMissed({ seed, after, at: null, before: at }), 303)
  })
  return routes
}
