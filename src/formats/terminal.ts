import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import type { Palette } from './palette.js'
import { printable } from './printable.js'
import { tally, tallyLine } from './tally.js'
import { outerStatements, statementsById } from './via.js'
import { checkedWords } from './words.js'
import { wrap } from './wrap.js'

/** How a readable list is to look. */
export interface TerminalOptions {
  readonly palette: Palette
  /** Characters on a line. */
  readonly width: number
  readonly unit: OffsetUnit
  /** At most so many statements, and unattributed stretches; the rest is counted. All where left out. */
  readonly limit?: number
}

/** A reading for people: `speaker [cue] -> | form | via | place`, the words beneath, inner statements indented below their outer ones, then doubts and numbers. */
export const terminal = (input: string, reading: Reading, options: TerminalOptions): string => {
  const ordered = inReadingOrder(reading.statements)
  const shown = ordered.slice(0, options.limit)
  const byId = statementsById(reading)
  const sheet = { ...options, text: reading.document.text, printed: spanPrinter(reading.document.text, options.unit) }
  const parts = [
    heading(input, reading, sheet),
    ...shown.map((statement) => entry(statement, outerStatements(statement, byId), sheet)),
    ...more(ordered.length, options).map(options.palette.faint),
    ...unattributedList(reading, sheet),
    ...noteList(reading, sheet),
    options.palette.faint(tallyLine(tally(reading))),
  ]
  return `${parts.join('\n\n')}\n\n`
}

interface Sheet extends TerminalOptions {
  readonly text: string
  readonly printed: (span: Span) => Span
}

const heading = (input: string, { document }: Reading, { palette, width }: Sheet): string => {
  const particulars = [document.publisher, document.authors.join(', '), document.publishedAt, input]
    .filter((part) => part !== null && part !== '')
    .map((part) => printable(part!))
  const title = document.title === null ? [] : [palette.heading(wrap(printable(document.title), width))]
  return [...title, palette.faint(wrap(particulars.join(' · '), width))].join('\n')
}

const entry = (statement: Statement, outer: readonly Statement[], sheet: Sheet): string => {
  const { palette, text, width } = sheet
  const speaker = ({ source }: Statement): string => (source === null ? '(no source named)' : printable(checkedWords(text, source)))
  const cue = statement.cue === null ? '' : ` ${palette.cue(`[${printable(checkedWords(text, statement.cue))}]`)}`
  const via = outer.map((each) => `via ${speaker(each)}`).join(', ')
  const place = `${statement.placedIn} ${palette.faint(offsets(statement.content, sheet))}`
  const line = [`${palette.speaker(speaker(statement))}${cue} ->`, palette[statement.form](statement.form), ...(via === '' ? [] : [via]), place].join(' | ')
  const indent = '    '.repeat(Math.min(outer.length, 4))
  return `${indent}${line}\n${wrap(printable(checkedWords(text, statement.content)), width, `${indent}    `)}`
}

const unattributedList = ({ unattributed }: Reading, sheet: Sheet): readonly string[] => {
  const lines = unattributed.slice(0, sheet.limit).map((span) => `${printable(checkedWords(sheet.text, [span]))} | ${span.reason} | ${offsets([span], sheet)}`)
  return list('Quoted, in no statement:', [...lines, ...more(unattributed.length, sheet)], sheet)
}

const noteList = ({ notes }: Reading, sheet: Sheet): readonly string[] => {
  const lines = notes.map(({ code, message, span }) => `${code} | ${printable(message)}${span === undefined ? '' : ` | ${offsets([span], sheet)}`}`)
  return list('Notes:', lines, sheet)
}

const more = (length: number, { limit = length }: TerminalOptions): readonly string[] => (length > limit ? [`… and ${length - limit} more`] : [])

const list = (title: string, lines: readonly string[], { palette, width }: Sheet): readonly string[] =>
  lines.length === 0 ? [] : [[palette.warning(title), ...lines.map((line) => wrap(line, width, '    '))].join('\n')]

const offsets = (spans: readonly Span[], { printed }: Sheet): string =>
  spans
    .map(printed)
    .map(({ start, end }) => `${start}-${end}`)
    .join(', ')

// Outer statements in the order of the text, each followed by what stands inside it.
const inReadingOrder = (statements: readonly Statement[]): readonly Statement[] => {
  const ids = new Set(statements.map((statement) => statement.id))
  const inside = new Map<string | null, Statement[]>()
  for (const statement of [...statements].sort((a, b) => a.content[0].start - b.content[0].start)) {
    const outer = statement.within !== null && ids.has(statement.within) ? statement.within : null
    inside.set(outer, [...(inside.get(outer) ?? []), statement])
  }
  const withInner = (statement: Statement): readonly Statement[] => [statement, ...(inside.get(statement.id) ?? []).flatMap(withInner)]
  return (inside.get(null) ?? []).flatMap(withInner)
}
