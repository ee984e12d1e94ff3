import type { ActorReference } from '../../model/actor-reference.js'
import type { Fragments, Span } from '../../model/span.js'
import type { StatementTime } from '../../model/statement-time.js'
import type { Statement } from '../../model/statement.js'
import type { KnownActor } from './known-actor.js'
import { codeOf, forms, places, reasons, roles, stances, wordOf } from './codes.js'
import { daysBetween } from './position.js'
import type { StatementTable } from './tables.js'

/** What the codec needs of the record: actors and labels that stand in the rows as numbers. */
export interface Writing {
  readonly actorOf: (reference: ActorReference) => KnownActor
  readonly labelOf: (text: string) => number
}
export interface Lookup {
  readonly actor: (number: number) => KnownActor
  readonly label: (number: number) => string
}

/** The columns that hold the statement itself. */
export type StatementColumns = Pick<StatementTable, 'id' | 'stance' | 'form' | 'place' | 'confidence' | 'said_first' | 'said_last' | 'model' | 'detail'>

/**
 * A statement as columns; `actors` are those of its references in each role. What people may filter by is a column of its own; the rest is one line of JSON without names:
 * [source, cue, content, quoted, flags, within, repeats, references, said, content time], spans as start, end, start, end.
 */
export const encodeStatement = (statement: Statement, actors: readonly (readonly KnownActor[])[], labelOf: Writing['labelOf']): StatementColumns => {
  const { first, last } = daysBetween(statement.saidAt.earliest, statement.saidAt.latest)
  const references: Reference[] = []
  for (let role = 0; role < roles.length; role += 1) {
    const list = statement[roles[role]!]
    for (let at = 0; at < list.length; at += 1) references.push(encodeReference(role, list[at]!, actors[role]![at]!))
  }
  const detail: Detail = [
    statement.source === null ? 0 : flat(statement.source),
    statement.cue === null ? 0 : flat(statement.cue),
    flat(statement.content),
    flat(statement.quoted),
    (statement.negated ? negated : 0) + (statement.modal ? modal : 0),
    statement.within ?? 0,
    statement.repeats ?? 0,
    references,
    encodeTime(statement.saidAt, labelOf),
    statement.contentAt === null ? 0 : encodeTime(statement.contentAt, labelOf),
  ]
  return {
    id: statement.id,
    stance: codeOf(stances, statement.stance),
    form: codeOf(forms, statement.form),
    place: codeOf(places, statement.placedIn),
    confidence: statement.confidence,
    said_first: first,
    said_last: last,
    model: labelOf(statement.modelId),
    detail: JSON.stringify(detail),
  }
}

/** The detail of a row, taken apart once for `tellNumbers` and `decodeStatement`. */
export const parseDetail = (detail: string): Detail => JSON.parse(detail) as Detail

/** The inverse of `encodeStatement`. */
export const decodeStatement = (
  columns: Omit<StatementColumns, 'said_first' | 'said_last' | 'detail'>,
  parsed: Detail,
  documentId: string,
  lookup: Lookup,
): Statement => {
  const [source, cue, content, quoted, flags, within, repeats, references, said, contentTime] = parsed
  const inRole: ActorReference[][] = roles.map(() => [])
  for (const each of references) inRole[each[0]]!.push(decodeReference(each, lookup))
  return {
    id: columns.id,
    documentId,
    source: source === 0 ? null : fragments(source),
    cue: cue === 0 ? null : fragments(cue),
    content: fragments(content),
    form: wordOf(forms, columns.form),
    within: within === 0 ? null : within,
    placedIn: wordOf(places, columns.place),
    quoted: spans(quoted),
    confidence: columns.confidence,
    modelId: lookup.label(columns.model),
    speakers: inRole[0]!,
    addressees: inRole[1]!,
    about: inRole[2]!,
    via: inRole[3]!,
    stance: wordOf(stances, columns.stance),
    negated: (flags & negated) !== 0,
    modal: (flags & modal) !== 0,
    repeats: repeats === 0 ? null : repeats,
    saidAt: decodeTime(said, lookup),
    contentAt: contentTime === 0 ? null : decodeTime(contentTime, lookup),
  }
}

/** Numbers of the actors in each role, in the order of `roles`. */
export const actorsInRoles = (detail: string): readonly (readonly number[])[] => {
  const references = parseDetail(detail)[7]
  return roles.map((_, role) => [...new Set(references.filter((each) => each[0] === role).map((each) => each[1]))])
}

/** A detail that stands inside none of these statements and repeats none. */
export const withoutPointers = (detail: string, gone: ReadonlySet<string>): string => {
  const [source, cue, content, quoted, flags, within, repeats, ...rest] = parseDetail(detail)
  const left = (id: string | 0): string | 0 => (id !== 0 && gone.has(id) ? 0 : id)
  return left(within) === within && left(repeats) === repeats
    ? detail
    : JSON.stringify([source, cue, content, quoted, flags, left(within), left(repeats), ...rest])
}

/** The content alone. */
export const contentOf = (detail: string): Fragments => fragments(parseDetail(detail)[2])

/** Hands over the numbers of actors and labels that decoding will ask for. */
export const tellNumbers = (model: number, detail: Detail, actor: (number: number) => void, label: (number: number) => void): void => {
  const [references, said, contentTime] = [detail[7], detail[8], detail[9]]
  for (const reference of references) actor(reference[1])
  label(model)
  label(said[2])
  if (contentTime !== 0) label(contentTime[2])
}

const negated = 1
const modal = 2

type Flat = readonly number[]
type Time = readonly [earliest: string | 0, latest: string | 0, reason: number, start?: number, end?: number]
type Reference = readonly [role: number, actor: number, reason: number, confidence: number, start: number, end: number, differences?: Differences]
/** Where the reference is not as the actor's row has it. */
type Differences = Partial<Pick<ActorReference, 'actor' | 'name' | 'kind' | 'country' | 'sameAs'>>
export type Detail = readonly [
  source: Flat | 0,
  cue: Flat | 0,
  content: Flat,
  quoted: Flat,
  flags: number,
  within: string | 0,
  repeats: string | 0,
  references: readonly Reference[],
  said: Time,
  contentTime: Time | 0,
]

const flat = (list: readonly Span[]): Flat => {
  const numbers: number[] = []
  for (const { start, end } of list) numbers.push(start, end)
  return numbers
}
const spans = (numbers: Flat): readonly Span[] => {
  const list: Span[] = []
  for (let at = 0; at < numbers.length; at += 2) list.push({ start: numbers[at]!, end: numbers[at + 1]! })
  return list
}
const fragments = (numbers: Flat): Fragments => spans(numbers) as unknown as Fragments

const encodeTime = ({ earliest, latest, reason, mention }: StatementTime, labelOf: Writing['labelOf']): Time => {
  const time = [earliest ?? 0, latest ?? 0, labelOf(reason)] as const
  return mention === null ? time : [...time, mention.start, mention.end]
}

const decodeTime = ([earliest, latest, reason, start, end]: Time, lookup: Lookup): StatementTime => ({
  earliest: earliest === 0 ? null : earliest,
  latest: latest === 0 ? null : latest,
  reason: lookup.label(reason),
  mention: start === undefined || end === undefined ? null : { start, end },
})

const encodeReference = (role: number, reference: ActorReference, actor: KnownActor): Reference => {
  const { mention, confidence } = reference
  const encoded = [role, actor.number, codeOf(reasons, reference.reason), confidence, mention?.start ?? -1, mention?.end ?? -1] as const
  const { id, name, kind, country, sameAs } = actor
  const isSame =
    reference.actor === id && reference.name === name && reference.kind === kind && reference.country === country && areSame(reference.sameAs, sameAs)
  return isSame ? encoded : [...encoded, differencesFrom(reference, actor)]
}

const differencesFrom = (reference: ActorReference, actor: KnownActor): Differences => ({
  ...(reference.actor === actor.id ? {} : { actor: reference.actor }),
  ...(reference.name === actor.name ? {} : { name: reference.name }),
  ...(reference.kind === actor.kind ? {} : { kind: reference.kind }),
  ...(reference.country === actor.country ? {} : { country: reference.country }),
  ...(areSame(reference.sameAs, actor.sameAs) ? {} : { sameAs: reference.sameAs }),
})

const areSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value, at) => value === b[at])

const decodeReference = ([, number, reason, confidence, start, end, differences]: Reference, lookup: Lookup): ActorReference => {
  const { id, name, kind, country, sameAs } = lookup.actor(number)
  const mention = start < 0 ? null : { start, end }
  const reference: ActorReference = { actor: id, name, kind, country, sameAs, mention, reason: wordOf(reasons, reason), confidence }
  return differences === undefined ? reference : { ...reference, ...differences }
}
