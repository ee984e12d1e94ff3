import type { Fragments, Span } from '../model/span.js'
import { plainCharactersOf } from './plain-characters.js'

/** A long stretch is typed by its first and last words: so many code units may lie between. */
const longestStretch = 4000

/**
 * Where words that somebody typed stand in a text: all places, as whole words, in order. White space, quote marks and dashes may differ, and case where nothing stands there as typed.
 *
 * "first words .. last words" is a stretch from the one to the next of the other; "one | other" is a content of several pieces, each the next after the one before.
 */
export const typedWords = (text: string, typed: string): readonly Fragments[] => {
  const plain = plainCharactersOf(text, 0, text.length)
  const [first = '', ...rest] = typed.split('|')
  const places = (words: string): readonly Span[] => stretches(text, plain, words)
  const later = rest.map(places)
  return places(first).flatMap((start): Fragments[] => {
    const pieces: [Span, ...Span[]] = [start]
    for (const candidates of later) {
      const next = candidates.find((span) => span.start >= pieces.at(-1)!.end)
      if (next === undefined) return []
      pieces.push(next)
    }
    return [pieces]
  })
}

type Plain = ReturnType<typeof plainCharactersOf>

const stretches = (text: string, plain: Plain, words: string): readonly Span[] => {
  const whole = occurrences(text, plain, words)
  const parts = words.split(' .. ')
  if (whole.length > 0 || parts.length !== 2) return whole
  const ends = occurrences(text, plain, parts[1]!)
  return occurrences(text, plain, parts[0]!).flatMap((start): Span[] => {
    const end = ends.find((span) => span.start >= start.end && span.start - start.end <= longestStretch)
    return end === undefined ? [] : [{ start: start.start, end: end.end }]
  })
}

const occurrences = (text: string, { plain, starts, ends }: Plain, words: string): readonly Span[] => {
  const sought = plainCharactersOf(words, 0, words.length).plain
  if (sought === '') return []
  const asTyped = placesOf(plain, sought)
  return (asTyped.length > 0 ? asTyped : placesOf(lowered(plain), lowered(sought)))
    .map((at) => ({ start: starts[at]!, end: ends[at + sought.length - 1]! }))
    .filter(({ start, end }) => isWhole(text, start) && isWhole(text, end))
}

const placesOf = (plain: string, sought: string): readonly number[] => {
  const places: number[] = []
  for (let at = plain.indexOf(sought); at !== -1; at = plain.indexOf(sought, at + sought.length)) places.push(at)
  return places
}

// Unit by unit: a small letter that takes more room than the large one would move all that follows.
const lowered = (text: string): string => text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))

/** Whether no word goes on across an offset. */
const isWhole = (text: string, at: number): boolean =>
  !(/[\p{L}\p{N}]\p{M}*$/u.test(text.slice(Math.max(at - 4, 0), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2)))
