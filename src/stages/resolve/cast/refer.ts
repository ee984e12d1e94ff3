import type { ActorReference, ReferenceReason } from '../../../model/actor-reference.js'
import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import { headWordOf } from '../coreference/head-word.js'
import { bodyNouns } from '../mentions/general-nouns.js'
import { readPhrase } from '../link/read-phrase.js'
import { pronounOf } from '../mentions/pronouns.js'
import { antecedentOfRelative } from './antecedent-of-relative.js'
import { appositionOf } from './apposition-of.js'
import { describeNominal } from './describe-nominal.js'
import { followPronouns } from './follow-pronouns.js'
import { jointNames, lastPair, listIn, meansPair, withLists, type JointNames } from './joint-names.js'
import { membersByName } from './members-by-name.js'
import type { ReferScene } from './refer-scene.js'
import type { NameMention } from './name-mention.js'
import type { Referent } from './referent.js'
import { noSpeech, type Speech } from './speech.js'
import { writeReferences } from './write-references.js'

/** Tells whom words of the page mean. */
export interface Referrer {
  /** Candidates for the one whom the words mean, most likely first; never empty. `speaks`: capitals and seats mean governments. */
  readonly refer: (span: Span, speaks: boolean) => readonly ActorReference[]
  readonly referentOf: (span: Span, speaks: boolean) => Referent
}

export const createReferrer = (scene: ReferScene, speech: Speech = noSpeech): Referrer => {
  const { text, mentions, names, cast } = scene
  const numberOf = new Map(mentions.map((mention, number) => [placeOf(mention), number]))
  const joint = jointNames(text, names.values(), cast)
  // While pronouns are followed, what hangs on one means nobody yet, and is told anew when they are known.
  let pronouns: ReadonlyMap<string, Referent> = new Map()
  let hangs = false
  const ofPronoun = (span: Span): Referent | undefined => {
    hangs = true
    return pronouns.get(placeOf(span))
  }
  const namedLike = membersByName(cast)
  const known = new Map<string, { readonly referent: Referent; readonly hangs: boolean }>()

  const ofName = (name: NameMention): Referent | null => {
    const members = cast.membersOf.get(name) ?? namedLike(name.name)
    if (members.length === 0) return null
    const isShort = members.length === 1 && (cast.members[members[0] ?? 0]?.name.length ?? 0) > name.name.length
    return {
      kind: 'members',
      members,
      reason: members.length > 1 ? 'ambiguous' : isShort ? 'earlier-name' : 'name',
      confidence: members.length > 1 ? 0.5 : 0.95,
    }
  }

  const ofWords = (span: Span, speaks: boolean): Referent => {
    const words = text.slice(span.start, span.end)
    const pronoun = pronounOf(words)
    const number = numberOf.get(placeOf(span))
    if (pronoun?.role === 'relative') return ofRelative(span, speaks)
    if (pronoun?.person === 3) return ofPronoun(span) ?? { kind: 'nobody', reason: pronoun.plural ? 'plural' : 'unclear', confidence: 0.5 }
    if (pronoun) return { kind: 'nobody', reason: pronoun.person === 2 ? 'generic' : pronoun.plural ? 'plural' : 'unclear', confidence: 0.6 }
    if (partyPeople.test(words)) return { kind: 'nobody', reason: 'plural', confidence: 0.8 }
    if (generic.test(words)) return { kind: 'nobody', reason: 'generic', confidence: 0.8 }
    const list = listIn(text, joint, span) ?? (meansPair(words) ? lastPair(joint, span.start) : null) ?? pairInOffice(words, span.start)
    if (list) return several(list)
    const name = (number === undefined ? undefined : names.get(number)) ?? scene.nameIn(span)
    return (name && ofName(name)) ?? ofLead(words) ?? ofApposition(span) ?? describeNominal(scene, span, speaks)
  }

  /** "The senators": the last two who were named together, where the page called one of them so. */
  const pairInOffice = (words: string, place: number): JointNames | null => {
    if (!/^the \p{Ll}+s$/iu.test(words)) return null
    const title = readPhrase(words, scene.index).office?.title
    const pair = title === undefined ? null : lastPair(joint, place)
    return pair?.parts.some(({ member }) => cast.members[member]?.phrases.some(({ office }) => office?.title === title)) ? pair : null
  }

  /** "Dean, a medical doctor": a surname that is a title or a common word, too, where the page has somebody of that name. */
  const ofLead = (words: string): Referent | null => {
    const lead = /^(\p{Lu}[\p{L}'’-]+)(?:,|$)/u.exec(words)?.[1]
    const [member] = lead === undefined ? [] : namedLike(lead)
    return member === undefined || cast.members[member]?.kind !== 'person'
      ? null
      : { kind: 'members', members: [member], reason: 'earlier-name', confidence: 0.8 }
  }

  /** "Lena Quist, an engineer at the port,": the one before. */
  const ofApposition = (span: Span): Referent | null => {
    const subject = appositionOf(text, mentions, span)
    const name = subject && names.get(numberOf.get(placeOf(subject)) ?? -1)
    const referent = name ? ofName(name) : subject?.pronoun && ofPronoun(subject)
    return referent?.kind === 'members' ? { ...referent, reason: 'nominal' } : null
  }

  /** "Lena Quist, who said": whoever stands right before. */
  const ofRelative = (span: Span, speaks: boolean): Referent => {
    const antecedent = antecedentOfRelative(text, mentions, span)
    if (!antecedent) return { kind: 'nobody', reason: 'unclear', confidence: 0.5 }
    const list = isOfMany.test(text.slice(span.end, span.end + 24)) ? listEnding(antecedent) : null
    return list ? several(list) : (ofApposition(antecedent) ?? referentOf(antecedent, speaks))
  }

  /** The list of names that words end, or that they tell more of: "Quist and Vane, the two mayors,". */
  const listEnding = ({ start, end }: Span): JointNames | null => {
    const list = joint[countBefore(joint, end) - 1]
    return list && (Math.abs(list.end - end) < 3 || /^,\s$/.test(text.slice(list.end, start))) ? list : null
  }

  const several = ({ parts, others }: JointNames): Referent => ({
    kind: 'several',
    parts: [
      ...parts.map(({ span, member }) => ({ words: span, referent: { kind: 'members', members: [member], reason: 'pronoun', confidence: 0.7 } as const })),
      ...(others ? [{ words: others, referent: { kind: 'nobody', reason: 'plural', confidence: 0.7 } as const }] : []),
    ],
  })

  const referentOf = (span: Span, speaks: boolean): Referent => {
    const key = `${span.start}:${span.end}:${speaks}`
    const found = known.get(key)
    if (found) {
      hangs ||= found.hangs
      return found.referent
    }
    const others = hangs
    hangs = false
    const referent = ofWords(span, speaks)
    known.set(key, { referent, hangs })
    hangs ||= others
    return referent
  }

  const headOf = (words: Span): string => {
    const head = headWordOf(text, words)
    return text.slice(head.start, head.end).toLowerCase()
  }
  const tellIsPerson = (referent: Referent): boolean => {
    if (referent.kind === 'members') return referent.members.some((number) => cast.members[number]?.kind === 'person')
    if (referent.kind === 'linked') return referent.linked.some(({ kind }) => kind === 'person')
    return referent.kind === 'described' && !isNoOne.has(referent.reason) && !bodyNouns.has(headOf(referent.words))
  }
  const persons = new Map<Referent, boolean>()
  const isPerson = (referent: Referent): boolean => {
    const told = persons.get(referent) ?? tellIsPerson(referent)
    persons.set(referent, told)
    return told
  }
  const listed = withLists(text, mentions, joint)
  const followed = followPronouns(text, listed, (words) => referentOf(words, true), scene.weights, speech, isPerson)
  pronouns = new Map([...followed].map(([number, referent]) => [placeOf(listed[number] ?? { start: 0, end: 0 }), referent]))
  for (const [key, { hangs: isOpen }] of known) if (isOpen) known.delete(key)
  return { referentOf, refer: (span, speaks) => writeReferences(scene, referentOf(span, speaks), span, speaks) }
}

/** What described ones are that are no single person. */
const isNoOne: ReadonlySet<ReferenceReason> = new Set(['plural', 'group', 'generic', 'document'])

const placeOf = ({ start, end }: Span): string => `${start}:${end}`

/** Verbs of many after a relative pronoun. */
const isOfMany = /^\s(?:both|together|jointly|all|are|were|have|do)\b/

/** People of a party, whom the register has for the party itself. */
const partyPeople =
  /^(?:(?:\p{Ll}[\p{Ll}-]*|House|Senate|Many|Most|Some|The|Other)\s+){0,4}(?:Republicans|Democrats|Tories|Conservatives|Liberals|Socialists|Communists|Greens|Islamists|Social Democrats|Christian Democrats)$/u

const generic = /^(?:one|everyone|everybody|anyone|anybody|no one|nobody|you|people)$/i
