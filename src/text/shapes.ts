import { hasPythonDigit, isPythonSpace } from './python-characters.js'
import type { Pieces } from './word-pieces.js'

/**
 * How a word is written, which an uncased vocabulary forgets:
 * 0 lower, 1 Title, 2 UPPER (two letters or more), 3 one capital, 4 other letters (mixed, or of an alphabet without case), 5 with a digit, 6 none of these;
 * 7 more where something other than white space stands right before the word.
 *
 * Letters and case are Unicode's, as Python's `str` methods have them: the model was trained on shapes computed there.
 */
export const shapeOf = (text: string, start: number, end: number): number => {
  const glued = start > 0 && !isPythonSpace(text.charCodeAt(start - 1))
  return writingOf(text.slice(start, end)) + (glued ? 7 : 0)
}

/** For each piece the shape of the word that it belongs to: from the start of the word's first piece to the end of its last. */
export const shapesOf = (text: string, pieces: Pieces): Int32Array => {
  const shapes = new Int32Array(pieces.ids.length)
  for (let first = 0; first < shapes.length;) {
    let end = first + 1
    while (end < shapes.length && pieces.wordStart[end] === 0) end += 1
    shapes.fill(shapeOf(text, pieces.starts[first] ?? 0, pieces.ends[end - 1] ?? 0), first, end)
    first = end
  }
  return shapes
}

const letters = /^\p{L}+$/u
const lower = /\p{Lowercase}/u
const upper = /\p{Uppercase}/u
/** Capitals, and digraphs written with a capital first half only. */
const notLower = /[\p{Uppercase}\p{Lt}]/u
const notUpper = /[\p{Lowercase}\p{Lt}]/u
const capitalFirst = /^\p{Uppercase}/u
const writingOf = (word: string): number => {
  if (letters.test(word)) return caseOf(word)
  return hasPythonDigit(word) ? 5 : 6
}

const caseOf = (word: string): number => {
  if (isLower(word)) return 0
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  const rest = word.slice(first.length)
  if (capitalFirst.test(word) && isLower(rest)) return 1
  if (isUpper(word)) return rest === '' ? 3 : 2
  return 4
}

const isLower = (word: string): boolean => lower.test(word) && !notLower.test(word)

const isUpper = (word: string): boolean => upper.test(word) && !notUpper.test(word)
