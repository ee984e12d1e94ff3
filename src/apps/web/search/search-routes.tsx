import { Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import type { WebContext } from '../web-context.js'
import { askedSearch, typedQuery, withoutEmptyFields } from './asked-search.js'
import { findings } from './findings.js'
import { listed, namesMeant, namesOf, offered } from './names-to-choose.js'
import { refusedSearchPage, searchPage } from './search-page.js'

/** `/search`: who said what. */
export const searchRoutes = ({ record, assets }: WebContext): Hono => {
  const routes = new Hono()
  const names = namesOf(record)
  routes.get('/', async (request) => {
    const parameters = new URL(request.req.url).searchParams
    // Addresses of views are kept and passed on: a form's empty fields have no place in them.
    const short = withoutEmptyFields(parameters)
    if (short !== null) return request.redirect(short.size === 0 ? '/search' : `/search?${short}`)
    try {
      const asked = askedSearch(parameters)
      return request.html(searchPage(assets, asked, await findings(record, asked), listed(await names())))
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'USAGE') throw error
      return request.html(refusedSearchPage(assets, typedQuery(parameters), error.message, listed(await names())), 400)
    }
  })
  // For the script that offers names while one is typed.
  routes.get('/names', async (request) => {
    const { field, typed = '' } = request.req.query()
    const beginning = typed.slice(0, longestName)
    if (field === 'publisher') return request.json(offered((await names()).publisher, beginning))
    const known = offered((await names()).speaker, beginning)
    return request.json(known.length > 0 ? known : await namesMeant(record, beginning))
  })
  return routes
}

const longestName = 200
