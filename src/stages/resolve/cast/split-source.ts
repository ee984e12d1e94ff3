import { contains, type Span } from '../../../model/span.js'
import { countBefore } from '../../../text/count-before.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import { bodyNouns } from '../mentions/general-nouns.js'
import { pronounOf } from '../mentions/pronouns.js'

/** Words between those who speak together. */
const joint = /^(?:,|,?\s*(?:and|or|&|as well as|along with|together with|but also|nor))*\s*(?:the\s+)?$/

/**
 * Those whom the pieces of a source mean, each as the words that mean one: "Putin and Erdogan" are two, "the mayor, Agathe Rushworth," is one.
 *
 * `mentions` in the order of the text, outer ones first.
 */
export const splitSource = (text: string, source: readonly Span[], mentions: readonly DescribedMention[]): readonly Span[] => {
  const parts = source.flatMap((piece) => splitPiece(text, trimmed(text, piece), mentions))
  const [first, ...rest] = parts
  // A second piece that goes on after the cue ("said Quist, … the mayor") tells more of the same one.
  return source.length > 1 && first && rest.length > 0 && source.length === parts.length ? [fullest(text, parts)] : parts
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const before = /^[\s,;:–—"“”-]*/.exec(words)?.[0].length ?? 0
  const after = /[\s,;:–—"“”-]*$/.exec(words)?.[0].length ?? 0
  return start + before < end - after ? { start: start + before, end: end - after } : { start, end }
}

const fullest = (text: string, parts: readonly Span[]): Span =>
  parts.find((part) => !pronounOf(text.slice(part.start, part.end)) && /\p{Lu}/u.test(text.slice(part.start, part.end))) ?? parts[0] ?? { start: 0, end: 0 }

const splitPiece = (text: string, piece: Span, mentions: readonly DescribedMention[]): readonly Span[] => {
  const inside = insideOf(piece, mentions).filter((mention) => mention.actorKind !== 'other' && !(mention.start === piece.start && mention.end === piece.end))
  const top = inside.filter((mention) => !inside.some((other) => other !== mention && contains(other, mention)))
  const list: DescribedMention[] = []
  for (const mention of top) {
    const before = list.at(-1)
    const gap = text.slice(before?.end ?? piece.start, mention.start)
    if (before ? joint.test(gap) && gap.trim() !== '' : isLead(gap)) list.push(mention)
    else break
  }
  const last = list.at(-1)
  // An apposition joins with a comma alone; a list has a word at its end.
  const isList =
    list.length > 1 && last !== undefined && /\b(?:and|or|nor|as well as|along with|together with)\b|&/.test(text.slice(list.at(-2)?.end ?? 0, last.start))
  if (!isList) return namesOf(text, piece) ?? [piece]
  const tail = text.slice(last.end, piece.end)
  return /^(?:,.*)?\s*$/su.test(tail) || list.length > 2 ? list : [piece]
}

const fullName = /^(?:(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Sir|Lord|Lady)\.?\s+\p{Lu}[\p{L}.'’-]+|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})$/u

/** "Simon Vane Committee", "The House": parts of a body's name. */
const isBody = (part: string): boolean => {
  const noun = (/(\S+)$/.exec(part)?.[1] ?? '').toLowerCase()
  return part.startsWith('The ') || bodyNouns.has(noun) || bodyNouns.has(noun.replace(/s$/, ''))
}

/** A list of full names that the model found no mentions in: "Mr. Vane and Mrs. Quist". */
const namesOf = (text: string, { start, end }: Span): readonly Span[] | null => {
  const words = text.slice(start, end)
  if (words.length > 200 || !/\sand\s/.test(words)) return null
  const parts = words.split(/,\s+and\s+|,\s+|\s+and\s+/)
  if (parts.length < 2 || !parts.every((part) => fullName.test(part) && !isBody(part))) return null
  let from = start
  return parts.map((part) => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return { start: at, end: from }
  })
}

const isLead = (words: string): boolean => /^(?:both|either|neither)?\s*(?:the\s+)?$/i.test(words)

const insideOf = (piece: Span, mentions: readonly DescribedMention[]): readonly DescribedMention[] => {
  const inside: DescribedMention[] = []
  for (let number = countBefore(mentions, piece.start); number < mentions.length && (mentions[number]?.start ?? 0) < piece.end; number += 1) {
    const mention = mentions[number]
    if (mention && mention.end <= piece.end) inside.push(mention)
  }
  return inside
}
