import { overlaps, type Fragments, type Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import type { Phrase } from './find-phrases.js'
import { isOwn } from './covered.js'
import { nameBefore } from './name-at.js'
import type { Said } from './story.js'

/** The source without those who only pass on, where the reader put both into one ("Erdogan, according to Al Jazeera"); undefined where nothing is to be corrected. */
export const correctedSource = (text: string, said: Said, phrase: Phrase, sentenceStart: number): Fragments | null | undefined => {
  const { source } = said.attribution
  if (source !== null && phrase.kind === 'attribution-phrase' && phrase.reach === 'cue') return quotedSpeaker(text, said, phrase, sentenceStart)
  if (source === null || phrase.reach !== 'sentence' || !source.some((piece) => overlaps(piece, phrase.name))) return undefined
  if (isOwn(said, phrase)) {
    const kept = source.filter((piece) => overlaps(piece, phrase.name))
    return kept.length < source.length && isList(kept) ? kept : undefined
  }
  if (overlaps(said.cue, phrase.name)) return undefined
  const rest = source.flatMap((piece) => without(text, piece, phrase))
  if (isList(rest)) return rest
  return /^according to|^as /i.test(text.slice(phrase.trigger.start, phrase.trigger.end)) ? nameBesideCue(text, said) : undefined
}

/** "The mayor was quoted by Interfax as saying": the mayor, where the reader took the agency. */
const quotedSpeaker = (
  text: string,
  { attribution: { source, cue, content } }: Said,
  { name, trigger }: Phrase,
  sentenceStart: number,
): Fragments | undefined => {
  if (!source?.some((piece) => overlaps(piece, name)) || !cue?.every((piece) => piece.start >= trigger.start - 60 && piece.end <= name.end + 40))
    return undefined
  const from = Math.max(sentenceStart, trigger.start - 60)
  const passive = /(?:(?:has|have|had)\s)?(?:was|were|is|are|been|being)\s(?:\p{L}+\s)?(?:quoted|cited)(?!\p{L})/u.exec(text.slice(from, trigger.end))
  const speaker = passive && nameBefore(text, from + passive.index, sentenceStart)
  return speaker && !content.some((piece) => overlaps(piece, speaker)) ? [speaker] : undefined
}

const isList = (spans: readonly Span[]): spans is Fragments => spans.length > 0

/** A span without a phrase, trimmed of the marks and small words between them. */
const without = (text: string, piece: Span, phrase: Span): readonly Span[] => {
  if (!overlaps(piece, phrase)) return [piece]
  return [
    { start: piece.start, end: Math.max(piece.start, phrase.start) },
    { start: Math.min(piece.end, phrase.end), end: piece.end },
  ].flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const from = start + (/^[\s,;—–-]*/.exec(words)?.[0].length ?? 0)
    const to = end - (words.length - words.replace(/[\s,;—–-]+$/, '').length)
    return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [{ start: from, end: to }] : []
  })
}

/** The name right before the cue, or right after it; null where there is none. */
const nameBesideCue = (text: string, { cue }: Said): Fragments | null => {
  const before = /((?:\p{Lu}[\p{L}\p{M}’'.-]*\s){1,5}|(?:he|she|they|it)\s)$/iu.exec(text.slice(Math.max(0, cue.start - 60), cue.start))
  const name = before?.[1] === undefined ? null : nameOf(before[1])
  if (name !== null) return [{ start: cue.start - name.length - 1, end: cue.start - 1 }]
  const after = /^\s((?:\p{Lu}[\p{L}\p{M}’'.-]*)(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,4})/u.exec(text.slice(cue.end, cue.end + 60))
  return after?.[1] === undefined ? null : [{ start: cue.end + 1, end: cue.end + 1 + after[1].length }]
}

/** Of words before a cue, the capitalised ones at their end, or a pronoun. */
const nameOf = (words: string): string | null =>
  /(?:\p{Lu}[\p{L}\p{M}’'.-]*\s)*\p{Lu}[\p{L}\p{M}’'.-]*\s$|(?<!\p{L})(?:he|she|they|it)\s$/u.exec(words)?.[0].trimEnd() ?? null

/** Who is cited, where an outlet or a document says something "citing officials": those are who says it, and the one who cites passes it on. */
export const speaksThrough = (words: string): boolean => /\p{Lu}/u.test(words.slice(0, 60).replace(/^(?:The|An?)\s/, '')) || people.test(words)

const people =
  /(?<!\p{L})(?:officials?|sources?|people|persons?|aides?|advis[eo]rs?|diplomats?|witness(?:es)?|spokes(?:man|woman|person|people)|ministers?|ministry|lawmakers?|analysts?|experts?|executives?|employees|relatives|residents|investigators|prosecutors|police|lawyers?|doctors?|commanders?|soldiers|insiders?|authorities|representatives?|government|agenc(?:y|ies)|office|department|activists|critics|allies)(?!\p{L})/iu

/** Whether an attribution's words name those who speak through it. */
export const sourceWords = (text: string, { source }: Pick<Attribution, 'source'>): string =>
  (source ?? []).map(({ start, end }) => text.slice(start, end)).join(' ')
