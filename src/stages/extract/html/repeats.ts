import type { Passage } from './passage.js'

/** The passages without those that repeat another: pull quotes, and texts that the page carries twice for two layouts. */
export const withoutRepeats = (passages: readonly Passage[]): readonly Passage[] => {
  const seen = new Set<string>()
  const words = passages.map(({ text }) => folded(text))
  const paragraphs = words.filter((_, index) => !isSetOff(passages[index]!)).join('\n')
  return passages.filter((passage, index) => {
    const own = words[index]!
    if (own.length < shortestRepeat) return true
    if (seen.has(own) || (isSetOff(passage) && paragraphs.includes(own))) return false
    seen.add(own)
    return true
  })
}

const shortestRepeat = 40

/** A pull quote is set off by a quotation's markup or a figure's. */
const isSetOff = ({ path }: Passage): boolean => path.some(({ tagName }) => tagName === 'blockquote' || tagName === 'figure' || tagName === 'q')

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
