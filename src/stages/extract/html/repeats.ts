import type { Passage } from './passage.js'

/** The passages without those that repeat another: pull quotes, and texts that the page carries twice for two layouts. */
export const withoutRepeats = (passages: readonly Passage[]): readonly Passage[] => {
  const seen = new Set<string>()
  return passages.filter((passage) => {
    const words = folded(passage.text)
    if (words.length < 40) return true
    if (seen.has(words)) return false
    seen.add(words)
    return true
  })
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
