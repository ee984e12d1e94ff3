import { basicWordsOf, type BasicWord } from './basic-words.js'

/** The word pieces of a text as columns: row i of each describes piece i. */
export interface Pieces {
  /** Ids in the vocabulary. */
  readonly ids: Int32Array
  /** UTF-16 offsets into the text, of the characters that the piece came from. */
  readonly starts: Int32Array
  /** UTF-16 offsets, end exclusive. */
  readonly ends: Int32Array
  /** 1 on the first piece of a word; punctuation is a word by itself. */
  readonly wordStart: Uint8Array
}

/** Cuts texts into the word pieces of one vocabulary. */
export interface WordPieces {
  tokenize(text: string): Pieces
}

const unknownPiece = '[UNK]'
const continuation = '##'
/** Longer words, in characters, are one unknown piece. */
const longestWord = 100
/** Words remembered; a text of ever new words must not fill the memory. */
const rememberedWords = 50_000

/** A word cut up: each piece's id and where it ends in the normalised word. */
interface Cut {
  readonly ids: readonly number[]
  readonly ends: readonly number[]
}

/**
 * The uncased WordPiece tokenizer of BERT (Devlin et al. 2018; Wu et al. 2016), with the place of every piece.
 *
 * @param vocabulary Word pieces in the order of their ids; pieces within a word start with "##".
 * End marks such as [CLS] are not added, and their names in a text are ordinary words.
 */
export const createWordPieces = (vocabulary: readonly string[]): WordPieces => {
  const idOf = new Map(vocabulary.map((piece, id) => [piece, id]))
  const longestPiece = vocabulary.reduce((longest, piece) => Math.max(longest, piece.length), 0)
  const unknownId = idOf.get(unknownPiece) ?? 0
  const remembered = new Map<string, Cut>()

  const longestMatch = (word: string, start: number): { id: number; end: number } | null => {
    const prefix = start === 0 ? '' : continuation
    for (let end = Math.min(word.length, start + longestPiece); end > start; end -= 1) {
      const id = idOf.get(prefix + word.slice(start, end))
      if (id !== undefined) return { id, end }
    }
    return null
  }

  const cutAfresh = (word: string): Cut => {
    const unknown: Cut = { ids: [unknownId], ends: [word.length] }
    if (isTooLong(word)) return unknown
    const ids: number[] = []
    const ends: number[] = []
    for (let start = 0; start < word.length;) {
      const match = longestMatch(word, start)
      if (match === null) return unknown
      ids.push(match.id)
      ends.push(match.end)
      start = match.end
    }
    return { ids, ends }
  }

  const cut = (word: string): Cut => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const fresh = cutAfresh(word)
    if (remembered.size >= rememberedWords) remembered.clear()
    if (word.length <= longestWord) remembered.set(word, fresh)
    return fresh
  }

  const tokenize = (text: string): Pieces => {
    const ids: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const wordStart: number[] = []
    for (const word of basicWordsOf(text)) {
      const pieces = cut(word.normal)
      let from = 0
      pieces.ids.forEach((id, index) => {
        const to = pieces.ends[index] ?? word.normal.length
        ids.push(id)
        starts.push(startInText(word, from))
        ends.push(endInText(word, to))
        wordStart.push(index === 0 ? 1 : 0)
        from = to
      })
    }
    return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends), wordStart: Uint8Array.from(wordStart) }
  }

  return { tokenize }
}

const isTooLong = (word: string): boolean => word.length > longestWord && (word.length > 2 * longestWord || [...word].length > longestWord)

const startInText = (word: BasicWord, unit: number): number => word.origins?.starts[unit] ?? word.start + unit

const endInText = (word: BasicWord, unit: number): number => word.origins?.ends[unit - 1] ?? word.start + unit
