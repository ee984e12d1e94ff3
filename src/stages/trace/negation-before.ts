import { isNegating } from './negating-words.js'
import type { QuoteWord } from './quote-words.js'

/** Words that may stand between a negation and what it denies. */
const between =
  /^(?:a|an|the|that|any|be|been|to|think|thinks|thought|believe|believes|believed|say|says|said|saying|claim|claims|know|knows|expect|want|wants|mean|true|case|clear|sure|certain|evidence|sign|proof|reason)$/

const farthest = 4

/** The number of the word from which on a place holds its own denial: that of the negation before it, or of its first word where there is none. */
export const negationBefore = (text: string, words: readonly QuoteWord[], first: number): number => {
  for (let at = first; at > 0 && first - at < farthest; at -= 1) {
    const [word, previous] = [words[at], words[at - 1]]
    if (!word || !previous || word.afterPause || isNegatedItself(words[first]) || /["“„«‘]/.test(text.slice(previous.end, word.start))) return first
    if (isNegating(previous) && previous.token !== 'ornot') return at - 1
    if (!between.test(previous.token)) return first
  }
  return first
}

const isNegatedItself = (word: QuoteWord | undefined): boolean => word !== undefined && isNegating(word)
