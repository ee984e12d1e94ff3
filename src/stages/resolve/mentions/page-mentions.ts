import { contains, type Span } from '../../../model/span.js'
import type { AnyMention } from '../coreference/described-mention.js'
import { headWordOf } from '../coreference/head-word.js'
import { bodyNouns, isDocumentNoun } from './general-nouns.js'
import { pronounOf } from './pronouns.js'

/** A mention that the model found, before it is known whether it is a name. */
export interface TaggedMention extends Span {
  readonly actorKind: AnyMention['actorKind']
  /** 0 to 1. */
  readonly probability: number
}

/** A stretch that the register knows. */
export interface RegisterMatch extends Span {
  readonly actorKind: AnyMention['actorKind']
}

/**
 * The mentions of a page from the model's, the register's and its pronouns, in the order of the text, outer ones first.
 *
 * A name of the register that the model left out is added, unless it crosses one of the model's; so are sources that are one name or description, and personal pronouns, but for "it" and "they", which may mean nothing.
 */
export const pageMentions = (
  text: string,
  tagged: readonly TaggedMention[],
  matches: readonly RegisterMatch[],
  sources: readonly Span[] = [],
): readonly AnyMention[] => {
  const known = new Map(matches.map((match) => [placeOf(match), match.actorKind]))
  // What the register knows is what it is there, though it may speak like a person; and nothing is one over a paragraph's end.
  const mentions = tagged
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'))
    .map(({ start, end, actorKind }): AnyMention => {
      const register = known.get(placeOf(bare(text, { start, end })))
      return { start, end, actorKind: register ?? actorKind, kind: register === undefined ? mentionKindOf(text, { start, end }) : 'name' }
    })
  const taken = new Set(mentions.map(placeOf))
  const crossing = crossings(mentions)
  const add = (mention: AnyMention): void => {
    if (taken.has(placeOf(mention)) || crossing(mention)) return
    taken.add(placeOf(mention))
    mentions.push(mention)
  }
  for (const { start, end, actorKind } of matches) add({ start, end, actorKind, kind: 'name' })
  for (const { start, end } of sources)
    if (isOneName(text.slice(start, end))) add({ start, end, actorKind: sourceKindOf(text, { start, end }), kind: mentionKindOf(text, { start, end }) })
  for (const { index, 0: word } of text.matchAll(personalPronoun)) add({ start: index, end: index + word.length, actorKind: 'person', kind: 'pronoun' })
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

const placeOf = ({ start, end }: Span): string => `${start}:${end}`

/** Without an article and a possessive mark. */
const bare = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  return { start: start + (/^the\s+/i.exec(words)?.[0].length ?? 0), end: end - (/['’]s?$/.exec(words)?.[0].length ?? 0) }
}

/** Whoever is said to speak is somebody, whatever the model finds there; lists are left to it. */
const isOneName = (words: string): boolean =>
  words.length < 120 && /[\p{L}\p{N}]/u.test(words) && !/\s(?:and|or|&)\s|[,;]|^["“]/u.test(words) && !pronounOf(words)

/** By the noun alone; a body or a document is no "he". */
const sourceKindOf = (text: string, span: Span): AnyMention['actorKind'] => {
  const head = headWordOf(text, span)
  const noun = text.slice(head.start, head.end).toLowerCase()
  return isDocumentNoun(noun) ? 'document' : bodyNouns.has(noun) ? 'organization' : 'person'
}

const personalPronoun = /\b(?:I|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|He|My|His|She|Her)\b(?!['’]s [A-Z])/g

/** Whether a span crosses one of the mentions without lying inside it or around it; takes logarithmic time, since mentions do not cross one another. */
const crossings = (mentions: readonly Span[]): ((span: Span) => boolean) => {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < span.start - longest) low = middle + 1
      else high = middle
    }
    for (let number = low; number < sorted.length; number += 1) {
      const mention = sorted[number]
      if (!mention || mention.start >= span.end) return false
      if (mention.end > span.start && !contains(mention, span) && !contains(span, mention)) return true
    }
    return false
  }
}

/** A name where the head is written with a capital, a pronoun where the words are one, else a description. */
export const mentionKindOf = (text: string, span: Span): AnyMention['kind'] => {
  const words = text.slice(span.start, span.end)
  if (pronounOf(words)) return 'pronoun'
  const head = headWordOf(text, span)
  const headWord = text.slice(head.start, head.end)
  if (!/^\p{Lu}|^[\p{Ll}]\p{Lu}/u.test(headWord)) return 'nominal'
  if (head.start === span.start && /^\s+(?:and|or)\s+\p{Ll}/u.test(text.slice(head.end, span.end))) return 'nominal'
  return head.start === span.start && common.has(headWord.toLowerCase()) ? 'nominal' : 'name'
}

/** Descriptions that open sentences with a capital. */
const common: ReadonlySet<string> = new Set(
  'people officials police experts critics residents voters analysts researchers scientists activists protesters prosecutors lawyers lawmakers republicans democrats witnesses sources some many others most everyone everybody someone nobody authorities investigators supporters opponents'.split(
    ' ',
  ),
)
