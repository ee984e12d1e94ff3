import type { Actor, ActorKind } from '../../../model/actor.js'
import { fold } from '../link/fold.js'
import { coreWords } from '../link/name-parts.js'
import { comparedName, foldedFamily, sameParts, type ComparedName } from '../link/same-name.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import type { CastMember } from './cast-member.js'
import type { NameMention } from './name-mention.js'
import { nounsBeside } from './page-nouns.js'

/** Those whom a page names. */
export interface Cast {
  readonly members: readonly CastMember[]
  /** Of each name mention the number of its member; of those that could be several, all. */
  readonly membersOf: ReadonlyMap<NameMention, readonly number[]>
  /** Where members are named, in the order of the text, without the names that could be several's. */
  readonly named: readonly Naming[]
}

/** A place where a member is named. */
export interface Naming {
  readonly start: number
  readonly member: number
}

/** Most names that shorter ones are compared with: a page with more people than this is a list. */
const mostNames = 400
/** Most comparisons in all; what is left then stays apart. Pages of people need some thousands. */
const mostComparisons = 1_000_000

/**
 * Puts the names of a page together that are one's: a surname joins the full name, "the Orrel Port Authority" joins "Port Authority".
 *
 * @param isEclipsed Whether somebody of the register has the surname of a leader, so that alone it means that one.
 */
export const buildCast = (text: string, names: readonly NameMention[], isEclipsed: (actor: Actor) => boolean = () => false): Cast => {
  const groups = [
    ...groupsOf(
      names.filter(({ isPerson }) => isPerson),
      personKey,
    ),
    ...groupsOf(
      names.filter(({ isPerson }) => !isPerson),
      bodyKey,
    ),
  ]
  const full = groups.filter((group) => group.isPerson && group.words > 1).slice(0, mostNames)
  const families = new Map(full.map((group) => [group, surnamesOf(group)]))
  let comparisons = 0
  const isShorter = (shorter: Group, longer: Group): boolean => {
    if (shorter === longer || longer.words <= shorter.words || comparisons >= mostComparisons) return false
    comparisons += 1
    return sameParts(shorter.compared, longer.compared, families.get(longer) ?? [])
  }
  const byGiven = new Map<string, readonly Group[]>()
  for (const group of full) {
    const given = group.compared.words[0] ?? ''
    byGiven.set(given, [...(byGiven.get(given) ?? []), group])
  }
  const joined = new Map<Group, readonly Group[]>()
  for (const group of groups) {
    if (!group.isPerson) continue
    const longer = full.filter((other) => isShorter(group, other))
    const longest = longer
      .filter((other) => !longer.some((another) => isShorter(other, another)))
      .filter((other) => group.words > 1 || !isOnlyFamily(text, group, other, isEclipsed))
    const called = longest.length > 0 || group.words > 1 ? longest : (byGiven.get(group.compared.words[0] ?? '') ?? [])
    if (longest.length > 0) joined.set(group, longest)
    else if (called.length === 1 && called[0] !== group) joined.set(group, called)
  }
  const roots = groups.filter((group) => !joined.has(group))
  const numberOf = new Map(roots.map((group, number) => [group, number]))
  const membersOf = new Map<NameMention, readonly number[]>()
  const owned = roots.map((): NameMention[] => [])
  const fullNames = roots.map(({ mentions }) => mentions.length)
  const targetsOf = new Map<Group, readonly number[]>()
  for (const group of groups)
    targetsOf.set(
      group,
      (joined.get(group) ?? [group]).map((target) => numberOf.get(rootOf(target, joined)) ?? 0),
    )
  const inOrder = groups.flatMap((group) => group.mentions.map((mention) => ({ mention, targets: targetsOf.get(group) ?? [] })))
  for (const { mention, targets } of inOrder.toSorted((a, b) => a.mention.span.start - b.mention.span.start)) {
    const chosen = targets.length === 1 ? targets : meantOf(text, mention, targets, owned, fullNames)
    membersOf.set(mention, chosen)
    if (chosen.length === 1) owned[chosen[0] ?? 0]?.push(mention)
  }
  const members = roots.map((group, number) => memberOf(text, number, group.name, owned[number] ?? []))
  const named = members
    .flatMap(({ number, mentions }) => mentions.map(({ start }) => ({ start, member: number })))
    .toSorted((one, other) => one.start - other.start)
  return { members, membersOf, named }
}

interface Group {
  readonly name: string
  readonly words: number
  readonly compared: ComparedName
  readonly isPerson: boolean
  readonly mentions: NameMention[]
}

const groupsOf = (names: readonly NameMention[], keyOf: (name: string) => string): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const mention of names) {
    const key = keyOf(mention.name)
    const group = groups.get(key)
    if (group) group.mentions.push(mention)
    else {
      const compared = comparedName(mention.name)
      groups.set(key, { name: mention.name, words: mention.isPerson ? compared.words.length : 1, compared, isPerson: mention.isPerson, mentions: [mention] })
    }
  }
  return [...groups.values()]
}

const personKey = (name: string): string => coreWords(name).join(' ')
const bodyKey = (name: string): string => fold(name.replace(/^the\s+/i, ''))

const rootOf = (group: Group, joined: ReadonlyMap<Group, readonly Group[]>): Group => {
  const next = joined.get(group)?.[0]
  return next && next !== group ? rootOf(next, joined) : group
}

/** Family names, folded, that the register has for somebody of this name: "Xi" of "Xi Jinping". */
const surnamesOf = ({ mentions }: Group): readonly string[] =>
  mentions
    .flatMap(({ phrase }) => phrase.person?.actors.flatMap(({ names }) => names.filter((name) => !name.includes(' '))) ?? [])
    .slice(0, 8)
    .map(foldedFamily)

/** A relative of a leader is called by both names where the surname alone is the leader; not where "Ms. Quist" is said. */
const isOnlyFamily = (text: string, short: Group, full: Group, isEclipsed: (actor: Actor) => boolean): boolean =>
  full.mentions.some(({ phrase }) => phrase.person?.actors.some((actor) => isEclipsed(actor))) &&
  !short.mentions.some(({ mention, span }) => /\bM(?:r?s|iss)\b/.test(text.slice(Math.min(mention.start, span.start - 6), span.start)))

/** Of those who share a surname, the one whom the page names in full far more often than the others, else the one named last before; where nobody was yet, or two in one sentence, all. */
const meantOf = (
  text: string,
  mention: NameMention,
  targets: readonly number[],
  owned: readonly (readonly NameMention[])[],
  fullNames: readonly number[],
): readonly number[] => {
  const [most = 0, second = 0] = targets.map((target) => fullNames[target] ?? 0).toSorted((a, b) => b - a)
  if (most >= 2 * second && most > 2) return targets.filter((target) => fullNames[target] === most)
  const last = targets
    .flatMap((target) => {
      const named = owned[target]?.findLast(({ span }) => span.start < mention.span.start)
      return named ? [{ target, span: named.span }] : []
    })
    .toSorted((a, b) => b.span.start - a.span.start)
  const [nearest, next] = last
  if (!nearest) return targets
  if (next && nearest.span.start - next.span.end < 200 && !/[.!?]["”’)]*\s|\n/.test(text.slice(next.span.end, nearest.span.start)))
    return [nearest.target, next.target]
  return [nearest.target]
}

const memberOf = (text: string, number: number, name: string, mentions: readonly NameMention[]): CastMember => {
  const sorted = mentions.toSorted((a, b) => a.span.start - b.span.start)
  const phrases = new Map<string, ActorPhrase>()
  for (const { phrase } of sorted) if (!phrases.has(phrase.words)) phrases.set(phrase.words, phrase)
  return {
    number,
    name,
    kind: kindOf(sorted),
    mentions: sorted.map(({ span }) => span),
    phrases: [...phrases.values()].toSorted((a, b) => b.words.length - a.words.length),
    nouns: new Set(sorted.flatMap(({ mention, span }) => nounsBeside(text, mention, span))),
  }
}

/** What most of the mentions say. */
const kindOf = (mentions: readonly NameMention[]): ActorKind => {
  if (mentions.some(({ isPerson }) => isPerson)) return 'person'
  const counts = new Map<ActorKind, number>()
  for (const { mention } of mentions) if (mention.actorKind !== 'other') counts.set(mention.actorKind, (counts.get(mention.actorKind) ?? 0) + 1)
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'organization'
  // A body's name, whatever the model takes it for.
  return most === 'person' ? 'organization' : most
}
