import { axisX, axisY, barY, dot, gridY, ruleX, ruleY } from '@observablehq/plot'
import type { VNode } from 'preact'
import { counted, grouped } from '../../../formats/counted.js'
import { directionName } from '../../../formats/pair-words.js'
import type { PairAnswer, PairPeriod } from '../../../model/pair-answer.js'
import { barRoom, chart, countTicks, namedPeriods, paint, periodData, periodName, periodScale, plotArea, stretchOf } from '../charts/index.js'
import { type AskedPair, pairAddressOf } from './asked-pair.js'
import { type PairMonth, periodsOf } from './pair-periods.js'

const id = 'pair'
const height = 300

/** What both say of each other: A on B upwards, B on A downwards, quoted below paraphrased, hatched where nothing was read. A period leads to its statements. */
export const PairChart = ({ answer, asked }: { readonly answer: PairAnswer; readonly asked: AskedPair }): VNode => {
  const months = periodsOf(answer)
  const periods = months.map(({ period }) => period)
  const most = Math.max(1, ...months.flatMap(({ lanes }) => lanes.map(reach)))
  const unread = months.filter(({ isUnread }) => isUnread)
  const bars = lanesOf(months)
  const range = asked.from === null && asked.to === null ? null : { from: asked.from ?? periods[0] ?? '', to: asked.to ?? periods.at(-1) ?? '' }
  const corrected = bars.filter(({ of }) => of.corrected)
  const ticks = countTicks(most)
  return chart({
    ...plotArea,
    id,
    title: `${directionName(answer, true)} above, ${directionName(answer, false)} below, by ${answer.by}`,
    description: describe(answer, months),
    height,
    hasLinks: true,
    attributes: periodData(periods, range, height),
    x: periodScale(periods),
    y: { domain: [-most, most], label: null },
    marks: [
      gridY({ ticks: [...ticks.map((tick) => -tick), ...ticks], className: 'grid' }),
      barY(unread, { x: 'period', y1: -most, y2: most, fill: paint(id, 'no-coverage') }),
      barY(bars, { x: 'period', y1: 0, y2: ({ sign, of }: Lane) => sign * of.quoted, className: 'quoted', ...barRoom(periods) }),
      barY(bars, {
        x: 'period',
        y1: ({ sign, of }: Lane) => sign * of.quoted,
        y2: ({ sign, of }: Lane) => sign * of.statements,
        fill: paint(id, 'paraphrased'),
        className: 'paraphrased',
        ...barRoom(periods),
      }),
      ruleX(corrected, {
        x: 'period',
        y1: ({ sign, of }: Lane) => sign * of.corrected!.low,
        y2: ({ sign, of }: Lane) => sign * of.corrected!.high,
        className: 'interval',
      }),
      dot(corrected, { x: 'period', y: ({ sign, of }: Lane) => sign * of.corrected!.statements, r: 3, className: 'interval' }),
      ruleY([0], { className: 'base' }),
      axisX({ ticks: namedPeriods(periods), tickFormat: periodName, tickSize: 4 }),
      axisY({ ticks: [...ticks.slice(1).map((tick) => -tick), ...ticks], tickFormat: (tick: number) => grouped(Math.abs(tick)), tickSize: 0 }),
      barY(months, {
        x: 'period',
        y1: -most,
        y2: most,
        className: 'whole-period',
        href: ({ period }: PairMonth) => `${pairAddressOf({ ...asked, from: period, to: period, start: 0 })}#range`,
        title: (month: PairMonth) => periodTitle(answer, month),
      }),
    ],
    overlay:
      range === null ? undefined : (
        <rect class="range" y={plotArea.marginTop} height={height - plotArea.marginTop - plotArea.marginBottom} {...stretchOf(periods, range)} />
      ),
  })
}

interface Lane {
  readonly period: string
  readonly sign: 1 | -1
  readonly of: PairPeriod
}

const lanesOf = (months: readonly PairMonth[]): readonly Lane[] =>
  months.flatMap(({ period, lanes: [one, other] }) => [
    { period, sign: 1 as const, of: one },
    { period, sign: -1 as const, of: other },
  ])

/** How far a lane goes, with the interval of its corrected count. */
const reach = ({ statements, corrected }: PairPeriod): number => Math.max(statements, corrected?.high ?? 0)

const periodTitle = (answer: PairAnswer, { period, lanes, isUnread }: PairMonth): string =>
  isUnread
    ? `${periodName(period)}: no documents of this ${answer.by} are in the record`
    : [
        periodName(period),
        ...lanes.map(
          ({ statements, quoted, paraphrased }, number) =>
            `${directionName(answer, number === 0)}: ${statements === 0 ? 'no statement' : `${counted(statements, 'statement')}, ${grouped(quoted)} quoted and ${grouped(paraphrased)} paraphrased`}`,
        ),
      ].join('\n')

const describe = (answer: PairAnswer, months: readonly PairMonth[]): string => {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return 'Nothing is counted.'
  const unread = months.filter(({ isUnread }) => isUnread).length
  const totals = answer.directions.map(({ statements }, number) => `${directionName(answer, number === 0)}: ${counted(statements, 'statement')}`)
  return `${periodName(first.period)} to ${periodName(last.period)}. ${totals.join('; ')}. Nothing was read of ${counted(unread, answer.by)}. The table beneath has all numbers.`
}
