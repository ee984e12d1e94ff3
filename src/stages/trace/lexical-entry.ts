import { rankOf } from '../../text/common-words.js'
import { mayStartNumber } from './read-number.js'
import { hedgeWords } from './words/hedges.js'
import { countingWords } from './words/numerals.js'
import { frameWords, smallWords } from './words/small-words.js'
import { oneSpelling } from './words/spelling.js'

/** What is known of a token wherever it stands. */
export interface LexicalEntry {
  /** See `oneSpelling`. */
  readonly spelling: string
  readonly isSmall: boolean
  readonly isCounting: boolean
  readonly isFrequent: boolean
  /** An adverb or hedge, which has a capital at the beginning of a sentence only because it stands there. */
  readonly isNoName: boolean
  readonly mayStartNumber: boolean
  /** How much of a coincidence it would be to have it, 0 to 1. */
  readonly weight: number
}

/** Weights of words that hold a sentence together, of those that reports are framed with, and of frequent ones; any other has 1. */
const smallWeight = 0.15
const frameWeight = 0.25
const frequentWeight = 0.6

/** The entry of a token of `searchTokens`; looked up once for all of its occurrences. */
export const entryOf = (token: string): LexicalEntry => {
  const known = remembered.get(token)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = freshEntry(token)
  remembered.set(token, fresh)
  return fresh
}

const remembered = new Map<string, LexicalEntry>()
/** A text of ever new words must not fill the memory. */
const mostRemembered = 20_000

const freshEntry = (token: string): LexicalEntry => {
  const isSmall = smallWords.has(token)
  const isFrequent = rankOf(token) < Infinity
  return {
    spelling: oneSpelling(token),
    isSmall,
    isCounting: countingWords.has(token),
    isFrequent,
    isNoName: hedgeWords.has(token) || token.endsWith('ly'),
    mayStartNumber: mayStartNumber(token),
    weight: isSmall ? smallWeight : frameWords.has(token) ? frameWeight : isFrequent ? frequentWeight : 1,
  }
}
