import { rankOf } from '../../text/common-words.js'
import { placedTokens } from '../../text/search-tokens.js'

/** How the passages are looked for that may hold a quotation or a version of it. All tokens are of `searchTokens`. */
export interface SearchPlan {
  /** The most telling tokens that follow one another, at most 4, of its longest piece without an ellipsis, a bracket or a line's end: where it is quoted whole they stand so. */
  readonly phrase: readonly string[]
  /** From strict to loose: in each stage sets, of one of which a passage must have all tokens. Stages after the first allow for one, two and three changed words. */
  readonly sets: readonly (readonly (readonly string[])[])[]
}

/** More would find hardly less, and a frequent word in a phrase costs as much as all of its places. */
const longestPhrase = 4
/** Rare words of a stretch that are looked for. */
const rareWords = 5
/** Words of a stretch: a version may hold but a part of a long quotation. */
const stretchWords = 30
/** More stretches are spread over the quotation. */
const mostStretches = 12
/** Two words are enough to look for only where both are rarer than the most frequent ones. */
const rareFrom = 250

/** The plan of a quotation; its rarest words are looked for first: names, numbers and what is not among the most frequent words of English. */
export const searchPlan = (quote: string): SearchPlan => {
  const tokens = placedTokens(quote).map(({ token }) => token)
  const rarest = stretchesOf(tokens).map(rarestOf)
  const stages: string[][][] = []
  for (let dropped = 0; dropped < rareWords; dropped += 1) {
    const sets = rarest.flatMap((words) => subsets(words, words.length - dropped)).filter((words) => isTelling(words, dropped))
    const fresh = distinct(sets)
    if (fresh.length > 0) stages.push(fresh)
  }
  return { phrase: phraseOf(quote), sets: stages }
}

const phraseOf = (quote: string): readonly string[] => {
  let longest: readonly string[] = []
  for (const piece of quote.split(/…|\.\s?\.\s?\.|[[\]\n\r\u2028\u2029]/)) {
    const tokens = placedTokens(piece).map(({ token }) => token)
    if (tokens.length > longest.length) longest = tokens
  }
  return mostTelling(longest)
}

/** The stretch of a phrase's length with the fewest frequent words, and of those the rarest. */
const mostTelling = (tokens: readonly string[]): readonly string[] => {
  const rarities = tokens.map((token) => Math.min(rarityOf(token), 2000))
  let best = { start: 0, rarity: -1 }
  for (let start = 0; start + Math.min(longestPhrase, tokens.length) <= tokens.length; start += 1) {
    const rarity = rarities.slice(start, start + longestPhrase).reduce((sum, each) => sum + each, 0)
    if (rarity > best.rarity) best = { start, rarity }
  }
  return tokens.slice(best.start, best.start + longestPhrase)
}

const stretchesOf = (tokens: readonly string[]): readonly (readonly string[])[] => {
  const count = Math.min(mostStretches, Math.max(1, Math.round(tokens.length / stretchWords)))
  const each = tokens.length / count
  return Array.from({ length: count }, (_, number) => tokens.slice(Math.floor(number * each), Math.floor((number + 1) * each)))
}

const rarestOf = (tokens: readonly string[]): readonly string[] =>
  [...new Set(tokens)]
    .map((token, place) => ({ token, place, rarity: rarityOf(token) }))
    .sort((a, b) => b.rarity - a.rarity || a.place - b.place)
    .slice(0, rareWords)
    .map(({ token }) => token)

/** The rank of a frequent word; of the others the long ones are the rarer (Zipf's law of abbreviation). Clitics are as frequent as words can be. */
const rarityOf = (token: string): number => {
  const rank = rankOf(token)
  if (rank < Infinity) return rank
  return token.length < 3 && /^[a-z]/.test(token) ? 0 : 1000 + token.length
}

/** A single word is looked for only where the quotation has no other. */
const isTelling = (words: readonly string[], dropped: number): boolean => {
  if (words.length === 0) return false
  if (dropped === 0) return true
  if (words.length === 1) return false
  return words.length > 2 || words.every((word) => rarityOf(word) >= rareFrom)
}

const subsets = (words: readonly string[], size: number): string[][] => {
  if (size === 0) return [[]]
  if (size < 0 || size > words.length) return []
  const [first = '', ...rest] = words
  return [...subsets(rest, size - 1).map((set) => [first, ...set]), ...subsets(rest, size)]
}

const distinct = (sets: readonly string[][]): string[][] => [...new Map(sets.map((set) => [[...set].sort().join(' '), set])).values()]
