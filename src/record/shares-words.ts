import { searchTokens } from '../text/search-tokens.js'

/** Tells whether a wording shares so many words with another that it is worth comparing them: a third of those of the shorter one. */
export const sharesWords = (wording: string): ((other: string) => boolean) => {
  const own = wordsOf(wording)
  return (other) => shareWords(own, wordsOf(other))
}

/** The words of a wording, each once. */
export const wordsOf = (wording: string): ReadonlySet<string> => new Set(searchTokens(wording))

/** The same of two wordings whose words are known. */
export const shareWords = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let both = 0
  for (const token of small) {
    if (!large.has(token)) continue
    both += 1
    if (both * 3 >= small.size) return true
  }
  return false
}
