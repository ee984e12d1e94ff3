import type { ActorReference, ReferenceReason } from '../../src/model/actor-reference.js'
import type { Reading } from '../../src/model/reading.js'
import type { Statement } from '../../src/model/statement.js'
import { findCounterparts } from './compare.js'
import type { Expected, ExpectedTime, ResolvedField } from './expected.js'
import { plainName } from './plain-name.js'
import { resolveExpected, type ResolvedReference, type ResolvedStatement } from './resolve-expected.js'

/** A field that was resolved otherwise than expected. */
export interface Difference {
  readonly index: number
  readonly field: ResolvedField
  readonly wanted: string
  readonly read: string
}

/** How many there are and how many of them are right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** What a reading makes of the statements that it shares with an expected record. */
export interface ResolutionComparison {
  readonly differences: readonly Difference[]
  readonly shares: Readonly<Record<ResolvedField, Share>>
  /** Those talked about, which no test demands: how many of the expected were read, and how many of the read were expected. */
  readonly about: { readonly recall: Share; readonly precision: Share }
}

/** The fields in which statements are compared, in the order of the record. */
export const resolvedFields: readonly ResolvedField[] = ['speakers', 'addressees', 'via', 'stance', 'negated', 'modal', 'repeats', 'saidAt']

/** Compares speakers, addressees, chain, stance and times of the statements that a reading shares with the record written by hand. */
export const compareResolution = (expected: Expected, reading: Reading): ResolutionComparison => {
  const wanted = resolveExpected(expected, reading.document.text).statements
  const counterparts = findCounterparts(wanted, reading)
  const pairs = wanted.flatMap((statement, index) => {
    const read = counterparts[index]
    return read ? [{ index, wanted: statement, read }] : []
  })
  const differences: Difference[] = []
  const shareOf = (field: ResolvedField): Share => {
    const shown = pairs.flatMap(({ index, wanted, read }) => {
      const values = valuesOf[field](wanted, read, counterparts)
      return values ? [{ index, field, wanted: values[0], read: values[1] }] : []
    })
    const wrong = shown.filter(({ wanted, read }) => wanted !== read)
    differences.push(...wrong)
    return { right: shown.length - wrong.length, of: shown.length }
  }
  const shares = Object.fromEntries(resolvedFields.map((field) => [field, shareOf(field)])) as Record<ResolvedField, Share>
  return { differences: differences.sort((a, b) => a.index - b.index), shares, about: compareAbout(pairs) }
}

/** What is wanted and what is read, as words that are the same where the two agree; null where the record does not judge. */
type Values = (wanted: ResolvedStatement, read: Statement, counterparts: readonly (Statement | undefined)[]) => readonly [wanted: string, read: string] | null

const valuesOf: Readonly<Record<ResolvedField, Values>> = {
  speakers: (wanted, read) => referenceValues(wanted.speakers, read.speakers, 'any order'),
  addressees: (wanted, read) => referenceValues(wanted.addressees, read.addressees, 'any order'),
  via: (wanted, read) => referenceValues(wanted.via, read.via, 'in order'),
  stance: (wanted, read) => [wanted.stance, read.stance],
  negated: (wanted, read) => [String(wanted.negated), String(read.negated)],
  modal: (wanted, read) => [String(wanted.modal), String(read.modal)],
  repeats: ({ repeats }, read, counterparts) => {
    const original = repeats === null ? null : counterparts[repeats]
    const nameOf = (id: string | null): string => {
      if (id === null) return 'nothing'
      const index = counterparts.findIndex((counterpart) => counterpart?.id === id)
      return index < 0 ? 'a statement that is not expected' : String(index)
    }
    return original === undefined ? null : [repeats === null ? 'nothing' : String(repeats), nameOf(read.repeats)]
  },
  saidAt: ({ saidAt }, read) => saidAt && [timeWords(saidAt), timeWords(read.saidAt)],
}

/** Moments are the same whatever offset they are written in. */
const timeWords = ({ earliest, latest }: ExpectedTime): string => {
  const plain = (time: string | null): string => (time?.includes('T') ? new Date(time).toISOString() : (time ?? '?'))
  return `${plain(earliest)} to ${plain(latest)}`
}

/** Why nobody can be named: the reason is compared, not the name. */
const nobody: ReadonlySet<ReferenceReason> = new Set<ReferenceReason>(['plural', 'generic', 'group', 'document', 'ambiguous', 'unclear', 'source-not-stated'])

const referenceValues = (wanted: readonly ResolvedReference[], read: readonly ActorReference[], order: 'in order' | 'any order'): readonly [string, string] => {
  const first = firstCandidates(read)
  const listed = (words: readonly string[]): string => (order === 'in order' ? words : [...words].sort()).join('; ')
  const wantedWords = wanted.map(({ name, actor, reason }) => {
    // An identifier decides, however the name is spelled; where the record leaves it open, the name does.
    const same = first.find((reference) => (typeof actor === 'string' ? reference.actor === actor : plainName(reference.name) === plainName(name)))
    return shown(same?.name ?? name, actor === undefined ? (same?.actor ?? null) : actor, reason)
  })
  return [listed(wantedWords), listed(first.map(({ name, actor, reason }) => shown(name, actor, reason)))]
}

const shown = (name: string, actor: string | null, reason: ReferenceReason | null): string => {
  if (reason !== null && nobody.has(reason)) return `(${reason})`
  return actor === null ? plainName(name) : `${plainName(name)} [${actor}]`
}

/** The likeliest of those that have a mention in common; without a mention, each stands for itself. */
const firstCandidates = (references: readonly ActorReference[]): readonly ActorReference[] =>
  references.filter(({ mention }, index) => mention === null || references.findIndex((other) => other.mention?.start === mention.start && other.mention.end === mention.end) === index)

const compareAbout = (pairs: readonly { readonly wanted: ResolvedStatement; readonly read: Statement }[]): ResolutionComparison['about'] => {
  const names = pairs.map(({ wanted, read }) => ({
    wanted: new Set(wanted.about.map(({ name }) => plainName(name))),
    read: new Set(firstCandidates(read.about).map(({ name }) => plainName(name))),
  }))
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
  const right = sum(names.map(({ wanted, read }) => [...wanted].filter((name) => read.has(name)).length))
  return { recall: { right, of: sum(names.map(({ wanted }) => wanted.size)) }, precision: { right, of: sum(names.map(({ read }) => read.size)) } }
}
