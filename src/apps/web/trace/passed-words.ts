import { printable } from '../../../formats/printable.js'
import type { PassedHow, TracedReport } from './passed-on.js'

const hows: Readonly<Record<PassedHow, string>> = {
  cited: 'cites',
  'same-text': 'same text as',
  wording: 'nearest wording in',
}

/** "cites Meridian Wire (report 1)", "nearest wording in Elder Courier (report 3)": what the lines of the chart say. */
export const passedWords = ({ report, from, cited, number }: TracedReport, all: readonly TracedReport[]): string => {
  const source = from === null ? undefined : all.find((other) => other.number === from.number)
  const words = from === null || source === undefined ? [] : [`${hows[from.how]} ${publisherOf(source)} (report ${from.number})`]
  if (cited !== null && from?.how !== 'cited') words.push(`according to ${printable(cited.name)}, of whom no report is here`)
  if (words.length > 0) return words.join('; ')
  return report.document.publishedAt === null ? 'not known: it has no date' : number === 1 ? 'earliest in this record' : 'not known'
}

export const publisherOf = ({ report: { document } }: TracedReport): string => printable(document.publisher ?? 'unknown publisher')
