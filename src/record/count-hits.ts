import { pageNameOf } from '../model/found-statement.js'
import type { QuoteAnswer, QuoteHit } from '../model/quote-answer.js'
import type { ReportOrigin, Store } from '../ports.js'
import { countReports } from './count-reports.js'

/** How many reports hits stand in, and how many origins these have. */
export const countHits = async (store: Store, hits: readonly QuoteHit[], rejected: boolean): Promise<QuoteAnswer['counts']> => {
  const distinct = [...new Set(hits.flatMap(({ statement }) => (statement === null ? [] : [statement.distinct])))]
  const known = new Map(
    (distinct.length === 0 ? [] : await store.originsOf(distinct, { rejected })).map((origin) => [keyOf(origin.page, origin.distinct), origin]),
  )
  const { reports, origins } = countReports(hits.map((hit) => known.get(keyOf(pageNameOf(hit.document), hit.statement?.distinct)) ?? originOf(hit)))
  return { reports, origins }
}

const keyOf = (page: string, distinct: number | undefined): string => `${distinct} ${page}`

// Of what stands in no statement, or in a superseded version, no cited outlet is known.
const originOf = (hit: QuoteHit): ReportOrigin => {
  const { publisher, story } = hit.document
  return { distinct: hit.statement?.distinct ?? 0, speech: true, page: pageNameOf(hit.document), publisher, story, citedOutlet: null }
}
