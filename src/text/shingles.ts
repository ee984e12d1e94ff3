import { joined52, mixed, wordHash, type WordHash } from './word-hash.js'

/** Words of a shingle. */
const shingleWords = 5

/**
 * The shingles of a text (Broder 1997, "On the resemblance and containment of documents"): every five words one after the other, as hashes below 2^52.
 *
 * A text of fewer words is one shingle; one without words has none.
 *
 * @param tokens See `searchTokens`.
 */
export const shinglesOf = (tokens: readonly string[]): ReadonlySet<number> => {
  const hashOf = new Map<string, WordHash>()
  const hashes = tokens.map((token) => {
    const known = hashOf.get(token)
    if (known) return known
    const fresh = wordHash(token)
    hashOf.set(token, fresh)
    return fresh
  })
  const shingles = new Set<number>()
  const size = Math.min(shingleWords, tokens.length)
  for (let first = 0; size > 0 && first + size <= tokens.length; first += 1) {
    let high = size
    let low = size
    for (const hash of hashes.slice(first, first + size)) {
      high = mixed(Math.imul(high, 31) ^ hash.high)
      low = mixed(Math.imul(low, 37) ^ hash.low)
    }
    shingles.add(joined52(high, low))
  }
  return shingles
}
