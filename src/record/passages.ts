import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { PassageEntry } from '../ports.js'
import { type PlacedToken, placedTokens } from '../text/search-tokens.js'

/** Words of the longest passage, and those that two parts of a longer block share: a phrase of up to so many stands whole in one of them. */
const longestPassage = 900
const sharedWords = 300

/** What quotations are looked for in: the document's blocks, very long ones in parts that overlap; blocks without a word left out. */
export const passagesOf = ({ text, blocks }: Document): readonly PassageEntry[] => {
  const tokens = placedTokens(text)
  let at = 0
  return blocks.flatMap((block) => {
    while ((tokens[at]?.start ?? Infinity) < block.start) at += 1
    const first = at
    while ((tokens[at]?.end ?? Infinity) <= block.end) at += 1
    return parts(tokens.slice(first, at), block)
  })
}

const parts = (tokens: readonly PlacedToken[], block: Span): readonly PassageEntry[] => {
  const passages: PassageEntry[] = []
  for (let first = 0; first < tokens.length; first += longestPassage - sharedWords) {
    const part = tokens.slice(first, first + longestPassage)
    const isLast = first + longestPassage >= tokens.length
    const start = first === 0 ? block.start : (part[0]?.start ?? block.start)
    const end = isLast ? block.end : (part.at(-1)?.end ?? block.end)
    passages.push({ start, end, tokens: part.map(({ token }) => token) })
    if (isLast) break
  }
  return passages
}
