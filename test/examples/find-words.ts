import type { Span } from '../../src/model/span.js'

/**
 * Words of a page: plain where they occur once; otherwise the `nth` occurrence (1 is the first), or the one inside `near`, longer words that occur once and hold
 * them once.
 */
export type Words = string | { readonly words: string; readonly nth?: number; readonly near?: string }

/** Where the words stand in a text. Throws where they are not found or could be meant in several places. */
export const findWords = (text: string, words: Words): Span => {
  if (typeof words === 'string') return findOnce(text, words)
  if (words.near !== undefined) {
    const around = findOnce(text, words.near)
    const inside = findOnce(words.near, words.words)
    return { start: around.start + inside.start, end: around.start + inside.end }
  }
  if (words.nth === undefined) return findOnce(text, words.words)
  const found = findAll(text, words.words)[words.nth - 1]
  if (found === undefined) throw new Error(`occurrence ${String(words.nth)} not found: ${JSON.stringify(words.words)}`)
  return found
}

/** Every occurrence of the words, in order. */
const findAll = (text: string, words: string): readonly Span[] => {
  if (words === '') throw new Error('no words to find')
  const found: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) found.push({ start, end: start + words.length })
  return found
}

const findOnce = (text: string, words: string): Span => {
  const [first, ...others] = findAll(text, words)
  if (first === undefined) throw new Error(`words not found: ${JSON.stringify(words)}`)
  if (others.length > 0) throw new Error(`words occur ${String(others.length + 1)} times, add nth or near: ${JSON.stringify(words)}`)
  return first
}
