import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { correctedWords, directionName } from '../../../formats/pair-words.js'
import { percent } from '../../../formats/percent.js'
import type { PairAnswer, PairPeriod } from '../../../model/pair-answer.js'
import { periodName } from '../charts/index.js'
import { Words } from '../parts/words.js'
import { type AskedPair, pairAddressOf } from './asked-pair.js'
import { type PairMonth, periodsOf } from './pair-periods.js'

const columns: readonly (readonly [name: string, cell: (period: PairPeriod) => string])[] = [
  ['Statements', ({ statements }) => grouped(statements)],
  ['Quoted', ({ quoted }) => grouped(quoted)],
  ['Paraphrased', ({ paraphrased }) => grouped(paraphrased)],
  ['Silences', ({ silences }) => grouped(silences)],
  ['Reports', ({ reports }) => grouped(reports)],
  ['Origins', ({ origins }) => grouped(origins)],
  ['Documents read', ({ documents }) => grouped(documents)],
  ['Reviewed', ({ shareReviewed }) => (shareReviewed === null ? '' : percent(shareReviewed))],
]

/** The numbers of the chart, a row a period and direction; a period of which nothing was read says so. */
export const PairTable = ({ answer, asked }: { readonly answer: PairAnswer; readonly asked: AskedPair }): VNode => {
  const shown = asked.corrected ? [...columns, ['Corrected', ({ corrected }: PairPeriod) => correctedWords(corrected ?? null)] as const] : columns
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{answer.by === 'month' ? 'Month' : 'Year'}</th>
          <th scope="col">Who on whom</th>
          {shown.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {periodsOf(answer).map((month) => (
        <tbody key={month.period}>
          <Rows answer={answer} asked={asked} month={month} columns={shown} />
        </tbody>
      ))}
    </table>
  )
}

interface RowsProps {
  readonly answer: PairAnswer
  readonly asked: AskedPair
  readonly month: PairMonth
  readonly columns: typeof columns
}

const Rows = ({ answer, asked, month: { period, lanes, isUnread }, columns: shown }: RowsProps): VNode => {
  if (isUnread)
    return (
      <tr class="unread">
        <th scope="row">{periodName(period)}</th>
        <td colSpan={shown.length + 1}>no documents of this {answer.by} are in the record</td>
      </tr>
    )
  return (
    <>
      {lanes.map((lane, number) => (
        <tr key={number}>
          {number === 0 ? (
            <th scope="rowgroup" rowSpan={2}>
              <a href={`${pairAddressOf({ ...asked, from: period, to: period, start: 0 })}#range`}>{periodName(period)}</a>
            </th>
          ) : null}
          <th scope="row">
            <Words>{directionName(answer, number === 0)}</Words>
          </th>
          {shown.map(([name, cell]) => (
            <td key={name}>{cell(lane)}</td>
          ))}
        </tr>
      ))}
    </>
  )
}
