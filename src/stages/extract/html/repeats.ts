import type { Passage } from './passage.js'

/** The passages without those that repeat another: pull quotes, and texts that the page carries twice for two layouts. */
export const withoutRepeats = (passages: readonly Passage[]): readonly Passage[] => {
  const seen = new Set<string>()
  const pullQuotes = new Set(pullQuotesOf(passages))
  return passages.filter((passage) => {
    const words = folded(passage.text)
    if (words.length < shortestRepeat) return true
    if (seen.has(words) || pullQuotes.has(passage)) return false
    seen.add(words)
    return true
  })
}

const shortestRepeat = 40
/** A page with more passages set off than this is made of them. */
const mostPullQuotes = 50

/** Passages set off by a quotation's or a figure's markup whose words stand in a paragraph too. */
const pullQuotesOf = (passages: readonly Passage[]): readonly Passage[] => {
  const setOff = passages.filter(({ path }) => path.some(({ tagName }) => tagName === 'blockquote' || tagName === 'figure'))
  if (setOff.length === 0 || setOff.length > mostPullQuotes) return []
  const others = new Set(setOff)
  const paragraphs = passages
    .filter((passage) => !others.has(passage))
    .map(({ text }) => folded(text))
    .join('\n')
  return setOff.filter(({ text }) => folded(text).length >= shortestRepeat && paragraphs.includes(folded(text)))
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
