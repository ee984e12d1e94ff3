import type { ActorReference } from '../model/actor-reference.js'
import type { ActorKind } from '../model/actor.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { mentionTypes } from './brat-configuration.js'
import { bratPieces, spansNote } from './brat-pieces.js'
import { spanPrinter } from './offset-unit.js'
import { printable } from './printable.js'
import { boundsOf, namesOf, referentsOf } from './referents.js'
import { checkedWords } from './words.js'

/** The two files that brat keeps of a document: https://brat.nlplab.org/standoff.html. */
export interface BratFiles {
  /** `NAME.txt`. */
  readonly text: string
  /** `NAME.ann`: offsets are code points of the text. */
  readonly annotations: string
}

/**
 * A reading in the entity and event types of PolNeAR: Source, Cue and Content, joined by an event Attribution or Attribution-no-source whose trigger is the cue.
 *
 * Mentions are entities by the kind of their actor, with its id as normalization; the event's roles point to them. What has no place in the text is in notes.
 */
export const brat = ({ document, statements, actors, earlierCoverage }: Reading): BratFiles => {
  const sheet = createSheet(document.text)
  const events = new Map(statements.map(({ id }, index) => [id, `E${index + 1}`]))
  for (const statement of statements) addStatement(statement, events, sheet)
  for (const { id, name, kind, mentions } of actors) for (const span of mentions) sheet.mention(span, kind, id, name)
  for (const { title, date, url, ...span } of earlierCoverage) sheet.note(sheet.entity('Earlier-coverage', [span]), [title, date, url])
  return { text: withUnixLines(document.text), annotations: sheet.lines.map((line) => `${line}\n`).join('') }
}

const addStatement = (statement: Statement, events: ReadonlyMap<string, string>, sheet: Sheet): void => {
  const { speakers, addressees, about, via, stance, negated, modal, repeats, saidAt, contentAt } = statement
  const source = statement.source && sheet.entity('Source', statement.source)
  const cue = statement.cue && sheet.entity('Cue', statement.cue)
  const content = sheet.entity('Content', statement.content)
  const type = source === null ? 'Attribution-no-source' : 'Attribution'
  const trigger = sheet.entity(type, triggerOf(statement))
  const roles = [
    ...(source === null ? [] : [`Source:${source}`]),
    ...(cue === null ? [] : [`Cue:${cue}`]),
    `Content:${content}`,
    ...rolesOf('Speaker', speakers, sheet),
    ...rolesOf('Addressee', addressees, sheet),
    ...rolesOf('About', about, sheet),
    ...rolesOf('Via', via, sheet),
  ]
  const event = events.get(statement.id)!
  sheet.lines.push(`${event}\t${type}:${trigger} ${roles.join(' ')}`)
  sheet.attribute(`Stance ${event} ${stance}`)
  if (negated) sheet.attribute(`Negated ${event}`)
  if (modal) sheet.attribute(`Modal ${event}`)
  sheet.note(event, [
    told('via', viaOf(via)),
    told('said', boundsOf(saidAt)),
    told('content', contentAt && boundsOf(contentAt)),
    told('repeats', repeats && (events.get(repeats) ?? repeats)),
  ])
}

// brat numbers the roles of one name from the second on: Speaker, Speaker2.
const rolesOf = (role: string, references: readonly ActorReference[], sheet: Sheet): readonly string[] =>
  referentsOf(references)
    .filter(([{ mention }]) => mention !== null)
    .map((candidates, index) => {
      const [first] = candidates
      const entity = sheet.mention(first.mention!, first.kind, first.actor, first.name)
      for (const { mention, kind, actor, name } of candidates.slice(1)) sheet.mention(mention!, kind, actor, name)
      if (candidates.length > 1) sheet.noteOnce(entity, [`one of: ${candidates.map(({ name }) => name).join(', ')}`])
      return `${role}${index === 0 ? '' : index + 1}:${entity}`
    })

// The roles name those with words of the page; where one has none, all are told in their order.
const viaOf = (via: readonly ActorReference[]): string | null => (via.every(({ mention }) => mention !== null) ? null : namesOf(via))

const told = (what: string, value: string | null): string | null => (value === null ? null : `${what}: ${value}`)

/** The lines of one file as they come, each kind with its own numbers. */
interface Sheet {
  readonly lines: string[]
  entity(type: string, spans: readonly Span[]): string
  /** The entity of a mention, made where there is none yet, with the actor's id as a normalization. */
  mention(span: Span, kind: ActorKind, actor: string | null, name: string): string
  attribute(words: string): void
  /** A note of those of the words that are there. */
  note(target: string, words: readonly (string | null)[]): void
  noteOnce(target: string, words: readonly string[]): void
}

const createSheet = (text: string): Sheet => {
  const { toLine, toNote } = textBounds(text)
  const lines: string[] = []
  const mentions = new Map<string, string>()
  const normalized = new Set<string>()
  const noted = new Set<string>()
  const counts = { T: 0, N: 0, A: 0, '#': 0 }
  const next = (kind: keyof typeof counts): string => `${kind}${(counts[kind] += 1)}`
  const sheet: Sheet = {
    lines,
    entity: (type, spans) => {
      checkedWords(text, spans)
      const id = next('T')
      lines.push(toLine(id, type, spans))
      const exact = toNote(spans)
      if (exact !== null) sheet.note(id, [exact])
      return id
    },
    mention: (span, kind, actor, name) => {
      const place = `${span.start} ${span.end}`
      const entity = mentions.get(place) ?? sheet.entity(mentionTypes[kind], [span])
      mentions.set(place, entity)
      const pair = `${entity} ${actor}`
      if (actor !== null && !normalized.has(pair)) {
        normalized.add(pair)
        lines.push(`${next('N')}\tReference ${entity} ${database(actor)}\t${printable(name)}`)
      }
      return entity
    },
    attribute: (words) => lines.push(`${next('A')}\t${words}`),
    note: (target, words) => {
      const all = words.filter((each) => each !== null).map(printable)
      if (all.length > 0) lines.push(`${next('#')}\tAnnotatorNotes ${target}\t${all.join('; ')}`)
    },
    noteOnce: (target, words) => {
      if (!noted.has(target)) sheet.note(target, words)
      noted.add(target)
    },
  }
  return sheet
}

// An id of a register that somebody has made may hold anything, a column of brat no space.
const database = (actor: string): string => (/^Q\d+$/u.test(actor) ? `Wikidata:${actor}` : `hearsay:${printable(actor).replaceAll(' ', '_') || '_'}`)

// An event of brat has a trigger in the text; a statement without a cue is hung on its source, without that on its content.
const triggerOf = ({ cue, source, content }: Statement): readonly Span[] => cue ?? source ?? content.slice(0, 1)

const textBounds = (
  text: string,
): { readonly toLine: (id: string, type: string, spans: readonly Span[]) => string; readonly toNote: (spans: readonly Span[]) => string | null } => {
  const printed = spanPrinter(text, 'code-points')
  return {
    toLine: (id, type, spans) => {
      const pieces = bratPieces(text, spans)
      const places = pieces.map(printed).map(({ start, end }) => `${start} ${end}`)
      return `${id}\t${type} ${places.join(';')}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`
    },
    toNote: (spans) => spansNote(text, spans, printed),
  }
}

// Python would make one character of CR LF and shift all that follows: the length stays by writing a space for the CR.
const withUnixLines = (text: string): string => text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
