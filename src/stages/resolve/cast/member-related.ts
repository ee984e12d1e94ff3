import type { Span } from '../../../model/span.js'
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
  const owner = ownerOf(text, only, nouns)
  if (owner === null) return null
  if (owner === 'told by a pronoun') return only.number
  const meant = /^(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*?)['’]s?\s/u.exec(text.slice(span.start, span.end))?.[1] ?? null
  const [foremost] = cast.members.filter(({ kind }) => kind === 'person').toSorted((a, b) => b.mentions.length - a.mentions.length)
  const spoken = lastSubjects(text, cast, span)
    .slice(0, 2)
    .flatMap((number) => cast.members[number] ?? [])
  const names = meant === null ? [...spoken, ...(foremost ? [foremost] : [])].map(({ name }) => name) : [meant]
  const family = owner.split(' ').at(-1)
  return names.some((name) => name.split(' ').at(-1) === family) ? only.number : null
}

/** Whose one is, by the words beside the name: "his lawyer, Lena Quist", "Lena Quist, a lawyer for Vane", "Vane’s lawyer Lena Quist". */
const ownerOf = (text: string, { mentions }: CastMember, nouns: ReadonlySet<string>): string | null => {
  for (const { start, end } of mentions.slice(0, mostMentions)) {
    const before = /(?:\b(his|her|their|its)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*)['’]s?)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+),?\s$/u.exec(
      text.slice(Math.max(0, start - 70), start),
    )
    if (before?.[3] && nouns.has(before[3])) return before[1] ? 'told by a pronoun' : (before[2] ?? null)
    const leading =
      /\b(?:[Aa]n?|[Tt]he)\s(?:[\p{Ll}-]+\s){0,2}([\p{Ll}-]+)\s(?:for|of|to)\s(?:(him|her|them)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]*)),\s$/u.exec(
        text.slice(Math.max(0, start - 70), start),
      )
    if (leading?.[1] && nouns.has(leading[1])) return leading[2] ? 'told by a pronoun' : (leading[3] ?? null)
    const after =
      /^,\s(?:(his|her|their|its)|((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*)['’]s?|an?|the|one of)?\s?(?:[\p{Ll}-]+\s){0,2}?([\p{Ll}-]+)(?:\s(?:for|of|to)\s(?:(him|her|them)\b|(?:the\s)?((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}-]*)))?/u.exec(
        text.slice(end, end + 120),
      )
    if (after?.[3] && nouns.has(after[3])) {
      if (after[1] || after[4]) return 'told by a pronoun'
      const name = after[2] ?? after[5]
      if (name !== undefined) return name
    }
  }
  return null
}

const mostMentions = 8
