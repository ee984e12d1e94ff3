import type { Counts } from '../model/counts.js'
import type { FilterEstimate } from '../model/review-report.js'
import { countsLine } from './counts-line.js'
import { type CsvValue, csvLine } from './csv-line.js'
import { estimateLine } from './estimate-line.js'
import type { RecordView } from './found-sheet.js'
import { oneLineJson } from './one-line-json.js'
import { plainLine } from './plain.js'
import { wrap } from './wrap.js'

/** The numbers of a query, and how far they can be believed. */
export interface EstimatedCount {
  readonly counts: Counts
  readonly estimate: FilterEstimate
}

/** For people: the counts, and what was reviewed of them. */
export const countList = ({ counts, estimate }: EstimatedCount, { palette, width }: RecordView): string =>
  `${palette.heading(wrap(countsLine(counts), width))}\n${palette.faint(wrap(estimateLine(estimate), width))}\n`

/** A line of JSON. */
export const countJson = (count: EstimatedCount): string => `${oneLineJson(count)}\n`

/** A header and a row. */
export const countCsv = (count: EstimatedCount): string => {
  const cells = cellsOf(count)
  return `${csvLine(Object.keys(cells))}${csvLine(Object.values(cells))}`
}

/** The same numbers without the header, divided by tabs. */
export const countPlain = (count: EstimatedCount): string => plainLine(Object.values(cellsOf(count)).map((value) => (value === null ? null : String(value))))

const cellsOf = ({ counts, estimate: { reviewed, precision } }: EstimatedCount): Readonly<Record<string, Exclude<CsvValue, boolean | readonly unknown[]>>> => ({
  statements: counts.statements,
  silences: counts.silences,
  reports: counts.reports,
  origins: counts.origins,
  reviewed,
  sampled: precision.reviewed,
  sampledRight: precision.right,
  precision: precision.share,
  precisionLow: precision.low,
  precisionHigh: precision.high,
})
