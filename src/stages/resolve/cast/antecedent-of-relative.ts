import type { Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import { agreementOf } from '../coreference/agreement.js'
import type { DescribedMention } from '../coreference/described-mention.js'

/** Most mentions before a relative pronoun that are looked at. */
const mostMentions = 60
/** Between an antecedent and its relative pronoun. */
const gap = /^[,\s–—"”’')\]-]*(?:(?:and|but|one of|some of|all of|most of|many of|both of|each of|none of)\s)?$/
/** Of a state or a party after a name. */
const bracket = /^\s\([^()\n]{1,40}\),?\s$/

/** "Lena Quist, who said": the mention that stands right before, the widest; before "which" the narrowest, as bodies stand within what is said of them. Null where there is none. */
export const antecedentOfRelative = (text: string, mentions: readonly DescribedMention[], { start, end }: Span): Span | null => {
  const isThing = /^(?:which|that)$/i.test(text.slice(start, end))
  const isWho = /^who/i.test(text.slice(start, end))
  const first = countBefore(mentions, start)
  let nearest: DescribedMention | null = null
  for (let number = first - 1; number >= Math.max(0, first - mostMentions); number -= 1) {
    const mention = mentions[number]
    if (!mention || mention.end > start) continue
    if (start - mention.end > 200) break
    if (nearest && mention.end !== nearest.end) continue
    if (mention.kind === 'pronoun' && nearest) continue
    const between = text.slice(mention.end, start)
    if (!nearest && !gap.test(between) && !bracket.test(between)) continue
    nearest = mention
    if (isThing && mention.actorKind === 'organization') break
  }
  const found = nearest ?? phraseBefore(text, start)
  return found && isWho && nearest && !isPerson(nearest) ? (personBefore(text, mentions, nearest, start) ?? found) : found
}

const isPerson = ({ actorKind, plural }: DescribedMention): boolean => actorKind === 'person' || plural === true

/** "Lena Quist, the head of the Orrel Bank, who said": a bank is no "who". */
const personBefore = (text: string, mentions: readonly DescribedMention[], nearest: Span, start: number): Span | null => {
  for (let number = countBefore(mentions, nearest.start) - 1; number >= 0; number -= 1) {
    const mention = mentions[number]
    if (!mention || start - mention.end > 160) return null
    if (mention.kind === 'name' && mention.actorKind === 'person' && toldMore.test(text.slice(mention.end, start))) return mention
  }
  return null
}

const toldMore = /^(?:\s\([^()\n]{1,40}\))?,\s(?:an?|the|one|then|former|\p{Ll}+)\s[^,;.:()"“”\n]{2,140},\s$/u

const determiner = /^(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|some|many|most|all|several|few|two|three|four|any|every|each|no|other)$/i
const noPhrase = /^(?:and|or|but|is|are|was|were|has|had|have|said|says|of|in|on|at|for|from|to|with|by|about|than|as|not|it|so|believe|think|know)$/i

/** A noun phrase that the model found no mention in, by its determiner or its capitals: "the union", "angry blue-collar voters". */
const phraseBefore = (text: string, start: number): Span | null => {
  const before = text.slice(Math.max(0, start - 120), start)
  const match = /((?:[\p{L}\p{N}][\p{L}\p{N}.'’-]*\s){0,5}[\p{L}\p{N}][\p{L}\p{N}'’-]*)["”’')\]]*,?\s$/u.exec(before)
  if (!match?.[1]) return null
  const words = match[1].split(/\s/)
  const last = words.at(-1) ?? ''
  let from = words.length
  while (from > 0 && !noPhrase.test(words[from - 1] ?? '')) {
    from -= 1
    // "The world's two biggest": one determiner may stand before another.
    if (determiner.test(words[from] ?? '') && !determiner.test(words[from - 1] ?? '') && !/['’]s$/.test(words[from - 1] ?? '')) break
  }
  const isName = /^\p{Lu}/u.test(last)
  if (from === words.length || !(isName || determiner.test(words[from] ?? '') || agreementOf(last, last).plural)) return null
  if (isName && !determiner.test(words[from] ?? '')) while (from < words.length - 1 && !/^\p{Lu}/u.test(words[from] ?? '')) from += 1
  const phrase = words.slice(from).join(' ')
  const at = start - before.length + match.index + match[1].length - phrase.length
  return { start: at, end: at + phrase.length }
}
