import type { VNode } from 'preact'
import type { FacetCount } from '../../../model/facet.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { ChartFigure, type HistogramMonth, MonthHistogram, MonthTable, periodName } from '../charts/index.js'
import { type AskedSearch, countedAddress, firstPageOf, searchAddress } from './asked-search.js'
import type { Overview } from './findings.js'

/** What was found by month of publication: bars that lead to their month; a script lets a range be marked. */
export const MonthsFound = ({ asked, overview }: { readonly asked: AskedSearch; readonly overview: Overview }): VNode | null => {
  const { query } = asked
  const { facets, estimateOfMonths: estimate } = overview
  const months = everyMonth(facets.month, query)
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined || first === last) return null
  const statements = months.reduce((sum, month) => sum + month.statements, 0)
  const range = rangeOf(query, first, last)
  const others = { ...query, since: undefined, until: undefined }
  return (
    <section
      class="months"
      aria-label="By month"
      data-brush={asked.isCounted ? countedAddress({ ...asked, query: firstPageOf(others) }) : searchAddress(others)}
    >
      <ChartFigure
        caption={
          <>
            By month of publication
            <span id="months-asked">
              {range === null ? null : (
                <>
                  : {rangeName(range)} · <a href={searchAddress(others)}>all months</a>
                </>
              )}
            </span>
          </>
        }
        statements={statements}
        shareReviewed={estimate.statements === 0 ? null : estimate.reviewed / estimate.statements}
        chart={<MonthHistogram id="months" title="Statements by month of publication" months={months} range={range} />}
        table={<MonthTable months={months} />}
      >
        <p class="faint">A statement counts in every month in which it was reported; silences count, too.</p>
      </ChartFigure>
    </section>
  )
}

const rangeName = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? periodName(from) : `${periodName(from)} to ${periodName(to)}`

/** The months that days of publication asked for lie in, as far as anything was found then. */
const rangeOf = ({ since, until }: WhoQuery, first: string, last: string): { readonly from: string; readonly to: string } | null => {
  if (since === undefined && until === undefined) return null
  const from = since === undefined ? first : since.length === 4 ? `${since}-01` : since.slice(0, 7)
  const to = until === undefined ? last : until.length === 4 ? `${until}-12` : until.slice(0, 7)
  return { from: from < first ? first : from, to: to > last ? last : to }
}

/** All months from the first to the last, those without statements too. */
const everyMonth = (found: readonly FacetCount[], query: WhoQuery): readonly HistogramMonth[] => {
  const counts = new Map(found.filter(({ value }) => /^\d{4}-\d\d$/u.test(value)).map(({ value, statements }) => [value, statements]))
  const named = [...counts.keys()].toSorted()
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let month = first; month <= last && months.length < mostMonths; month = monthAfter(month)) months.push(month)
  return months.map((month) => ({
    month,
    statements: counts.get(month) ?? 0,
    documents: null,
    href: searchAddress({ ...query, since: month, until: month }),
  }))
}

/** Pages that name a wrong century must not make a chart of a thousand years. */
const mostMonths = 1_200

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`
}
