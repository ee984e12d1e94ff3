import type { Counts } from '../model/counts.js'
import { counted } from './counted.js'

/** "41 statements in 187 reports, 23 independent origins · 2 silences". */
export const countsLine = ({ statements, silences, reports, origins }: Counts): string =>
  `${counted(statements, 'statement')} in ${reportsAndOrigins(reports, origins)}${silences === 0 ? '' : ` · ${counted(silences, 'silence')}`}`

/** "3 reports, 2 independent origins"; of one report only that. */
export const reportsAndOrigins = (reports: number, origins: number): string =>
  reports === 1 ? '1 report' : `${counted(reports, 'report')}, ${counted(origins, 'independent origin')}`
