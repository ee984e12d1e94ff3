import { searchTokens } from '../text/search-tokens.js'

/** Tells whether a wording shares so many words with another that it is worth comparing them: a third of those of the shorter one. */
export const sharesWords = (wording: string): ((other: string) => boolean) => {
  const own = new Set(searchTokens(wording))
  return (other) => {
    const others = new Set(searchTokens(other))
    const [small, large] = own.size <= others.size ? [own, others] : [others, own]
    let both = 0
    for (const token of small) if (large.has(token)) both += 1
    return small.size > 0 && both * 3 >= small.size
  }
}
