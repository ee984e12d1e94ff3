import { isIdeograph, isPunctuation, isRemoved, isWhiteSpace, uncased } from './character-classes.js'

/** A word before it is cut into pieces: white space, punctuation and ideographs part words. */
export interface BasicWord {
  /** The word uncased. */
  readonly normal: string
  /** UTF-16 offset in the text of the first character that is left of the word. */
  readonly start: number
  /** For each code unit of `normal` the span of the character that it came from; null where both run code unit by code unit from `start`. */
  readonly origins: Origins | null
}

/** Where the code units of a normalised word came from, in UTF-16 offsets of the text. */
export interface Origins {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The words of a text in BERT's uncased sense, in order, each with its way back to the text. Takes time linear in the text. */
export const basicWordsOf = (text: string): BasicWord[] => {
  const words: BasicWord[] = []
  let position = 0
  while (position < text.length) {
    const end = plainRunEnd(text, position)
    const next = end < text.length ? text.charCodeAt(end) : 32
    if (end > position && isAsciiBoundary(next)) {
      words.push({ normal: text.slice(position, end).toLowerCase(), start: position, origins: null })
      position = end
    } else if (end === position && isAsciiBoundary(next)) {
      if (next > 32) words.push({ normal: text.charAt(position), start: position, origins: null })
      position += 1
    } else {
      position = readCarefully(text, position, words)
    }
  }
  return words
}

/** End of the run of ASCII letters and digits that starts here. */
const plainRunEnd = (text: string, start: number): number => {
  let end = start
  while (end < text.length && isAsciiWordCode(text.charCodeAt(end))) end += 1
  return end
}

const isAsciiWordCode = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)

/** ASCII white space or sign: parts words whatever stands around it. The other ASCII controls are dropped from within words. */
const isAsciiBoundary = (code: number): boolean => code < 127 && (code > 31 || code === 9 || code === 10 || code === 13) && !isAsciiWordCode(code)

/** Reads character by character up to the next ASCII boundary, adds the words found and returns where it stopped. */
const readCarefully = (text: string, start: number, words: BasicWord[]): number => {
  let normal = ''
  let starts: number[] = []
  let ends: number[] = []
  const finish = (): void => {
    const first = starts[0]
    if (first !== undefined) words.push({ normal, start: first, origins: { starts, ends } })
    normal = ''
    starts = []
    ends = []
  }
  const add = (part: string, from: number, to: number): void => {
    normal += part
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(from)
      ends.push(to)
    }
  }
  let position = start
  while (position < text.length && !isAsciiBoundary(text.charCodeAt(position))) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0)
    const end = position + character.length
    if (isWhiteSpace(character)) {
      finish()
    } else if (!isRemoved(character)) {
      const ideograph = isIdeograph(character)
      for (const part of uncased(character)) {
        const alone = ideograph || isPunctuation(part)
        if (alone) finish()
        add(part, position, end)
        if (alone) finish()
      }
    }
    position = end
  }
  finish()
  return position
}
