import type { Span } from '../model/span.js'
import { stopBelongsToWord } from './abbreviations.js'
import { trimmed } from './paragraphs.js'

const possibleEnd = /[.!?…。！？\n\r\u2028\u2029]/g
const stops = /[.!?…。！？]*/y
const closers = /(?:["'”’»›)\]}]|\[\d{1,3}\])*/y
const whiteSpace = /\s*/y
const openers = /["'“‘„‚«‹([{¿¡]*/y
/** Long enough for any abbreviation and for any word that starts sentences. */
const longestWord = 16

/**
 * The sentences of a text, or of a stretch of it, by plain rules: UTF-16 spans without the white space around them, in order. Takes time linear in the stretch.
 *
 * A line end ends a sentence. A stop does with its closing marks, unless a small letter follows or the stop belongs to an abbreviation, an initial or a list number.
 */
export const sentencesOf = (text: string, span: Span = { start: 0, end: text.length }): Span[] => {
  const sentences: Span[] = []
  let start = span.start
  const add = (end: number): void => {
    const sentence = trimmed(text, start, end)
    if (sentence.start < sentence.end) sentences.push(sentence)
    start = end
  }
  possibleEnd.lastIndex = span.start
  for (let match = possibleEnd.exec(text); match !== null && match.index < span.end; match = possibleEnd.exec(text)) {
    const place = match.index
    if (isLineEnd(match[0])) {
      add(place)
      continue
    }
    const stopsEnd = skip(stops, text, place)
    const end = Math.min(skip(closers, text, stopsEnd), span.end)
    if (endsSentence(text, start, place, stopsEnd, end)) add(end)
    possibleEnd.lastIndex = end
  }
  add(span.end)
  return sentences
}

const isLineEnd = (character: string): boolean => /[\n\r\u2028\u2029]/.test(character)

const skip = (run: RegExp, text: string, position: number): number => {
  run.lastIndex = position
  return position + (run.exec(text)?.[0].length ?? 0)
}

const endsSentence = (text: string, sentenceStart: number, place: number, stopsEnd: number, end: number): boolean => {
  const stop = text.slice(place, Math.min(stopsEnd, place + 2))
  if (/^[。！？]/.test(stop)) return true
  const gapEnd = skip(whiteSpace, text, end)
  if (gapEnd === end && end < text.length) return false
  const after = wordFrom(text, skip(openers, text, gapEnd))
  if (/^\p{Ll}/u.test(after)) return false
  if (stop !== '.') return true
  const before = wordBefore(text, sentenceStart, place)
  if (/^\d{1,3}$/.test(before) && isFirstWord(text, sentenceStart, place - before.length)) return false
  return !stopBelongsToWord(before, after)
}

const wordFrom = (text: string, position: number): string => /^[\p{L}\p{N}]*/u.exec(text.slice(position, position + longestWord))?.[0] ?? ''

/** The letters, digits and inner stops right before a place. */
const wordBefore = (text: string, sentenceStart: number, place: number): string =>
  /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u.exec(text.slice(Math.max(sentenceStart, place - longestWord), place))?.[0] ?? ''

const isFirstWord = (text: string, sentenceStart: number, wordStart: number): boolean =>
  /^\s*$/.test(text.slice(Math.max(sentenceStart, wordStart - longestWord), wordStart))
