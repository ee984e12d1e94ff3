import { plainLetters } from '../../../text/plain-letters.js'

/** Words as they are compared: without case, marks and the dots of abbreviations, with their places. */

/** A word, a possessive ending or a mark of a phrase. */
export interface Word {
  /** UTF-16 code units of the phrase. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, ASCII where Latin letters have marks, no dots. "'s" for every possessive ending. */
  readonly fold: string
  /** A hyphen stands right before it. */
  readonly joined: boolean
  readonly capital: boolean
}

/** A word or a name without case, marks, dots and apostrophes; hyphens become spaces. */
export const fold = (words: string): string => (plain.test(words) ? words : foldAnew(words))

const plain = /^[a-z0-9]*$/

const foldAnew = (words: string): string =>
  plainLetters(words)
    .replace(/[.'’‘ʼ`´]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?|[^\s]/gu
const word = /^[\p{L}\p{N}]/u
const capitalFirst = /^[\p{Lu}\p{Lt}\p{Lo}]/u
const possessive = /^(.+)['’]s$/u

/** The words of a phrase in order, at most `limit`; what stands behind is not read. */
export const wordsOf = (phrase: string, limit: number): readonly Word[] => {
  const words: Word[] = []
  const push = (start: number, end: number, ending: boolean): void => {
    const text = phrase.slice(start, end)
    const folded = ending ? "'s" : word.test(text) ? fold(text) : text
    const joined = !ending && start > 1 && phrase[start - 1] === '-' && !/\s/.test(phrase[start - 2] ?? ' ')
    words.push({ start, end, text, fold: folded, joined, capital: capitalFirst.test(text) })
  }
  pattern.lastIndex = 0
  for (const match of phrase.matchAll(pattern)) {
    if (words.length >= limit) break
    const [text] = match
    const end = match.index + text.length
    if (text === '-' && /\S/.test(phrase[end] ?? ' ') && /\S/.test(phrase[match.index - 1] ?? ' ')) continue
    const parts = possessive.exec(text)
    if (parts?.[1]) {
      push(match.index, end - 2, false)
      push(end - 2, end, true)
    } else push(match.index, end, /^['’]$/.test(text) && /s$/i.test(words.at(-1)?.text ?? '') && words.at(-1)?.end === match.index)
  }
  return words
}
