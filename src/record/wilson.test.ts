import { expect, test } from 'vitest'
import { cohenKappa } from './cohen-kappa.js'
import { wilson } from './wilson.js'

test.for([
  // Newcombe (1998), Statistics in Medicine 17, table I: the score method without continuity correction.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [29, 29, 0.883, 1],
  [5, 10, 0.2366, 0.7634],
] as const)('%i of %i lie between %f and %f', ([right, reviewed, low, high]) => {
  const estimate = wilson(right, reviewed)
  expect(estimate.low).toBeCloseTo(low, 4)
  expect(estimate.high).toBeCloseTo(high, 4)
  expect(estimate.share).toBe(right / reviewed)
})

test('a sample of none says nothing', () => {
  expect(wilson(0, 0)).toEqual({ reviewed: 0, right: 0, share: null, low: 0, high: 1 })
})

const many = <Pair>(pair: Pair, times: number): readonly Pair[] => Array.from({ length: times }, () => pair)

test.for<readonly [string, readonly (readonly [string, string])[], number | null]>([
  // Cohen's formula by hand: observed .7, by chance .5 x .6 + .5 x .4 = .5.
  [
    'half as much more than chance',
    [...many(['a', 'a'] as const, 20), ...many(['a', 'b'] as const, 5), ...many(['b', 'a'] as const, 10), ...many(['b', 'b'] as const, 15)],
    0.4,
  ],
  [
    'all',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    1,
  ],
  [
    'none',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    -1,
  ],
  [
    'what chance alone gives',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    null,
  ],
  ['nothing', [], null],
])('kappa of two who agree on %s', ([, pairs, kappa]) => {
  const found = cohenKappa(pairs)
  expect(found === null ? null : Math.round(found * 1e9) / 1e9).toBe(kappa)
})
