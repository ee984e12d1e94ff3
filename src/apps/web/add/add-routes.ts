import { Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import { documentAddress } from '../addresses.js'
import type { WebContext } from '../web-context.js'
import { addPage } from './add-page.js'
import { type AddFields, askedPages, mostFiles } from './asked-pages.js'
import { progressPage } from './progress-page.js'

/** `/add`: takes pages into the record, and tells how far they are. */
export const addRoutes = ({ assets, ingests }: WebContext): Hono => {
  const routes = new Hono()
  routes.get('/', (request) => request.html(addPage(assets, null)))
  routes.post('/', async (request) => {
    const fields = (await request.req.parseBody({ all: true })) as AddFields
    try {
      const asked = await askedPages(fields)
      const started = asked.map((page) => ingests.start(page))
      return request.redirect(`/add/progress?${new URLSearchParams(started.map(({ id }) => ['page', id]))}`, 303)
    } catch (error) {
      if (!(error instanceof HearsayError) || (error.code !== 'USAGE' && error.code !== 'INPUT_TOO_LARGE')) throw error
      return request.html(addPage(assets, { words: error.message, fields }), error.code === 'USAGE' ? 400 : 413)
    }
  })
  routes.get('/progress', (request) => {
    const ids = (request.req.queries('page') ?? []).slice(0, mostFiles)
    const found = ids.flatMap((id) => ingests.find(id) ?? [])
    if (found.length === 0)
      throw new HearsayError('NOTHING_FOUND', 'no page is on its way under that address: what ended long ago is in the record, see the search')
    const [only] = found
    if (found.length === 1 && only?.added) return request.redirect(documentAddress(only.added.documentId), 303)
    return request.html(progressPage(assets, found))
  })
  return routes
}
