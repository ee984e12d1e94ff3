import { axisX, axisY, barY, gridY, ruleY } from '@observablehq/plot'
import type { VNode } from 'preact'
import { counted, grouped } from '../../../formats/counted.js'
import { chart } from './chart.js'
import { countTicks } from './count-ticks.js'
import { paint } from './patterns.js'
import { namedPeriods, periodName } from './period-name.js'
import { barRoom, periodData, periodScale, plotArea } from './plot-area.js'

/** A month of the histogram. */
export interface HistogramMonth {
  /** YYYY-MM. */
  readonly month: string
  readonly statements: number
  /** Documents of the record that were published in it; null where that is not known. 0 says that nothing was read, not that nothing was said. */
  readonly documents: number | null
  /** Where the bar leads. */
  readonly href: string
}

export interface HistogramProps {
  readonly id: string
  readonly title: string
  /** All months in order, those without statements too. */
  readonly months: readonly HistogramMonth[]
  /** First and last month asked for, both included: marked. */
  readonly range?: { readonly from: string; readonly to: string } | null
}

const height = 170

/** Statements by month as bars that are links; what was asked for is marked, and hatched is where nothing was read. `data-periods` and its like are for the script that marks a range (client/charts/brush-periods.ts). */
export const MonthHistogram = ({ id, title, months, range = null }: HistogramProps): VNode => {
  const periods = months.map(({ month }) => month)
  const most = Math.max(1, ...months.map(({ statements }) => statements))
  const inRange = ({ month }: HistogramMonth): boolean => range === null || (month >= range.from && month <= range.to)
  const unread = months.filter(({ documents, statements }) => documents === 0 && statements === 0)
  const bars = (some: readonly HistogramMonth[], className: string): ReturnType<typeof barY> =>
    barY(some, { x: 'month', y: 'statements', className, href: 'href', title: monthTitle, ...barRoom(periods) })
  const said = months.filter(({ statements }) => statements > 0)
  return chart({
    ...plotArea,
    id,
    title,
    description: descriptionOf(months),
    height,
    hasLinks: true,
    attributes: periodData(periods, range, height),
    x: periodScale(periods),
    y: { domain: [0, most], label: null },
    marks: [
      gridY({ ticks: countTicks(most), className: 'grid' }),
      barY(unread, { x: 'month', y1: 0, y2: most, fill: paint(id, 'no-coverage'), className: 'unread', title: unreadTitle }),
      bars(said.filter(inRange), 'bar'),
      bars(
        said.filter((month) => !inRange(month)),
        'bar out-of-range',
      ),
      ruleY([0], { className: 'base' }),
      axisX({ ticks: namedPeriods(periods), tickFormat: periodName, tickSize: 4 }),
      axisY({ ticks: countTicks(most), tickFormat: grouped, tickSize: 0 }),
    ],
  })
}

/** The same numbers as a table. */
export const MonthTable = ({ months }: Pick<HistogramProps, 'months'>): VNode => {
  const isCovered = months.some(({ documents }) => documents !== null)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Statements</th>
          {isCovered ? <th scope="col">Documents read</th> : null}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, statements, documents, href }) => (
          <tr key={month}>
            <th scope="row">{statements === 0 ? periodName(month) : <a href={href}>{periodName(month)}</a>}</th>
            <td>{grouped(statements)}</td>
            {isCovered ? <td>{documents === null ? 'not known' : documents === 0 ? 'none' : grouped(documents)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const monthTitle = ({ month, statements }: HistogramMonth): string => `${periodName(month)}: ${counted(statements, 'statement')}`
const unreadTitle = ({ month }: HistogramMonth): string => `${periodName(month)}: no documents of this month are in the record`

const descriptionOf = (months: readonly HistogramMonth[]): string => {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return 'No statements.'
  const highest = months.reduce((high, month) => (month.statements > high.statements ? month : high), first)
  return `${periodName(first.month)} to ${periodName(last.month)}; most in ${monthTitle(highest)}. The table beneath has all numbers.`
}
