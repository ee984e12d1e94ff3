import type { ActorReference, ReferenceReason } from '../../../model/actor-reference.js'
import type { Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import { countBefore } from '../../../text/count-before.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import type { LinkedActor } from '../link/linked-actor.js'
import { isDocumentNoun } from '../mentions/general-nouns.js'
import { pronounOf } from '../mentions/pronouns.js'
import { describeNominal, type Scene } from './describe-nominal.js'
import { followPronouns, type SourcesOf } from './follow-pronouns.js'
import type { CastMember } from './cast-member.js'
import type { NameMention } from './name-mention.js'
import type { Referent } from './referent.js'

/** What whom words mean is told from. */
export interface ReferScene extends Scene {
  readonly mentions: readonly DescribedMention[]
  /** Of each name mention, by the number of its mention. */
  readonly names: ReadonlyMap<number, NameMention>
  readonly linksOf: (member: CastMember, speaks: boolean) => readonly LinkedActor[]
  readonly weights: AntecedentWeights
  /** Reads words that no mention stands at. */
  readonly nameIn: (span: Span) => NameMention | null
}

/** Tells whom words of the page mean. */
export interface Referrer {
  /** Candidates for the one whom the words mean, most likely first; never empty. `speaks`: capitals and seats mean governments. */
  readonly refer: (span: Span, speaks: boolean) => readonly ActorReference[]
  readonly referentOf: (span: Span, speaks: boolean) => Referent
}

export const createReferrer = (scene: ReferScene, sourcesOf: SourcesOf = () => []): Referrer => {
  const { text, mentions, names, cast } = scene
  const numberOf = new Map(mentions.map(({ start, end }, number) => [`${start}:${end}`, number]))
  const namedLike = membersByName(cast)
  const known = new Map<string, Referent>()

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
    const number = numberOf.get(`${span.start}:${span.end}`)
    if (pronoun?.role === 'relative') return ofRelative(span, speaks)
    if (pronoun?.person === 3)
      return (number === undefined ? undefined : pronouns.get(number)) ?? { kind: 'nobody', reason: pronoun.plural ? 'plural' : 'unclear', confidence: 0.5 }
    if (pronoun) return { kind: 'nobody', reason: pronoun.person === 2 ? 'generic' : pronoun.plural ? 'plural' : 'unclear', confidence: 0.6 }
    if (partyPeople.test(words)) return { kind: 'nobody', reason: 'plural', confidence: 0.8 }
    if (generic.test(words)) return { kind: 'nobody', reason: 'generic', confidence: 0.8 }
    const name = (number === undefined ? undefined : names.get(number)) ?? scene.nameIn(span)
    return (name && ofName(name)) ?? ofLead(words) ?? describeNominal(scene, span, speaks)
  }

  /** "Dean, a medical doctor": a surname that is a title or a common word, too, where the page has somebody of that name. */
  const ofLead = (words: string): Referent | null => {
    const lead = /^(\p{Lu}[\p{L}'’-]+)(?:,|$)/u.exec(words)?.[1]
    const [member] = lead === undefined ? [] : namedLike(lead)
    return member === undefined || cast.members[member]?.kind !== 'person'
      ? null
      : { kind: 'members', members: [member], reason: 'earlier-name', confidence: 0.8 }
  }

  /** "Lena Quist, who said": whoever stands right before. */
  const ofRelative = (span: Span, speaks: boolean): Referent => {
    const first = countBefore(mentions, span.start)
    for (let number = first - 1; number >= Math.max(0, first - mostMentions); number -= 1) {
      const mention = mentions[number]
      if (!mention || mention.end > span.start) continue
      if (span.start - mention.end > 200) break
      if (/^[,\s–—-]*(?:(?:and|but|one of|some of|all of|most of|many of|both of)\s)?$/.test(text.slice(mention.end, span.start)))
        return referentOf(outermostEndingAt(number), speaks)
    }
    return { kind: 'nobody', reason: 'unclear', confidence: 0.5 }
  }

  const outermostEndingAt = (number: number): Span => {
    const end = mentions[number]?.end ?? 0
    const outer = mentions.slice(Math.max(0, number - 12), number + 1).find((mention) => mention.end === end && mention.kind !== 'pronoun')
    return outer ?? mentions[number] ?? { start: 0, end: 0 }
  }

  const referentOf = (span: Span, speaks: boolean): Referent => {
    const key = `${span.start}:${span.end}:${speaks}`
    const found = known.get(key)
    if (found) return found
    const referent = ofWords(span, speaks)
    known.set(key, referent)
    return referent
  }

  const isPerson = (referent: Referent): boolean =>
    referent.kind === 'members'
      ? referent.members.some((number) => cast.members[number]?.kind === 'person')
      : referent.kind !== 'linked' || referent.linked.some(({ kind }) => kind === 'person')
  const pronouns = followPronouns(text, mentions, (number) => referentOf(mentions[number] ?? { start: 0, end: 0 }, true), scene.weights, sourcesOf, isPerson)
  known.clear()
  return { referentOf, refer: (span, speaks) => written(scene, referentOf(span, speaks), span, speaks) }
}

/** Most mentions before a relative pronoun that are looked at. */
const mostMentions = 60

/** People of a party, whom the register has for the party itself. */
const partyPeople =
  /^(?:(?:\p{Ll}[\p{Ll}-]*|House|Senate|Many|Most|Some|The|Other)\s+){0,4}(?:Republicans|Democrats|Tories|Conservatives|Liberals|Socialists|Communists|Greens|Islamists|Social Democrats|Christian Democrats)$/u

const generic = /^(?:one|everyone|everybody|anyone|anybody|no one|nobody|you|people)$/i

/** The members whom a name can mean at a place where the model found no mention: of the same name, or persons whose name ends so. */
const membersByName = ({ members }: Scene['cast']): ((name: string) => readonly number[]) => {
  let known: ReadonlyMap<string, number> | null = null
  return (name) => {
    known ??= endingsOf(members)
    const member = known.get(name.toLowerCase())
    return member === undefined ? [] : [member]
  }
}

/** Whole names come before endings, the first of several before the others. */
const endingsOf = (members: readonly CastMember[]): ReadonlyMap<string, number> => {
  const known = new Map<string, number>()
  const note = (name: string, number: number): void => void (known.has(name) || known.set(name, number))
  for (const { name, number } of members) note(name.toLowerCase(), number)
  for (const { name, number } of members.filter(({ kind }) => kind === 'person')) {
    const words = name.toLowerCase().split(' ').slice(-mostNameWords)
    for (let from = 1; from < words.length; from += 1) note(words.slice(from).join(' '), number)
  }
  return known
}

const mostNameWords = 8

const written = (scene: ReferScene, referent: Referent, span: Span, speaks: boolean): readonly ActorReference[] => {
  const base = { actor: null, country: null, sameAs: [], mention: span } as const
  const words = scene.text.slice(span.start, span.end)
  switch (referent.kind) {
    case 'members':
      return referent.members.flatMap((number) => ofMember(scene, number, referent.reason, referent.confidence / referent.members.length, span, speaks))
    case 'publisher':
      return scene.publishedBy ? [{ ...scene.publishedBy, mention: span }] : [{ ...base, name: words, kind: 'unnamed', reason: 'publisher', confidence: 0.6 }]
    case 'linked':
      return referent.linked.map((linked) => ofLinked(linked, linked.reason, linked.confidence, span))
    case 'described': {
      const { linked, reason, confidence } = referent
      const name = scene.text.slice(referent.words.start, referent.words.end)
      const isPlural = reason === 'plural' || reason === 'group'
      return [
        {
          ...base,
          name,
          kind: reason === 'document' ? 'document' : (linked?.kind ?? (isPlural ? 'group' : 'unnamed')),
          country: linked?.country ?? null,
          reason,
          confidence,
        },
      ]
    }
    case 'nobody':
      return [
        { ...base, name: words, kind: isDocumentNoun(words.toLowerCase()) ? 'document' : 'unnamed', reason: referent.reason, confidence: referent.confidence },
      ]
  }
}

const ofMember = (scene: ReferScene, number: number, reason: ReferenceReason, confidence: number, span: Span, speaks: boolean): readonly ActorReference[] => {
  const member = scene.cast.members[number]
  if (!member) return []
  const linked = scene.linksOf(member, speaks)
  const own = number === scene.publisher && reason === 'name' ? 'publisher' : reason
  if (linked.length > 1) return linked.map((one) => ofLinked(one, 'ambiguous', confidence / linked.length, span))
  const [one] = linked
  if (one?.actor) return [ofLinked(one, own === 'name' ? one.reason : own, Math.min(confidence, one.confidence), span)]
  return [
    {
      actor: null,
      name: member.name,
      kind: one && one.kind !== 'unnamed' ? one.kind : member.kind,
      country: one?.country ?? null,
      sameAs: [],
      mention: span,
      reason: own === 'name' || own === 'earlier-name' ? 'local-name' : own,
      confidence: rounded(confidence),
    },
  ]
}

const ofLinked = ({ actor, name, kind, country, sameAs }: LinkedActor, reason: ReferenceReason, confidence: number, mention: Span): ActorReference => ({
  actor,
  name,
  kind,
  country,
  sameAs,
  mention,
  reason,
  confidence: rounded(confidence),
})

const rounded = (number: number): number => Math.round(number * 100) / 100
