import { searchTokens } from '../text/search-tokens.js'

/** Wordings that are compared word by word with one: those that have most words in common with it. */
const mostCompared = 8

/** For each of some wordings the numbers of the earlier ones that are worth comparing with it: all where there are few, else those that differ from it in the fewest words. */
export const likestBefore = (wordings: readonly string[]): readonly (readonly number[])[] => {
  const words = wordings.map((wording) => new Set(searchTokens(wording)))
  return words.map((own, number) => {
    const earlier = Array.from({ length: number }, (_, other) => other)
    if (number <= mostCompared) return earlier
    const apart = earlier.map((other) => wordsApart(own, words[other]!))
    return earlier
      .toSorted((a, b) => apart[a]! - apart[b]! || a - b)
      .slice(0, mostCompared)
      .toSorted((a, b) => a - b)
  })
}

const wordsApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  return one.size + other.size - 2 * both
}
