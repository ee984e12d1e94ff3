import type { Document } from '../model/document.js'
import type { FoundStatement } from '../model/found-statement.js'
import type { QuoteTrace, QuoteVariant } from '../model/quote-trace.js'
import { counted } from './counted.js'
import { countsLine } from './counts-line.js'
import { differenceWords, markedDifferences } from './difference-marks.js'
import { type RecordView, foundSheet, olderVersion } from './found-sheet.js'
import { type Cell, type Run, paintedLines, run } from './painted-lines.js'
import { printable } from './printable.js'
import { readableDay } from './readable-time.js'
import { shortId } from './short-id.js'
import { statementHead } from './terminal-statement.js'
import { wrap } from './wrap.js'

/** The wordings of a quotation for people, by their earliest report, each with what changed and who carries it. */
export const traceList = ({ asked, variants, counts }: QuoteTrace, documents: ReadonlyMap<string, Document>, view: RecordView): string => {
  const { palette, width } = view
  const parts = [
    palette.heading(wrap(traceSummary(variants), width)),
    ...(variants.length > 1 ? [palette.faint('[-words of the earlier wording-] {+words of this one+}')] : []),
    ...variants.map((variant, number) => variantEntry(variant, number, asked, documents, view)),
    palette.faint(wrap(countsLine(counts), width)),
  ]
  return `${parts.join('\n\n')}\n\n`
}

/** "4 wordings in 8 reports. Earliest in this record: 12 May 2031, Meridian Wire." */
export const traceSummary = (variants: readonly QuoteVariant[]): string => {
  const first = variants[0]?.reports[0]?.document
  const current = variants.map(({ reports }) => reports.filter(({ document }) => !document.superseded).length)
  const reports = current.reduce((sum, number) => sum + number, 0)
  const gone = current.filter((number) => number === 0).length
  const older = gone === 0 ? '' : gone === variants.length ? `, only ${olderVersion}` : `, ${gone} of them only ${olderVersion}`
  const earliest = first === undefined ? '' : ` Earliest in this record: ${dayOf(first.publishedAt)}, ${printable(first.publisher ?? 'publisher unknown')}.`
  return `${counted(variants.length, 'wording')}${reports === 0 ? '' : ` in ${counted(reports, 'report')}`}${older}.${earliest}`
}

const variantEntry = (variant: QuoteVariant, number: number, asked: FoundStatement, documents: ReadonlyMap<string, Document>, view: RecordView): string => {
  const { palette, width } = view
  const divider = run('|', palette.faint)
  const [first] = variant.reports
  if (first === undefined) return ''
  const document = documents.get(first.document.id)
  const head = document === undefined ? [] : statementHead(first.statement, foundSheet(document, view))
  const lead = run(`${number + 1}. ${variant.from === null ? '' : `(from ${variant.from.variant + 1}) `}`, palette.faint)
  const words: Cell = variant.from === null ? [run(printable(first.words))] : markedDifferences(variant.from.comparison, first.words, palette)
  const differences = variant.from?.comparison.differences.filter(({ kind }) => kind !== 'normalised') ?? []
  return [
    paintedLines(withLead(lead, head), { width, indent: '', hanging: '    ', divider }),
    paintedLines([words], { width, indent: '    ', hanging: '', divider }),
    ...differences.map((difference) => paintedLines([differenceWords(difference, palette)], { width, indent: '      ', hanging: '  ', divider })),
    ...variant.reports.map((report) => paintedLines(reportCells(report, asked, view), { width, indent: '    ', hanging: '    ', divider })),
  ].join('\n')
}

const withLead = (lead: Run, [first = [], ...rest]: readonly Cell[]): readonly Cell[] => [[lead, ...first], ...rest]

const reportCells = ({ document, statement }: FoundStatement, asked: FoundStatement, { palette }: RecordView): readonly Cell[] => {
  const address = document.url ?? document.canonicalUrl ?? document.address
  const isAsked = statement.id === asked.statement.id
  return [
    [run(dayOf(document.publishedAt))],
    [run(printable(document.publisher ?? 'publisher unknown'))],
    ...(statement.placedIn === 'title' ? [[run('in the headline', palette.faint)]] : []),
    ...(document.superseded ? [[run(olderVersion, palette.warning)]] : []),
    ...(address === null ? [] : [[run(printable(address), palette.faint)]]),
    [run(`${shortId(statement.id)}${isAsked ? ' (asked for)' : ''}`, palette.faint)],
  ]
}

const dayOf = (publishedAt: string | null): string => (publishedAt === null ? 'no date' : printable(readableDay(publishedAt)))
