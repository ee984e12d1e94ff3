import { Hono } from 'hono'
import { HearsayError } from '../../../errors.js'
import { pairCsv } from '../../../formats/pair-csv.js'
import { actorsNamed } from '../actor/actors-named.js'
import { textsOf } from '../../../record/texts-of.js'
import type { WebContext } from '../web-context.js'
import { type AskedPair, askedPair } from './asked-pair.js'
import { pairPage, type ShownPair } from './pair-page.js'
import { rowsOfPage } from './pair-range.js'
import { suggestedPairs } from './suggested-pairs.js'
import { mostSpanning } from './spanning-list.js'

/** `/pairs`: what two actors say of each other; `/pairs.csv`: the numbers as a table. */
export const pairRoutes = (context: WebContext): Hono => {
  const routes = new Hono()
  const { record, assets } = context
  routes.get('/pairs', async (request) => {
    const asked = askedPair(new URL(request.req.url).searchParams)
    const shown = await shownPair(context, asked)
    return request.html(pairPage(assets, asked, shown), shown.kind === 'refused' ? 400 : 200)
  })
  routes.get('/pairs.csv', async (request) => {
    const { a, b, by, corrected } = askedPair(new URL(request.req.url).searchParams)
    const csv = pairCsv(await record.pair(a, b, { by, corrected }))
    return request.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="pair.csv"' })
  })
  return routes
}

const shownPair = async ({ record }: WebContext, asked: AskedPair): Promise<ShownPair> => {
  const { a, b, by, corrected, from, to, start } = asked
  if (a === '' || b === '') return { kind: 'nothing', suggested: await suggestedPairs(record) }
  const meant = { a: await actorsNamed(record, a), b: await actorsNamed(record, b) }
  if (meant.a.length !== 1 || meant.b.length !== 1) return { kind: 'unclear', meant }
  try {
    const answer = await record.pair(a, b, { by, corrected, listed: { from, to } })
    const shown = answer.directions.flatMap(({ listed, spanning }) => [
      ...(listed?.rows.slice(start, start + rowsOfPage) ?? []),
      ...spanning.slice(0, mostSpanning),
    ])
    return { kind: 'answer', answer, texts: await textsOf(record, shown) }
  } catch (error) {
    if (error instanceof HearsayError && error.code === 'USAGE') return { kind: 'refused', why: error.message }
    throw error
  }
}
