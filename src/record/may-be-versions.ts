import { searchTokens } from '../text/search-tokens.js'

/** Whether two wordings share so many words that it is worth comparing them: a third of those of the shorter one. */
export const mayBeVersions = (one: string, other: string): boolean => {
  const [small, large] = [new Set(searchTokens(one)), new Set(searchTokens(other))].toSorted((a, b) => a.size - b.size)
  if (!small || !large) return false
  let both = 0
  for (const token of small) if (large.has(token)) both += 1
  return both * 3 >= small.size
}
