import type { ActorReference } from '../model/actor-reference.js'
import type { DocumentActor } from '../model/document-actor.js'
import type { Document } from '../model/document.js'
import type { EarlierCoverage } from '../model/earlier-coverage.js'
import type { Note } from '../model/note.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { StatementTime } from '../model/statement-time.js'
import type { Statement } from '../model/statement.js'
import type { Unattributed } from '../model/unattributed.js'
import { type OffsetUnit, checkedSpanPrinter, spanPrinter } from './offset-unit.js'
import { checkedWords } from './words.js'

/** A statement with its content's words, as printed. */
export interface StatementRecord extends Statement {
  readonly words: string
}

/** A document with those that it names and the earlier stories that it refers to, as printed. */
export interface DocumentRecord extends Document {
  readonly actors: readonly DocumentActor[]
  readonly earlierCoverage: readonly EarlierCoverage[]
}

/** What is printed of one input: see docs/format.md. */
export interface ReadingRecord {
  readonly input: string
  readonly document: DocumentRecord
  readonly statements: readonly StatementRecord[]
  readonly unattributed: readonly Unattributed[]
  readonly notes: readonly Note[]
}

type PrintSpan = (span: Span) => Span

/** A reading as its record, spans in the unit asked for. Throws SPAN_MISMATCH where a span of a statement, an actor or earlier coverage lies outside the text. */
export const toRecord = (input: string, reading: Reading, unit: OffsetUnit): ReadingRecord => {
  const { text } = reading.document
  const printed = spanPrinter(text, unit)
  const checked = checkedSpanPrinter(text, unit)
  return {
    input,
    document: {
      ...withPrintedSpans(reading.document, printed),
      actors: reading.actors.map((actor) => actorRecord(actor, checked)),
      earlierCoverage: reading.earlierCoverage.map(({ title, date, url, ...span }) => ({ title, date, url, ...checked(span) })),
    },
    statements: reading.statements.map((statement) => statementRecord(statement, text, checked)),
    unattributed: reading.unattributed.map((span) => ({ ...span, ...printed(span) })),
    notes: reading.notes.map((note) => (note.span === undefined ? note : { ...note, span: printed(note.span) })),
  }
}

/** One statement as it is printed, its fields in the order of docs/format.md. */
export const statementRecord = (statement: Statement, text: string, printed: PrintSpan): StatementRecord => ({
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
  speakers: statement.speakers.map((reference) => referenceRecord(reference, printed)),
  addressees: statement.addressees.map((reference) => referenceRecord(reference, printed)),
  about: statement.about.map((reference) => referenceRecord(reference, printed)),
  via: statement.via.map((reference) => referenceRecord(reference, printed)),
  stance: statement.stance,
  negated: statement.negated,
  modal: statement.modal,
  repeats: statement.repeats,
  saidAt: timeRecord(statement.saidAt, printed),
  contentAt: statement.contentAt && timeRecord(statement.contentAt, printed),
})

const referenceRecord = (reference: ActorReference, printed: PrintSpan): ActorReference => ({
  actor: reference.actor,
  name: reference.name,
  kind: reference.kind,
  country: reference.country,
  sameAs: reference.sameAs,
  mention: reference.mention && printed(reference.mention),
  reason: reference.reason,
  confidence: reference.confidence,
})

const timeRecord = ({ earliest, latest, reason, mention }: StatementTime, printed: PrintSpan): StatementTime => ({
  earliest,
  latest,
  reason,
  mention: mention && printed(mention),
})

const actorRecord = (actor: DocumentActor, printed: PrintSpan): DocumentActor => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: actor.country,
  sector: actor.sector,
  sameAs: actor.sameAs,
  offices: actor.offices,
  mentions: actor.mentions.map(printed),
})

// Whatever lists of placed things a document has: its blocks, its links.
const withPrintedSpans = (document: Document, printed: PrintSpan): Document => {
  const placed = (each: unknown): unknown => (isPlaced(each) ? { ...each, ...printed(each) } : each)
  const fields = Object.entries(document).map(([name, value]) => [name, Array.isArray(value) ? value.map(placed) : value] as const)
  return Object.fromEntries(fields) as unknown as Document
}

const isPlaced = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value && 'end' in value

const mapFragments = ([first, ...rest]: readonly [Span, ...Span[]], printed: PrintSpan): [Span, ...Span[]] => [printed(first), ...rest.map(printed)]
