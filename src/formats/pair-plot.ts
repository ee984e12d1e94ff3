import type { PairAnswer, PairPeriod } from '../model/pair-answer.js'
import { grouped } from './counted.js'
import type { RecordView } from './found-sheet.js'
import { directionName } from './pair-words.js'
import { wrap } from './wrap.js'

/** What stands for the statements of either direction. */
const signs = ['#', '='] as const

/** Statements of a pair as bars in plain text, a line a period and direction, all on one scale. A period without documents says so: that is no zero. */
export const pairPlot = (answer: PairAnswer, { palette, width }: RecordView): string => {
  const [one, other] = answer.directions.map(({ periods }) => new Map(periods.map((period) => [period.period, period])))
  const names = [...new Set(answer.directions.flatMap(({ periods }) => periods.map(({ period }) => period)))].toSorted()
  const most = Math.max(0, ...answer.directions.flatMap(({ periods }) => periods.map(({ statements }) => statements)))
  const room = Math.max(width - 10 - grouped(most).length - 1, 10)
  const scale = most <= room ? 1 : room / most
  const legend = signs.map((sign, number) => `${sign} ${directionName(answer, number === 0)}`).join('   ')
  const unit = scale === 1 ? 'one sign is one statement' : `one sign is ${(1 / scale).toFixed(1)} statements`
  return `${[
    palette.heading(wrap(`${legend}   (${unit})`, width)),
    ...names.flatMap((name) => linesOf(name, [one?.get(name), other?.get(name)], scale, palette.faint)),
  ].join('\n')}\n`
}

const linesOf = (name: string, periods: readonly (PairPeriod | undefined)[], scale: number, faint: (text: string) => string): readonly string[] => {
  if (periods.every((period) => (period?.documents ?? 0) === 0 && (period?.statements ?? 0) === 0)) return [`${name.padEnd(7)}  ${faint('no documents')}`]
  return periods.map((period, number) => {
    const statements = period?.statements ?? 0
    // What is there is seen, however small beside the rest.
    const length = statements === 0 ? 0 : Math.max(Math.round(statements * scale), 1)
    return `${(number === 0 ? name : '').padEnd(7)}  ${signs[number]!.repeat(length)}${length === 0 ? '' : ' '}${grouped(statements)}`
  })
}
