import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { sentencesOf } from '../../../text/sentences.js'

/** A word or sign in lower case; "didn't" is one word, and so is "U.S". */
export interface Word extends Span {
  readonly word: string
  readonly isCapital: boolean
}

/** What is read before a cue, of a cue, and after it: enough for any clause, so that a page without stops costs no more than another. */
const [before, ofCue, after] = [400, 800, 300]

const tokens = /\p{L}(?:[\p{L}\p{N}\p{M}]|['’.-](?=\p{L}))*|\p{N}+(?:[.,:]\p{N}+)*|['’]\p{L}{1,2}(?!\p{L})|[^\s\p{L}\p{N}]/gu

export const wordsIn = (text: string, start: number, end: number): readonly Word[] =>
  Array.from(text.slice(start, end).matchAll(tokens), ({ 0: found, index }) => {
    const lower = found.toLowerCase()
    return {
      start: start + index,
      end: start + index + found.length,
      word: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      isCapital: found.charCodeAt(0) !== lower.charCodeAt(0),
    }
  })

/** The words of the sentence, or sentences, that a cue stands in. */
export interface CueSentence {
  readonly words: readonly Word[]
  /** Numbers of the cue's words, ascending. */
  readonly cue: readonly number[]
  readonly isQuestion: boolean
}

/** Null where there is no cue. Stance and addressees ask for the same: it is read once. */
export const cueSentenceOf = (text: string, attribution: Pick<Attribution, 'cue'>): CueSentence | null => {
  const known = read.get(attribution)
  if (known?.text === text) return known.sentence
  const sentence = readCueSentence(text, attribution)
  read.set(attribution, { text, sentence })
  return sentence
}

const read = new WeakMap<object, { readonly text: string; readonly sentence: CueSentence | null }>()

const readCueSentence = (text: string, { cue }: Pick<Attribution, 'cue'>): CueSentence | null => {
  const [first, last] = [cue?.[0], cue?.at(-1)]
  if (!cue || !first || !last) return null
  const end = Math.min(last.end, first.start + ofCue)
  const sentences = sentencesOf(text, { start: Math.max(0, first.start - before), end: Math.min(text.length, end + after) })
  const touched = sentences.filter((sentence) => sentence.start < end && first.start < sentence.end)
  const words = wordsIn(text, touched[0]?.start ?? first.start, touched.at(-1)?.end ?? end)
  const numbers = words.flatMap((word, number) => (cue.some((piece) => piece.start < word.end && word.start < piece.end) ? [number] : []))
  return { words, cue: numbers, isQuestion: words.slice(-2).some(({ word }) => word === '?') }
}
