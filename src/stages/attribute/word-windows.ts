import type { Words } from './words.js'

/** Numbers of words, end exclusive. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** Most word pieces of several paragraphs in one window, and of one paragraph alone. */
export interface WindowSizes {
  readonly packedPieces: number
  readonly windowPieces: number
}

/** Packs whole paragraphs into windows; a paragraph too long for a window of its own is cut between words. The same as in training. */
export const wordWindows = (words: Words, { packedPieces, windowPieces }: WindowSizes): readonly WordRange[] => {
  const windows: WordRange[] = []
  const piecesBetween = (start: number, end: number): number => (words.firsts[end] ?? 0) - (words.firsts[start] ?? 0)
  let start = 0
  let paragraphEnd = 0
  for (let word = 1; word <= words.count; word += 1) {
    while (piecesBetween(start, word) > (paragraphEnd > start ? packedPieces : windowPieces) && word - start > 1) {
      const end = paragraphEnd > start ? paragraphEnd : word - 1
      windows.push({ start, end })
      start = end
    }
    if (word === words.count || words.paragraphs[word] !== words.paragraphs[word - 1]) paragraphEnd = word
  }
  if (start < words.count) windows.push({ start, end: words.count })
  return windows
}
