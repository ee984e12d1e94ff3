import type { FoundStatement } from '../model/found-statement.js'
import type { PairAnswer, PairDirection, PairPeriod } from '../model/pair-answer.js'
import { grouped } from './counted.js'
import type { RecordView } from './found-sheet.js'
import {
  correctedLine,
  correctedNote,
  correctedWords,
  directionCounts,
  directionName,
  placedByPublicationLine,
  precisionLine,
  spanningLine,
} from './pair-words.js'
import { percent } from './percent.js'
import { printable } from './printable.js'
import { readableTime } from './readable-time.js'
import { shortId } from './short-id.js'
import { wrap } from './wrap.js'

/** So many statements that are in no period are listed; the data have all. */
const mostSpanning = 10

/** What two actors say of each other, for people: the rule, then a table each way, and what is in none of its rows. */
export const pairList = (answer: PairAnswer, view: RecordView): string => {
  const { palette, width } = view
  return [
    `${palette.faint(wrap(`The rule: ${answer.rule}`, width))}\n`,
    ...answer.directions.map((direction, number) => table(answer, direction, number === 0, view)),
  ].join('\n')
}

const table = (answer: PairAnswer, direction: PairDirection, isFirst: boolean, view: RecordView): string => {
  const { palette, width } = view
  const { periods, spanning, precision, corrected } = direction
  const placed = placedByPublicationLine(direction, answer.by)
  return `${[
    palette.heading(wrap(`${directionName(answer, isFirst)}: ${directionCounts(direction)}`, width)),
    palette.faint(wrap(precisionLine(direction), width)),
    ...(corrected === undefined ? [] : [palette.faint(wrap(correctedLine(corrected, precision), width))]),
    ...(periods.length === 0 ? [] : rows(periods, answer.by, view)),
    ...(placed === null ? [] : [palette.faint(wrap(placed, width))]),
    ...(spanning.length === 0 ? [] : inNone(spanning, answer.by, view)),
  ].join('\n')}\n`
}

interface Column {
  readonly name: string
  readonly cell: (period: PairPeriod) => string
  /** Where the lines are too short for all columns those with 1 are left out, then those with 2. */
  readonly spare?: 1 | 2
}

const columns: readonly Column[] = [
  { name: 'said', cell: ({ statements }) => grouped(statements) },
  { name: 'reports', cell: ({ reports }) => grouped(reports) },
  { name: 'origins', cell: ({ origins }) => grouped(origins) },
  { name: 'quoted', cell: ({ quoted }) => grouped(quoted), spare: 2 },
  { name: 'unquoted', cell: ({ paraphrased }) => grouped(paraphrased), spare: 2 },
  { name: 'silent', cell: ({ silences }) => grouped(silences), spare: 1 },
  { name: 'documents', cell: ({ documents }) => grouped(documents) },
  { name: 'publishers', cell: ({ publishers }) => grouped(publishers), spare: 1 },
  { name: 'reviewed', cell: ({ shareReviewed }) => (shareReviewed === null ? '' : percent(shareReviewed)) },
]

const correctedColumn: Column = { name: 'corrected', cell: ({ corrected }) => correctedWords(corrected ?? null) }

const rows = (periods: readonly PairPeriod[], by: PairAnswer['by'], { palette, width }: RecordView): readonly string[] => {
  const all = periods.some(({ corrected }) => corrected !== undefined) ? [...columns, correctedColumn] : columns
  const fewer = [all, all.filter(({ spare }) => spare !== 1), all.filter(({ spare }) => spare === undefined)]
  const shown = fewer.find((some) => lineWidth(some, periods) <= width) ?? fewer.at(-1)!
  const widths = widthsOf(shown, periods)
  const line = (period: string, cells: readonly string[]): string =>
    `${period.padEnd(7)}${cells.map((cell, number) => `  ${cell.padStart(widths[number]!)}`).join('')}`.trimEnd()
  return [
    palette.heading(
      line(
        by,
        shown.map(({ name }) => name),
      ),
    ),
    ...periods.map((period) =>
      period.documents === 0 && period.statements === 0 && period.silences === 0
        ? palette.faint(`${period.period.padEnd(7)}  no documents of this ${by} are in the record`)
        : line(
            period.period,
            shown.map(({ cell }) => cell(period)),
          ),
    ),
    ...(all.length > columns.length ? [palette.faint(wrap(correctedNote, width))] : []),
  ]
}

const widthsOf = (shown: readonly Column[], periods: readonly PairPeriod[]): readonly number[] =>
  shown.map(({ name, cell }) => Math.max(name.length, ...periods.map((period) => cell(period).length)))

const lineWidth = (shown: readonly Column[], periods: readonly PairPeriod[]): number => 7 + widthsOf(shown, periods).reduce((sum, width) => sum + width + 2, 0)

const inNone = (spanning: readonly FoundStatement[], by: PairAnswer['by'], { palette, width }: RecordView): readonly string[] => [
  palette.faint(wrap(spanningLine(spanning, by), width)),
  ...spanning.slice(0, mostSpanning).map((found) => spanningRow(found, width)),
  ...(spanning.length > mostSpanning ? [`    … and ${grouped(spanning.length - mostSpanning)} more: --json has all`] : []),
]

const spanningRow = ({ statement, words, document }: FoundStatement, width: number): string => {
  const when = readableTime(statement.saidAt, document.publishedAt) ?? 'without a date'
  const lead = `    ${shortId(statement.id)}  ${printable(when)}  `
  const said = [...printable(words)]
  const room = Math.max(width - lead.length, 20)
  return `${lead}${said.length <= room ? said.join('') : `${said.slice(0, room - 1).join('')}…`}`
}
