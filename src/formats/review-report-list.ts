import type { Agreement, ReviewReport } from '../model/review-report.js'
import { counted, grouped } from './counted.js'
import { estimateWords } from './estimate-line.js'
import type { RecordView } from './found-sheet.js'
import { oneLineJson } from './one-line-json.js'
import { percent } from './percent.js'
import { printable } from './printable.js'
import { wrap } from './wrap.js'

/** What the reviews tell of the reading, for people. */
export const reviewReportList = ({ reviewed, precision, recall, agreements }: ReviewReport, { palette, width }: RecordView): string => {
  const row = (name: string, value: string): string => `    ${name.padEnd(12)}${value}`
  const parts = Object.entries(precision.parts).map(([part, estimate]) => row(part, estimateWords(estimate)))
  const sections = [
    [palette.heading(`${counted(reviewed, 'statement')} reviewed. Shares with their 95 % intervals (Wilson 1927):`)],
    ['', palette.heading('Precision: of the statements drawn at random, those that needed no repair'), row('whole', estimateWords(precision.whole)), ...parts],
    [
      '',
      palette.heading(wrap('Recall: of the statements in paragraphs drawn at random, those that the record has', width)),
      row('statements', `${estimateWords(recall)}${recall.paragraphs === 0 ? '' : `, in ${counted(recall.paragraphs, 'paragraph')}`}`),
    ],
    ...(agreements.length === 0 ? [] : [['', palette.heading('Agreement of two reviewers'), ...agreements.map((each) => `    ${agreementWords(each)}`)]]),
    ...(precision.whole.reviewed === 0 ? [['', palette.faint(wrap('A random sample tells how often the machine errs: review --order random', width))]] : []),
    ...(recall.paragraphs === 0 ? [['', palette.faint(wrap('What was missed is told by paragraphs: review --missed', width))]] : []),
  ]
  return `${sections.flat().join('\n')}\n`
}

/** The same as a line of JSON. */
export const reviewReportJson = (report: ReviewReport): string => `${oneLineJson(report)}\n`

const agreementWords = ({ one, other, both, agreed, kappa }: Agreement): string =>
  `${printable(one)} and ${printable(other)}: ${percent(agreed)} of ${grouped(both)}, ${kappa === null ? 'no kappa: chance alone would agree' : `kappa ${kappa.toFixed(2)}`}`
