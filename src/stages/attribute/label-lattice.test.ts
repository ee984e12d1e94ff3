import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestPath, softmax, spansOf } from './label-lattice.js'

const width = 5
/** Eighths add up without rounding, so that sums taken in another order are the same. */
const logit = fc.integer({ min: -40, max: 40 }).map((eighths) => eighths / 8)
const transitions = fc.array(fc.array(logit, { minLength: width, maxLength: width }), { minLength: width, maxLength: width })
const emissions = (mostWords: number): fc.Arbitrary<Float32Array> =>
  fc
    .integer({ min: 0, max: mostWords })
    .chain((words) => fc.array(logit, { minLength: words * width, maxLength: words * width }).map((logits) => Float32Array.from(logits)))

/** An inside label (2, 4) only after its begin (1, 3) or itself. */
const isLawful = (path: readonly number[]): boolean =>
  path.every((label, word) => label === 0 || label % 2 === 1 || path[word - 1] === label || path[word - 1] === label - 1)

const scoreOf = (path: readonly number[], logits: Float32Array, table: readonly (readonly number[])[]): number =>
  path.reduce((sum, label, word) => sum + logits[word * width + label]! + (word === 0 ? 0 : table[path[word - 1]!]![label]!), 0)

const allPaths = (length: number): readonly (readonly number[])[] =>
  length === 0 ? [[]] : allPaths(length - 1).flatMap((path) => Array.from({ length: width }, (_, label) => [...path, label]))

describe('the best path', () => {
  test('scores as much as the best of all lawful paths', () => {
    fc.assert(
      fc.property(emissions(4), transitions, (logits, table) => {
        const found = [...bestPath(logits, table)]
        const best = Math.max(
          ...allPaths(logits.length / width)
            .filter(isLawful)
            .map((path) => scoreOf(path, logits, table)),
        )
        expect(scoreOf(found, logits, table)).toBe(best)
      }),
      { numRuns: 60 },
    )
  })

  test('never has an inside label without its begin', () => {
    fc.assert(
      fc.property(emissions(60), transitions, (logits, table) => {
        expect(isLawful([...bestPath(logits, table)])).toBe(true)
      }),
    )
  })

  test('of no words is empty', () => {
    expect(bestPath(new Float32Array(0), [[0]])).toEqual(new Uint8Array(0))
  })
})

test.each<[name: string, path: readonly number[], begin: number, expected: readonly (readonly [number, number])[]]>([
  ['nothing labelled', [0, 0], 1, []],
  ['a begin alone', [0, 1, 0], 1, [[1, 2]]],
  ['a begin and its insides', [1, 2, 2, 0], 1, [[0, 3]]],
  [
    'two that touch',
    [1, 2, 1, 2],
    1,
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    'the same label after a gap',
    [1, 0, 2, 2],
    1,
    [
      [0, 1],
      [2, 4],
    ],
  ],
  ['the second kind beside the first', [1, 2, 3, 4, 4, 1], 3, [[2, 5]]],
  [
    'an inside after the other kind',
    [3, 4, 1, 4],
    3,
    [
      [0, 2],
      [3, 4],
    ],
  ],
])('the spans of %s', (_, path, begin, expected) => {
  expect(spansOf(Uint8Array.from(path), begin).map(({ start, end }) => [start, end])).toEqual(expected)
})

test('probabilities add up to one, however large the logits are', () => {
  expect(softmax([0, 0])).toEqual([0.5, 0.5])
  expect(softmax([5000, 5000, -5000])).toEqual([0.5, 0.5, 0])
  expect(softmax(Float32Array.of(0, Math.log(3)))[1]).toBeCloseTo(0.75)
})
