import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { nounsFor } from './description-nouns.js'
import { lastSubjects } from './last-subjects.js'

/** Somebody's somebody: "his lawyer" is the only one whom the page, anywhere, calls a lawyer of the same one, or whose lawyer it does not say. */
export const memberRelated = (scene: Scene, noun: string, span: Span): number | null => {
  const { text, cast } = scene
  const nouns = nounsFor(noun)
  const called = cast.members.filter((member) => member.kind === 'person' && [...nouns].some((one) => member.nouns.has(one)))
  const [only, ...others] = called
  if (!only || others.length > 0) return null
  const words = text.slice(span.start, span.end)
  const owner = ownerOf(text, only, nouns)
  if (owner === null) return null
  const meant = /^(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*?)['’]s?\s/u.exec(words)?.[1] ?? null
  if (owner.pronoun !== undefined) {
    // Whose "his lawyer, Lena Quist," is stands before; "Vane's lawyer" is another one's where that is not said of Vane.
    if (meant !== null) return sameFamily(nearestPerson(scene, only, owner.at) ?? '', meant) ? only.number : null
    return canBeOf(owner.pronoun, words) ? only.number : null
  }
  const [foremost] = cast.members.filter(({ kind }) => kind === 'person').toSorted((a, b) => b.mentions.length - a.mentions.length)
  const spoken = lastSubjects(text, cast, span)
    .slice(0, 2)
    .flatMap((number) => cast.members[number] ?? [])
  const names = meant === null ? [...spoken, ...(foremost ? [foremost] : [])].map(({ name }) => name) : [meant]
  return names.some((name) => sameFamily(name, owner.name)) ? only.number : null
}

const sameFamily = (one: string, other: string): boolean => one.split(' ').at(-1) === other.split(' ').at(-1)

/** "Her lawyer" is not the one whom the page calls "his". */
const canBeOf = (pronoun: string, words: string): boolean => {
  const said = /^(his|her)\s/i.exec(words)?.[1]?.toLowerCase()
  const told = pronoun === 'him' ? 'his' : pronoun
  return said === undefined || (told !== 'his' && told !== 'her') || said === told
}

/** The name of the person who is named last before a place, other than the member. */
const nearestPerson = ({ cast }: Scene, { number }: CastMember, at: number): string | null => {
  const before = cast.named.slice(0, countBefore(cast.named, at)).findLast(({ member }) => member !== number && cast.members[member]?.kind === 'person')
  return before ? (cast.members[before.member]?.name ?? null) : null
}

type Owner = { readonly name: string; readonly pronoun?: never } | { readonly pronoun: string; readonly at: number }

const byPronounOrName = (pronoun: string | undefined, name: string | undefined, at: number): Owner | null =>
  pronoun !== undefined ? { pronoun, at } : name === undefined ? null : { name }

/** Whose one is, by the words beside the name: "his lawyer, Lena Quist", "Lena Quist, a lawyer for Vane", "Vane’s lawyer Lena Quist". */
const ownerOf = (text: string, { mentions }: CastMember, nouns: ReadonlySet<string>): Owner | null => {
  for (const { start, end } of mentions.slice(0, mostMentions)) {
    const before = /(?:\b(his|her|their|its)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*)['’]s?)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+),?\s$/u.exec(
      text.slice(Math.max(0, start - 70), start),
    )
    if (before?.[3] && nouns.has(before[3])) return byPronounOrName(before[1], before[2], start)
    const leading =
      /\b(?:[Aa]n?|[Tt]he)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+)\s(?:for|of|to)\s(?:(him|her|them)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]*)),\s$/u.exec(
        text.slice(Math.max(0, start - 70), start),
      )
    if (leading?.[1] && nouns.has(leading[1])) return byPronounOrName(leading[2], leading[3], start)
    const after =
      /^,\s(?:(his|her|their|its)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*)['’]s?|an?|the|one of)?\s?(?:[\p{Ll}-]+\s){0,2}?([\p{Ll}-]+)(?:\s(?:for|of|to)\s(?:(him|her|them)\b|(?:the\s)?((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]*)))?/u.exec(
        text.slice(end, end + 120),
      )
    if (after?.[3] && nouns.has(after[3])) {
      const owner = byPronounOrName(after[1] ?? after[4], after[2] ?? after[5], start)
      if (owner) return owner
    }
  }
  return null
}

const mostMentions = 8
