import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaccard, nearDuplicateFrom } from './jaccard.js'
import { bandsOf } from './min-hash.js'
import { shinglesOf } from './shingles.js'

const words = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, number) => `word${from + number}`)

describe('shingles', () => {
  it('are every five words', () => expect(shinglesOf(words(0, 12)).size).toBe(8))
  it('are one of a shorter text, and none of an empty one', () => expect([shinglesOf(['no', 'deal']).size, shinglesOf([]).size]).toEqual([1, 0]))
  it('tell the order of words', () => expect(jaccard(shinglesOf(['a', 'b']), shinglesOf(['b', 'a']))).toBe(0))
  it('are whole numbers below 2^52', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (tokens) => {
        for (const number of [...shinglesOf(tokens), ...bandsOf(tokens)]) expect(Number.isInteger(number) && number >= 0 && number < 2 ** 52).toBe(true)
      }),
    )
  })
})

describe('resemblance', () => {
  it('is what both have over what either has', () => expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5))
  it('is none of empty sets', () => expect(jaccard(new Set(), new Set())).toBe(0))
  it('is the same both ways, 1 of a set with itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 1 }), fc.uniqueArray(fc.nat(20)), (one, other) => {
        const [a, b] = [new Set(one), new Set(other)]
        expect(jaccard(a, b)).toBe(jaccard(b, a))
        expect(jaccard(a, a)).toBe(1)
      }),
    )
  })
})

/** The share of many made-up pairs of one resemblance that have a band in common. */
const shareFound = (own: number): { found: number; resemblance: number } => {
  let found = 0
  let resemblance = 0
  const pairs = own > 100 ? 100 : 400
  for (let pair = 0; pair < pairs; pair += 1) {
    const common = Array.from({ length: 104 }, (_, number) => `c${pair}x${number}`)
    const [one, other] = ['a', 'b'].map((side) => [...common, ...Array.from({ length: own }, (_, number) => `${side}${pair}x${number}`)])
    resemblance += jaccard(shinglesOf(one ?? []), shinglesOf(other ?? [])) / pairs
    const bands = new Set(bandsOf(one ?? []))
    if (bandsOf(other ?? []).some((band) => bands.has(band))) found += 1
  }
  return { found: found / pairs, resemblance }
}

describe('bands', () => {
  it('find texts that resemble one another by half', () => {
    const { found, resemblance } = shareFound(50)
    expect(resemblance).toBeCloseTo(nearDuplicateFrom, 2)
    expect(found).toBeGreaterThanOrEqual(0.97)
  })
  it('seldom find others', () => expect(shareFound(900).found).toBeLessThan(0.12))
  it('are the same for the same words, and none without', () => {
    expect(bandsOf(words(0, 30))).toEqual(bandsOf(words(0, 30)))
    expect(bandsOf([])).toEqual([])
    expect(bandsOf(words(0, 30)).length).toBe(32)
  })
  it('are the same on every machine', () =>
    expect(bandsOf(['no', 'deal']).slice(0, 2)).toMatchInlineSnapshot(`
    [
      4236983073147579,
      2256794106345816,
    ]
  `))
})
