import { axisX, dot, ruleY, text } from '@observablehq/plot'
import type { VNode } from 'preact'
import { counted, grouped } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import { chart, ChartFigure, namedPeriods, periodName, periodScale, plotArea } from '../charts/index.js'
import { addressOfQuery } from '../query-address.js'
import { Words } from '../parts/words.js'
import { monthsBetween } from './months-between.js'
import { mostLookedAt } from './shown-actor.js'
import type { Subject, SubjectMonths } from './subjects.js'

/** So many have a row of the chart; the table has some more. */
const mostRows = 8
const mostInTable = 40
const longestName = 44

interface DotsProps {
  readonly speaker: { readonly key: string; readonly name: string }
  readonly subjects: SubjectMonths
}

/** Whom an actor speaks about, month by month: a row each, the area of a dot the number of statements. */
export const SubjectDots = ({ speaker, subjects }: DotsProps): VNode | null => {
  const { statements, reviewed, aboutNobody, undated } = subjects
  const shown = subjects.subjects.filter(({ months }) => months.size > 0).slice(0, mostRows)
  if (shown.length === 0) return null
  const others = subjects.subjects.length - shown.length
  return (
    <ChartFigure
      caption={
        <>
          Whom <Words>{printable(speaker.name)}</Words> speaks about, by month of publication.
        </>
      }
      statements={statements}
      shareReviewed={statements === 0 ? null : reviewed / statements}
      chart={<Dots speaker={speaker} shown={shown} />}
      table={<SubjectTable speaker={speaker} subjects={subjects.subjects.slice(0, mostInTable)} />}
    >
      <p class="statement-foot">
        {[
          'A statement about several stands in several rows.',
          ...(others > 0 ? [`${counted(others, 'more subject')} ${others === 1 ? 'is' : 'are'} not drawn.`] : []),
          ...(aboutNobody > 0 ? [`${counted(aboutNobody, 'statement')} ${aboutNobody === 1 ? 'names' : 'name'} nobody.`] : []),
          ...(undated > 0 ? [`${counted(undated, 'statement')} ${undated === 1 ? 'has' : 'have'} no date.`] : []),
          ...(statements >= mostLookedAt ? [`Only the newest ${grouped(mostLookedAt)} statements were looked at.`] : []),
        ].join(' ')}
      </p>
    </ChartFigure>
  )
}

interface Dot {
  readonly row: string
  readonly name: string
  readonly key: string
  readonly month: string
  readonly statements: number
}

const Dots = ({ speaker, shown }: { readonly speaker: DotsProps['speaker']; readonly shown: readonly Subject[] }): VNode => {
  const periods = monthsBetween(shown.flatMap(({ months }) => [...months.keys()]))
  const rows = shown.map(({ key }) => key)
  const dots = shown.flatMap(({ key, name, months }) =>
    [...months].map(([month, statements]): Dot => ({ row: key, name: printable(name), key, month, statements })),
  )
  const most = Math.max(...dots.map(({ statements }) => statements))
  return chart({
    ...plotArea,
    marginLeft: 12,
    id: 'subjects',
    title: `Statements of ${printable(speaker.name)} by subject and month`,
    description: `${shown.map(({ name, statements }) => `${printable(name)}: ${counted(statements, 'statement')}`).join('; ')}. ${periodName(periods[0]!)} to ${periodName(periods.at(-1)!)}. The table beneath has all numbers.`,
    height: 72 * rows.length + 46,
    hasLinks: true,
    x: periodScale(periods),
    y: { type: 'band', domain: rows, label: null, axis: null, padding: 0, round: false },
    r: { type: 'sqrt', domain: [0, most], range: [0, 14] },
    marks: [
      ruleY(rows, { className: 'grid', dy: 14 }),
      text(shown, {
        frameAnchor: 'left',
        textAnchor: 'start',
        y: 'key',
        dy: -16,
        text: ({ name, statements }: Subject) => `${shortened(printable(name))} (${grouped(statements)})`,
        className: 'row-name',
      }),
      dot(dots, {
        x: 'month',
        y: 'row',
        dy: 14,
        r: 'statements',
        className: 'subject',
        href: ({ key, month }: Dot) => `/search${addressOfQuery({ speaker: speaker.key, about: key, since: month, until: month })}`,
        title: ({ name, month, statements }: Dot) => `${periodName(month)}, about ${name}: ${counted(statements, 'statement')}`,
      }),
      axisX({ ticks: namedPeriods(periods), tickFormat: periodName, tickSize: 4 }),
    ],
  })
}

const shortened = (name: string): string => ([...name].length <= longestName ? name : `${[...name].slice(0, longestName - 1).join('')}…`)

const SubjectTable = ({ speaker, subjects }: { readonly speaker: DotsProps['speaker']; readonly subjects: readonly Subject[] }): VNode => (
  <table>
    <thead>
      <tr>
        <th scope="col">About</th>
        <th scope="col">Statements</th>
        <th scope="col">By month</th>
      </tr>
    </thead>
    <tbody>
      {subjects.map(({ key, name, statements, months }) => (
        <tr key={key}>
          <th scope="row">
            <a href={`/search${addressOfQuery({ speaker: speaker.key, about: key })}`}>
              <Words>{printable(name)}</Words>
            </a>
          </th>
          <td>{grouped(statements)}</td>
          <td>
            {[...months]
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([month, number]) => `${periodName(month)}: ${grouped(number)}`)
              .join(', ')}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
