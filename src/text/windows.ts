import { sentencesOf } from './sentences.js'
import type { Pieces } from './word-pieces.js'

/** Pieces of a text from `first` to before `end`. */
export interface PieceRange {
  readonly first: number
  readonly end: number
}

/**
 * Packs whole paragraphs (parted by line ends) into windows of at most `maxPieces` word pieces; every piece is in one window, in order. Takes time linear in the text.
 *
 * A paragraph that is longer by itself is cut, at the end of a sentence where there is one, else between words, and within a word only where it fills a window alone.
 *
 * @param maxPieces At least 1.
 */
export const windowsOf = (text: string, pieces: Pieces, maxPieces: number): PieceRange[] => {
  const windows: PieceRange[] = []
  let first = 0
  let end = 0
  const close = (): void => {
    if (end > first) windows.push({ first, end })
    first = end
  }
  for (const paragraph of pieceParagraphsOf(text, pieces)) {
    if (paragraph.end - first > maxPieces) {
      close()
      for (const cut of cutsOf(text, pieces, paragraph, maxPieces)) {
        end = cut
        close()
      }
    }
    end = paragraph.end
  }
  close()
  return windows
}

const lineEnd = /[\n\r\u2028\u2029]/

/** The runs of pieces without a line end between them. */
const pieceParagraphsOf = (text: string, { starts, ends }: Pieces): PieceRange[] => {
  const paragraphs: PieceRange[] = []
  let first = 0
  for (let piece = 1; piece <= starts.length; piece += 1) {
    if (piece < starts.length && !lineEnd.test(text.slice(ends[piece - 1], starts[piece]))) continue
    paragraphs.push({ first, end: piece })
    first = piece
  }
  return paragraphs
}

/** Where to cut a paragraph so that no part is longer than `maxPieces`: the pieces that new windows start with. */
const cutsOf = (text: string, pieces: Pieces, paragraph: PieceRange, maxPieces: number): number[] => {
  const cuts: number[] = []
  if (paragraph.end - paragraph.first <= maxPieces) return cuts
  const startsSentence = sentenceStarts(text, pieces, paragraph)
  let first = paragraph.first
  while (paragraph.end - first > maxPieces) {
    let sentence = -1
    let word = -1
    for (let piece = first + maxPieces; piece > first && sentence === -1; piece -= 1) {
      if (startsSentence.has(piece)) sentence = piece
      else if (word === -1 && pieces.wordStart[piece] === 1) word = piece
    }
    first = sentence !== -1 ? sentence : word !== -1 ? word : first + maxPieces
    cuts.push(first)
  }
  return cuts
}

const sentenceStarts = (text: string, { starts, ends }: Pieces, { first, end }: PieceRange): ReadonlySet<number> => {
  const found = new Set<number>()
  let piece = first
  for (const sentence of sentencesOf(text, { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 })) {
    while (piece < end && (starts[piece] ?? 0) < sentence.start) piece += 1
    found.add(piece)
  }
  return found
}
