import type { Estimate } from '../model/estimate.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { CorrectedCount, PairAnswer, PairDirection } from '../model/pair-answer.js'
import { counted, grouped } from './counted.js'
import { reportsAndOrigins } from './counts-line.js'
import { estimateWords } from './estimate-line.js'
import { printable } from './printable.js'

/** "Vell on Sarn". */
export const directionName = ({ a, b }: Pick<PairAnswer, 'a' | 'b'>, isFirst: boolean): string => {
  const [from, to] = isFirst ? [a, b] : [b, a]
  return `${printable(from.actor.name)} on ${printable(to.actor.name)}`
}

/** "12 statements in 30 reports, 9 independent origins". */
export const directionCounts = ({ statements, reports, origins }: PairDirection): string =>
  `${counted(statements, 'statement')} in ${reportsAndOrigins(reports, origins)}`

/** How often the machine is right here. */
export const precisionLine = ({ precision }: PairDirection): string =>
  precision.reviewed === 0 ? 'not reviewed by a random sample' : `precision by the random sample ${estimateWords(precision)}`

/** "corrected by it: 11.4 (9.0 to 12.9)", or why it is not. */
export const correctedLine = (corrected: CorrectedCount | null, { reviewed }: Estimate): string =>
  corrected === null
    ? `not corrected: ${grouped(reviewed)} of its kind ${reviewed === 1 ? 'was' : 'were'} reviewed in the random sample, which must be at least 30`
    : `corrected by it: ${correctedWords(corrected)}`

/** "11.4 (9.0 to 12.9)"; nothing where too few were reviewed. */
export const correctedWords = (corrected: CorrectedCount | null): string =>
  corrected === null ? '-' : `${corrected.statements.toFixed(1)} (${corrected.low.toFixed(1)} to ${corrected.high.toFixed(1)})`

/** What the mark in the column of corrected counts means. */
export const correctedNote = 'corrected: the count set right by the random sample, with its 95 % interval; "-": under 30 of its kind were reviewed'

/** "3 of these are in the month of their page’s publication: it does not tell when they were said". */
export const placedByPublicationLine = ({ periods }: PairDirection, by: PairAnswer['by']): string | null => {
  const placed = periods.reduce((sum, { placedByPublication }) => sum + placedByPublication, 0)
  return placed === 0 ? null : `${grouped(placed)} of these are in the ${by} of their page’s publication: it does not tell when they were said`
}

/** "2 statements in none of the rows: when they were said is not known to the month:". */
export const spanningLine = (spanning: readonly FoundStatement[], by: PairAnswer['by']): string =>
  `${counted(spanning.length, 'statement')} in none of the rows: when they were said is not known to the ${by}:`
