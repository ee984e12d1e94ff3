import type { DocumentActor } from '../model/document-actor.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { outerStatements, statementsById } from './outer-statements.js'
import type { Paint, Palette } from './palette.js'
import { printable } from './printable.js'
import { tally, tallyLine } from './tally.js'
import { type Sheet as StatementSheet, terminalStatement } from './terminal-statement.js'
import { checkedWords } from './words.js'
import { wrap } from './wrap.js'

/** How a readable list is to look. */
export interface TerminalOptions {
  readonly palette: Palette
  /** Characters on a line. */
  readonly width: number
  readonly unit: OffsetUnit
  /** At most so many statements, and of each of the lists below them; the rest is counted. All where left out. */
  readonly limit?: number
}

interface Sheet extends StatementSheet {
  /** "12-40", in the unit asked for. */
  readonly offsets: (spans: readonly Span[]) => string
}

/** So many actors are listed, those with the most mentions first. */
const mostActors = 12

/** A reading for people: title and particulars, the statements, inner ones indented below their outer ones, then earlier coverage, actors, doubts and numbers. */
export const terminal = (input: string, reading: Reading, options: TerminalOptions): string => {
  const ordered = inReadingOrder(reading.statements)
  const byId = statementsById(reading)
  const sheet = sheetOf(reading, options)
  const limit = options.limit ?? Infinity
  const parts = [
    heading(input, reading, sheet),
    ...ordered.slice(0, limit).map((statement) => terminalStatement(statement, outerStatements(statement, byId).length, sheet)),
    ...more(ordered.length, limit).map(options.palette.faint),
    ...coverageList(reading, limit, sheet),
    ...actorList(reading, Math.min(limit, mostActors), sheet),
    ...unattributedList(reading, limit, sheet),
    ...noteList(reading, sheet),
    options.palette.faint(wrap(tallyLine(tally(reading)), options.width)),
  ]
  return `${parts.join('\n\n')}\n\n`
}

const sheetOf = ({ document, statements }: Reading, { palette, width, unit }: TerminalOptions): Sheet => {
  const printed = spanPrinter(document.text, unit)
  const repeated = new Set(statements.map(({ repeats }) => repeats))
  const label = (id: string): string | null => (repeated.has(id) ? printable(id.slice(0, 5)) : null)
  const offsets = (spans: readonly Span[]): string => spans.map(printed).map(rangeOf).join(', ')
  const tail = ({ id, placedIn, content }: Statement): readonly string[] => [`${placedIn} ${offsets(content)}${label(id) === null ? '' : ` (${label(id)})`}`]
  return { document, palette, width, offsets, label, tail }
}

const rangeOf = ({ start, end }: Span): string => `${start}-${end}`

const heading = (input: string, { document }: Reading, { palette, width }: Sheet): string => {
  const particulars = [document.publisher, document.authors.join(', '), document.publishedAt, input]
    .filter((part) => part !== null && part !== '')
    .map((part) => printable(part!))
  const title = document.title === null ? [] : [palette.heading(wrap(printable(document.title), width))]
  return [...title, palette.faint(wrap(particulars.join(' · '), width))].join('\n')
}

const coverageList = ({ earlierCoverage }: Reading, limit: number, sheet: Sheet): readonly string[] => {
  const lines = earlierCoverage.slice(0, limit).map((span) => {
    checkedWords(sheet.document.text, [span])
    return lineOf([span.title ?? '(no title)', span.date, span.url, sheet.offsets([span])])
  })
  return list('Earlier coverage that the page refers to:', [...lines, ...more(earlierCoverage.length, limit)], sheet.palette.heading, sheet)
}

const actorList = ({ actors }: Reading, limit: number, sheet: Sheet): readonly string[] => {
  const lines = [...actors]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, limit)
    .map((actor) => lineOf([actor.name, actor.kind, actor.country, officesOf(actor), mentionsOf(actor), actor.id]))
  return list('Actors:', [...lines, ...more(actors.length, limit)], sheet.palette.heading, sheet)
}

const officesOf = ({ offices }: DocumentActor): string => [...new Set(offices.map(({ title }) => title))].slice(0, 2).join(', ')

const mentionsOf = ({ mentions: { length } }: DocumentActor): string => `${length} mention${length === 1 ? '' : 's'}`

const unattributedList = ({ unattributed }: Reading, limit: number, sheet: Sheet): readonly string[] => {
  const lines = unattributed.slice(0, limit).map((span) => lineOf([checkedWords(sheet.document.text, [span]), span.reason, sheet.offsets([span])]))
  return list('Quoted, in no statement:', [...lines, ...more(unattributed.length, limit)], sheet.palette.warning, sheet)
}

const noteList = ({ notes }: Reading, sheet: Sheet): readonly string[] => {
  const lines = notes.map(({ code, message, span }) => lineOf([code, message, span === undefined ? null : sheet.offsets([span])]))
  return list('Notes:', lines, sheet.palette.warning, sheet)
}

const more = (length: number, limit: number): readonly string[] => (length > limit ? [`… and ${length - limit} more`] : [])

const lineOf = (cells: readonly (string | null)[]): string =>
  cells
    .filter((cell) => cell !== null && cell !== '')
    .map((cell) => printable(cell!))
    .join(' | ')

const list = (title: string, lines: readonly string[], paint: Paint, { width }: Sheet): readonly string[] =>
  lines.length === 0 ? [] : [[paint(title), ...lines.map((line) => wrap(line, width, '    '))].join('\n')]

// Outer statements in the order of the text, each followed by what stands inside it.
const inReadingOrder = (statements: readonly Statement[]): readonly Statement[] => {
  const ids = new Set(statements.map((statement) => statement.id))
  const inside = new Map<string | null, Statement[]>()
  for (const statement of [...statements].sort((a, b) => a.content[0].start - b.content[0].start)) {
    const outer = statement.within !== null && ids.has(statement.within) ? statement.within : null
    const siblings = inside.get(outer)
    if (siblings === undefined) inside.set(outer, [statement])
    else siblings.push(statement)
  }
  const withInner = (statement: Statement): readonly Statement[] => [statement, ...(inside.get(statement.id) ?? []).flatMap(withInner)]
  return (inside.get(null) ?? []).flatMap(withInner)
}
