import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf } from '../../test/fixtures/pair-answer.js'
import { estimateLine } from './estimate-line.js'
import { percent } from './percent.js'

describe('percent', () => {
  it.each<[share: number, words: string]>([
    [0, '0 %'],
    [0.0004, '0.1 %'],
    [0.004, '0.4 %'],
    [0.5, '50 %'],
    [0.965, '97 %'],
    [0.996, '99.6 %'],
    [0.9999, '99.9 %'],
    [1, '100 %'],
  ])('%d is %s', (share, words) => {
    expect(percent(share)).toBe(words)
  })

  it('says all only of all, and nothing only of nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true }), (share) => {
        expect(['0 %', '100 %', '0.0 %', '100.0 %']).not.toContain(percent(share))
      }),
    )
  })
})

describe('estimateLine', () => {
  it('gives the share reviewed, and the precision of the random sample with its interval', () => {
    expect(estimateLine({ statements: 1400, reviewed: 42, precision: estimateOf(27, 30, 0.744, 0.965) })).toBe(
      '42 of 1,400 reviewed, each report counted (3 %) | precision by the random sample 27 of 30: 90 % (74 to 97 %)',
    )
  })

  it('says that nothing was reviewed, or nothing at random', () => {
    expect(estimateLine({ statements: 140, reviewed: 0, precision: estimateOf(0, 0) })).toBe('not reviewed')
    expect(estimateLine({ statements: 140, reviewed: 2, precision: estimateOf(0, 0) })).toBe(
      '2 of 140 reviewed, each report counted (1 %) | none of them drawn at random, so how often the machine errs is not known',
    )
  })
})
