import type { ActorEntry } from '../model/actor-entry.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { Office } from '../model/actor.js'
import type { Statement } from '../model/statement.js'
import { actorKey } from '../text/actor-key.js'
import { dayIn, saidDays } from './said-days.js'

/** By what a statement counts as A on B, as it is printed with the numbers. */
export const pairRule: string =
  'A statement is one by A on B when a speaker is A, or a person who held an office of A on the day it was said, and B or such a person of B is among those spoken to or spoken about. ' +
  'A state and its government are one. Of several candidates for one mention the likeliest counts. Where the page does not tell when it was said, the day of publication stands for it. ' +
  'What may have been said in several periods is counted in none and listed; silences are counted apart.'

/** The days between which something was said, as a statement is counted by them: its own, else the day of publication, else null. */
export interface CountedDays {
  readonly first: string
  readonly last: string
  /** Whether the page tells them. */
  readonly isTold: boolean
}

/** The days by which a statement is counted. */
export const countedDays = ({ saidAt }: Pick<Statement, 'saidAt'>, publishedAt: string | null): CountedDays | null => {
  const said = saidDays(saidAt)
  if (said) return { ...said, isTold: true }
  const day = dayIn(publishedAt)
  return day === null ? null : { first: day, last: day, isTold: false }
}

/** One side of a pair: who speaks for it. */
export interface RuleSide {
  /** Itself; of a state its government too, and the other way round. */
  readonly keys: ReadonlySet<string>
  /** All who hold or held an office of it. */
  readonly people: ReadonlyMap<string, readonly Office[]>
}

/** The side of an actor. @param known Everybody with a country or offices that the record's pages have. */
export const sideOf = (actor: ActorEntry, known: Iterable<KnownActor>): RuleSide => {
  const isState = isStateOrGovernment(actor)
  const keys = new Set([actor.key])
  const people = new Map<string, readonly Office[]>()
  for (const other of known) {
    if (isState && isStateOrGovernment(other) && other.country === actor.country) keys.add(other.key)
    if (other.kind !== 'person') continue
    const offices = other.offices.filter((office) => (isState ? office.country === actor.country : office.organization === (actor.id ?? actor.key)))
    if (offices.length > 0) people.set(other.key, offices)
  }
  return { keys, people }
}

/** An actor as the record's pages have it. */
export interface KnownActor extends Pick<ActorEntry, 'key' | 'id' | 'kind' | 'country'> {
  readonly offices: readonly Office[]
}

/** Whether an actor is a state or its government. */
export const isStateOrGovernment = ({ id, kind, country }: Pick<ActorEntry, 'id' | 'kind' | 'country'>): boolean =>
  country !== null && (kind === 'state' || /^gov:[A-Z]{3}$/.test(id ?? ''))

/** Whether a statement counts as one by A on B. Somebody speaks for a side whose office covers all days between which it may have been said, or with `may` at least one of them. */
export const isOn = (
  { speakers, addressees, about }: Pick<Statement, 'speakers' | 'addressees' | 'about'>,
  days: Pick<CountedDays, 'first' | 'last'> | null,
  a: RuleSide,
  b: RuleSide,
  may: boolean = false,
): boolean => {
  const stands = (references: readonly ActorReference[], side: RuleSide): boolean =>
    likeliest(references).some((reference) => standsFor(actorKey(reference), days, side, may))
  return stands(speakers, a) && (stands(addressees, b) || stands(about, b))
}

const standsFor = (key: string, days: Pick<CountedDays, 'first' | 'last'> | null, { keys, people }: RuleSide, may: boolean): boolean =>
  keys.has(key) || (days !== null && (people.get(key)?.some((office) => covers(office, days, may)) ?? false))

/** Dates of years or months hold from their first to their last day; an office without any date at no day. */
const covers = ({ from, to }: Office, { first, last }: Pick<CountedDays, 'first' | 'last'>, may: boolean): boolean => {
  if (from === null && to === null) return false
  const [begins, ends] = may ? [last, first] : [first, last]
  return (from === null || from <= begins) && (to === null || lastDay(to) >= ends)
}

const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)

/** Of candidates for one mention the first, who is the likeliest. */
const likeliest = (references: readonly ActorReference[]): readonly ActorReference[] =>
  references.filter(
    ({ mention }, number) =>
      mention === null || references.findIndex((other) => other.mention?.start === mention.start && other.mention.end === mention.end) === number,
  )
