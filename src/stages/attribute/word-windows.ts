import type { Words } from './words.js'

/** Numbers of words, end exclusive. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** Packs whole paragraphs into windows of at most `mostPieces` word pieces; a longer paragraph is cut between words. The same as in training. */
export const wordWindows = (words: Words, mostPieces: number): readonly WordRange[] => {
  const windows: WordRange[] = []
  const piecesBetween = (start: number, end: number): number => (words.firsts[end] ?? 0) - (words.firsts[start] ?? 0)
  let start = 0
  let paragraphEnd = 0
  for (let word = 1; word <= words.count; word += 1) {
    while (piecesBetween(start, word) > mostPieces && word - start > 1) {
      const end = paragraphEnd > start ? paragraphEnd : word - 1
      windows.push({ start, end })
      start = end
    }
    if (word === words.count || words.paragraphs[word] !== words.paragraphs[word - 1]) paragraphEnd = word
  }
  if (start < words.count) windows.push({ start, end: words.count })
  return windows
}
