import type { Estimate } from '../model/estimate.js'
import type { FilterEstimate } from '../model/review-report.js'
import { grouped } from './counted.js'
import { percent } from './percent.js'

/** "27 of 30: 90 % (74 to 97 %)": a share with its 95 % interval; "none reviewed". */
export const estimateWords = ({ reviewed, right, share, low, high }: Estimate): string =>
  share === null ? 'none reviewed' : `${grouped(right)} of ${grouped(reviewed)}: ${percent(share)} (${percent(low).replace(/ %$/u, '')} to ${percent(high)})`

/** "12 of 140 reviewed, each report counted (9 %) | precision by the random sample 27 of 30: 90 % (74 to 97 %)", to stand beside a count; or "not reviewed". */
export const estimateLine = ({ statements, reviewed, precision }: Pick<FilterEstimate, 'statements' | 'reviewed' | 'precision'>): string => {
  if (reviewed === 0 && precision.reviewed === 0) return 'not reviewed'
  const share = statements === 0 ? '' : ` (${percent(Math.min(reviewed / statements, 1))})`
  const sample =
    precision.reviewed === 0
      ? 'none of them drawn at random, so how often the machine errs is not known'
      : `precision by the random sample ${estimateWords(precision)}`
  return `${grouped(reviewed)} of ${grouped(statements)} reviewed, each report counted${share} | ${sample}`
}
