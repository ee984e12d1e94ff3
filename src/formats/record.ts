import type { Document } from '../model/document.js'
import type { Note } from '../model/note.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { Unattributed } from '../model/unattributed.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { checkedWords } from './words.js'

/** A statement with its content's words, as printed. */
export interface StatementRecord extends Statement {
  readonly words: string
}

/** What is printed of one input: see docs/format.md. */
export interface ReadingRecord {
  readonly input: string
  readonly document: Document
  readonly statements: readonly StatementRecord[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
}

/** A reading as its record, spans in the unit asked for. Throws SPAN_MISMATCH where a span lies outside the text. */
export const toRecord = (input: string, reading: Reading, unit: OffsetUnit): ReadingRecord => {
  const { text } = reading.document
  const printed = spanPrinter(text, unit)
  const withPrintedSpan = <Placed extends Span>(placed: Placed): Placed => ({ ...placed, ...printed(placed) })
  return {
    input,
    document: { ...reading.document, blocks: reading.document.blocks.map(withPrintedSpan) },
    statements: reading.statements.map((statement) => statementRecord(statement, text, printed)),
    unattributed: reading.unattributed.map(withPrintedSpan),
    notes: reading.notes.map((note) => (note.span === undefined ? note : { ...note, span: printed(note.span) })),
  }
}

/** One statement as it is printed, its fields in the order of docs/format.md. */
export const statementRecord = (statement: Statement, text: string, printed: (span: Span) => Span): StatementRecord => ({
  id: statement.id,
  documentId: statement.documentId,
  source: statement.source && mapFragments(statement.source, printed),
  cue: statement.cue && mapFragments(statement.cue, printed),
  content: mapFragments(statement.content, printed),
  form: statement.form,
  within: statement.within,
  placedIn: statement.placedIn,
  confidence: statement.confidence,
  words: checkedWords(text, statement.content),
  quoted: statement.quoted.map(printed),
  modelId: statement.modelId,
})

const mapFragments = ([first, ...rest]: readonly [Span, ...Span[]], printed: (span: Span) => Span): [Span, ...Span[]] => [printed(first), ...rest.map(printed)]
