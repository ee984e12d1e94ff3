import type { Span } from '../../../model/span.js'
import type { AnyMention } from '../coreference/described-mention.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import { readPhrase } from '../link/read-phrase.js'
import { isOutletName } from '../chain/outlet-names.js'
import { bodyNouns, isDocumentNoun, outletNouns } from '../mentions/general-nouns.js'
import type { RegisterIndex } from '../register/index.js'
import { plainName } from './plain-name.js'

/** A mention with a proper name at its heart. */
export interface NameMention {
  readonly mention: AnyMention
  readonly phrase: ActorPhrase
  /** The name alone, in the text. */
  readonly span: Span
  readonly name: string
  readonly isPerson: boolean
}

/** The name that a mention is, or null where it is none, or names somebody only by another ("a spokesman for the port"). */
export const nameMentionOf = (text: string, mention: AnyMention, index: RegisterIndex): NameMention | null => {
  if (mention.kind !== 'name' || mention.actorKind === 'other' || mention.actorKind === 'document') return null
  const [head, next] = partsOf(text, mention)
  const own = next && describes(text, head) ? nameOf(text, { ...mention, ...next }, index, true) : null
  // "One pastor for Tom Vane, Lena Quist of Orrel,": who is described comes after the description, whatever name is in it.
  const named = (own?.phrase.person && startsLow.test(text.slice(head.start, head.end)) ? own : null) ?? nameOf(text, { ...mention, ...head }, index) ?? own
  if (!named) return null
  // What stands beside the name tells of offices and countries, too.
  return { ...named, mention, phrase: next ? fuller(named.phrase, readPhrase(text.slice(mention.start, mention.end), index)) : named.phrase }
}

const fuller = (own: ActorPhrase, whole: ActorPhrase): ActorPhrase => (whole.person && own.person && whole.person.name === own.person.name ? whole : own)

/** What stands before the first comma, bracket or relative clause, and between that and the next. */
const partsOf = (text: string, { start, end }: Span): readonly [Span, Span | null] => {
  const words = text.slice(start, Math.min(end, start + 400))
  const [first, second] = [...words.matchAll(/,\s|\s(?:--|[–—])\s|\s\(|,?\s(?:who|which)\s/g)]
  if (!first) return [{ start, end }, null]
  const from = start + first.index + first[0].length
  return [
    { start, end: start + first.index },
    { start: from, end: second ? start + second.index : end },
  ]
}

const startsLow = /^(?:an?|one|the|another|his|her|its|their)\s\p{Ll}/iu

const describes = (text: string, { start, end }: Span): boolean =>
  /^(?:the|an?|its|his|her|their|our|one|\p{Ll})/iu.test(text.slice(start, end)) && !/\b(?:and|or|like|including)\b/.test(text.slice(start, end))

/** `only`: nothing but the name of a person, by capitals. */
const nameOf = (text: string, mention: AnyMention, index: RegisterIndex, only: boolean = false): NameMention | null => {
  const words = text.slice(mention.start, mention.end)
  if (isTitledNoun(words) || /^(?:many|most|some|several|few|other|all|both)\s/i.test(words)) return null
  const phrase = readPhrase(words, index)
  const placed = (part: Span): Span => ({ start: mention.start + part.start, end: mention.start + part.end })
  if (phrase.person)
    return {
      mention,
      phrase,
      span: placed(phrase.person.span),
      name: phrase.person.name,
      isPerson: !isBodyName(phrase.person.name) && !isTown(mention, phrase),
    }
  if (!only) {
    if (phrase.relation || phrase.number === 'plural' || phrase.number === 'generic' || phrase.people || phrase.member) return null
    if (phrase.office && phrase.kind !== 'name') return null
    const body = phrase.place ?? (phrase.organization?.named ? phrase.organization : null)
    if (body && body.span.end > body.span.start) return { mention, phrase, span: placed(body.span), name: body.name, isPerson: false }
    if (phrase.office || (phrase.kind !== 'name' && !allCapitals.test(text.slice(mention.start, mention.end)))) return null
  }
  const bare = plainName(text, mention)
  if (bare && notNames.test(text.slice(bare.start, bare.end))) return null
  if (!bare || (only && !/\s/.test(text.slice(bare.start, bare.end)))) return null
  return {
    mention,
    phrase,
    span: bare,
    name: text.slice(bare.start, bare.end),
    isPerson: only || (mention.actorKind === 'person' && !isBodyName(text.slice(bare.start, bare.end))),
  }
}

/** A word that no title and no register tells to be a person's, where the model takes it for a place: towns have names like women. */
const isTown = ({ actorKind }: AnyMention, { person, office, honorific }: ActorPhrase): boolean =>
  actorKind === 'place' && person !== null && !office && !honorific && person.actors.length === 0 && !person.name.includes(' ')

/** "One Tweet": headlines write common nouns with capitals. */
const isTitledNoun = (words: string): boolean => {
  const noun = /^(?:an?|one|the|this|that)\s+(\p{L}+)$/iu.exec(words)?.[1]
  return noun !== undefined && isDocumentNoun(noun.toLowerCase())
}

/** Last words of bodies' names that are no family's. */
const endsOfBodies: ReadonlySet<string> = new Set(
  'investigations services affairs systems industries airlines airways motors studios partners holdings technologies solutions enterprises resources strategies communications associates laboratories'.split(
    ' ',
  ),
)

/** "Polar Wire", "Havelund Council": by the last word. */
const isBodyName = (name: string): boolean => {
  const last = (/\s(\S+)$/.exec(name)?.[1] ?? '').toLowerCase()
  return last !== '' && (isOutletName(name) || bodyNouns.has(last) || outletNouns.has(last) || endsOfBodies.has(last))
}

/** "The Havelund Observer": two words at least, each with a capital. */
const allCapitals = /^(?:[Tt]he\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:of\s+|for\s+|and\s+)?\p{Lu}[\p{L}'’-]+)+$/u

/** Words that headlines write with a capital, and pieces of two sentences. */
const notNames =
  /^(?:was|is|are|were|has|had|have|be|been|who|what|when|where|why|how|the|a|an|this|that|these|those|and|or|but|if|for|from|with|not|no|yes|as|so|more|than|then|now|here|there|u-s|federal|critics|proponents|supporters|opponents)$|\p{Ll}{3,}[.!?]\s/iu
