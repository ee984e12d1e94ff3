import { shinglesOf } from './shingles.js'
import { joined52, mixed } from './word-hash.js'

/** Two texts of resemblance J share a band with probability 1 - (1 - J^rows)^bands: of .5 with .986, of .7 with .999999, of .1 with .03, of .01 with .00003. */
const bands = 32
const rows = 3

/**
 * The bands of a text's MinHash signature (Broder 1997; banding: Indyk & Motwani 1998): texts that share one are likely to resemble one another by half or more. Numbers
 * below 2^52, no two alike; none for a text without words. What shares a band must be compared by `jaccard`.
 *
 * @param tokens See `searchTokens`.
 */
export const bandsOf = (tokens: readonly string[]): number[] => {
  const shingles = shinglesOf(tokens)
  if (shingles.size === 0) return []
  const least = new Float64Array(bands * rows).fill(Infinity)
  for (const shingle of shingles) {
    const low = shingle >>> 0
    const high = Math.floor(shingle / 2 ** 32)
    const value = mixed(low ^ mixed(high))
    for (let row = 0; row < least.length; row += 1) {
      const hash = mixed(value ^ (seeds[row] ?? 0))
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  const found = new Set<number>()
  for (let band = 0; band < bands; band += 1) {
    let high = band + 1
    let low = ~band
    for (const minimum of least.subarray(band * rows, (band + 1) * rows)) {
      high = mixed(Math.imul(high, 31) ^ minimum)
      low = mixed(Math.imul(low, 37) ^ minimum)
    }
    found.add(joined52(high, low))
  }
  return [...found]
}

/** One of each row's hash functions is told from the others by its seed. */
const seeds: readonly number[] = Array.from({ length: bands * rows }, (_, row) => mixed(Math.imul(row + 1, 0x9e3779b9)))
