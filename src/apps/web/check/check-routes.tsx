import { type Context, Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import { alike } from '../../../formats/check-list.js'
import { textsOf } from '../../../record/texts-of.js'
import { listed, namesOf } from '../search/names-to-choose.js'
import type { WebContext } from '../web-context.js'
import { type AskedQuote, askedQuote, quoteAddress, refuseUnsearchable } from './asked-quote.js'
import { checkFormPage, checkPage, fewWordings } from './check-page.js'

/** `/check`: did they really say that? */
export const checkRoutes = ({ record, assets }: WebContext): Hono => {
  const routes = new Hono()
  const names = namesOf(record)

  const answer = async (request: Context, asked: AskedQuote): Promise<Response> => {
    const props = { assets, asked, names: listed(await names()).speaker }
    try {
      refuseUnsearchable(asked)
      const found = await record.check(asked.quote, { by: asked.by, rejected: asked.rejected })
      const wordings = alike(found.hits)
      const shown = asked.isWhole ? wordings : wordings.slice(0, fewWordings)
      const firsts = shown.map(([hit]) => hit)
      const texts = await textsOf(
        record,
        firsts.flatMap(({ statement }) => statement ?? []),
        firsts,
      )
      return request.html(checkPage({ ...props, answer: found, texts }))
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'USAGE') throw error
      return request.html(checkFormPage({ ...props, fault: error.message }), 400)
    }
  }

  routes.get('/', async (request) => {
    const parameters = new URL(request.req.url).searchParams
    const asked = askedQuote(parameters)
    if (asked.quote === '' && !parameters.has('quote')) return request.html(checkFormPage({ assets, asked, names: listed(await names()).speaker, fault: null }))
    return answer(request, asked)
  })
  // An answer has an address that can be kept and passed on, unless the quotation is too long for one.
  routes.post('/', async (request) => {
    const form = await request.req.parseBody()
    const asked = askedQuote(new URLSearchParams(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))))
    const address = quoteAddress(asked)
    return address === null ? answer(request, asked) : request.redirect(address, 303)
  })
  return routes
}
