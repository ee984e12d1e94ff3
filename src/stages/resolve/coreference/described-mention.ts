import type { ActorKind } from '../../../model/actor.js'
import type { MentionKind } from '../../../model/mention.js'
import { type Span, slice } from '../../../model/span.js'
import { overlapFinder } from '../../../text/overlap-finder.js'
import type { QuotedStretch } from '../../../text/quoted-stretches.js'
import { pronounOf, type Pronoun } from '../mentions/pronouns.js'
import { agreementOf, type Agreement } from './agreement.js'
import { headWordOf } from './head-word.js'

/** A mention as it is found. `other`: a thing, an event, a time: no actor, but what "it" may mean. */
export interface AnyMention extends Span {
  readonly kind: MentionKind
  readonly actorKind: ActorKind | 'other'
}

/** A mention with what ranking antecedents looks at. */
export interface DescribedMention extends AnyMention, Agreement {
  readonly pronoun: Pronoun | null
  readonly surface: string
  readonly head: Span
  readonly headWord: string
  /** Number of its sentence, and of its paragraph, in the text. */
  readonly sentence: number
  readonly paragraph: number
  /** Number of the innermost quoted stretch around it; -1 outside. */
  readonly quotation: number
  readonly opensSentence: boolean
  readonly afterPreposition: boolean
  readonly possessive: boolean
  readonly nested: boolean
  readonly definite: 'definite' | 'indefinite' | 'bare'
  readonly beforeSaying: boolean
  /** How many earlier mentions have the same head word. */
  readonly seenBefore: number
}

const prepositions = /\b(?:of|in|on|at|for|from|to|with|by|about|over|under|against|between|among|during|after|before|near|into|through|without)\s+$/i
const saying =
  /^[,\s]*(?:also |later |then |has |had |have )?(?:said|says|say|told|tells|asked|asks|added|adds|wrote|writes|warned|claimed|argued|announced|insisted|explained|noted|stated|called|believes?|believed|wants?|wanted|thinks?|thought)\b/i

/** Mentions with their number, agreement and place. Mentions, sentences and stretches in the order of the text. */
export const describeMentions = (
  text: string,
  mentions: readonly AnyMention[],
  sentences: readonly Span[],
  stretches: readonly QuotedStretch[],
): readonly DescribedMention[] => {
  const stretchesAt = overlapFinder(stretches, (stretch) => [stretch])
  const heads = new Map<string, number>()
  let sentence = 0
  let paragraph = 0
  let reached = 0
  let outerEnd = -1
  let outerStart = -1
  return mentions.map((mention) => {
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) {
      sentence += 1
      const start = sentences[sentence]?.start ?? text.length
      if (text.slice(reached, start).includes('\n')) paragraph += 1
      reached = start
    }
    const surface = slice(text, mention)
    const pronoun = mention.kind === 'pronoun' ? pronounOf(surface) : null
    const head = headWordOf(text, mention)
    const headWord = slice(text, head)
    const before = text.slice(Math.max(0, mention.start - 16), mention.start)
    const after = text.slice(mention.end, mention.end + 24)
    const nested = outerStart <= mention.start && mention.end <= outerEnd
    if (mention.end > outerEnd) {
      outerStart = mention.start
      outerEnd = mention.end
    }
    const key = headWord.toLowerCase()
    const seenBefore = heads.get(key) ?? 0
    heads.set(key, seenBefore + 1)
    return {
      ...mention,
      ...(pronoun ? { plural: pronoun.plural, agrees: pronoun.agrees } : agreementOf(surface, headWord)),
      pronoun,
      surface,
      head,
      headWord: key,
      sentence,
      paragraph,
      quotation:
        stretchesAt(mention).findLast((number) => (stretches[number]?.start ?? 0) <= mention.start && mention.end <= (stretches[number]?.end ?? 0)) ?? -1,
      opensSentence: /^[\s"'“‘(]*$/.test(text.slice(sentences[sentence]?.start ?? mention.start, mention.start)),
      afterPreposition: prepositions.test(before),
      possessive: /['’]s?$/.test(surface) || /^['’]s?\b/.test(after) || pronoun?.role === 'possessive',
      nested,
      definite: /^(?:the|this|that|these|those|his|her|its|their|my|our|your)\b/i.test(surface)
        ? 'definite'
        : /^(?:an?|some|any|one)\b/i.test(surface)
          ? 'indefinite'
          : 'bare',
      beforeSaying: saying.test(after),
      seenBefore,
    }
  })
}
