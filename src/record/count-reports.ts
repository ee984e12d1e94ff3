import type { Counts } from '../model/counts.js'
import type { ReportOrigin } from '../ports.js'
import { countOrigins } from '../stages/trace/index.js'
import { foldedName } from '../text/actor-key.js'

/** The three numbers of reports, and the silences. Publishers are told by their folded names, as cited outlets are. */
export const countReports = (reports: readonly ReportOrigin[]): Counts => {
  const folded = new Map<string, string>()
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldedName(name)
    folded.set(name, known)
    return known
  }
  return countOrigins(reports.map((report) => ({ ...report, publisher: report.publisher === null ? null : fold(report.publisher) })))
}
