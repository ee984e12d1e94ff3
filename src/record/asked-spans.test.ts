import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HearsayError } from '../errors.js'
import { askedSpans } from './asked-spans.js'

const text = 'The 🚢 sails, … she said.'
const spans = (...pairs: readonly (readonly [number, number])[]): { start: number; end: number }[] => pairs.map(([start, end]) => ({ start, end }))

test('spans in order are taken as they are', () => {
  expect(askedSpans('content', text, spans([0, 3], [7, 12]))).toEqual(spans([0, 3], [7, 12]))
  expect(askedSpans('content', text, spans([0, 3], [3, 6]))).toEqual(spans([0, 3], [3, 6]))
})

test.for([
  ['none', [], 'USAGE'],
  ['an empty one', [[3, 3]], 'USAGE'],
  ['one from back to front', [[5, 3]], 'USAGE'],
  ['one before the text', [[-1, 3]], 'USAGE'],
  ['one beyond it', [[0, 99]], 'SPAN_MISMATCH'],
  ['half a unit', [[0.5, 3]], 'USAGE'],
  ['no number', [[Number.NaN, 3]], 'USAGE'],
  ['one without end', [[0, Infinity]], 'USAGE'],
  [
    'two that overlap',
    [
      [0, 5],
      [3, 9],
    ],
    'USAGE',
  ],
  [
    'two in the wrong order',
    [
      [7, 12],
      [0, 3],
    ],
    'USAGE',
  ],
  ['half of a character', [[0, 5]], 'USAGE'],
  ['no word', [[14, 15]], 'USAGE'],
] as const)('%s: refused', ([, pairs, code]) => {
  expect(() => askedSpans('content', text, spans(...pairs))).toThrow(expect.objectContaining({ code }))
})

/** What is taken; nothing where it is refused in words. */
const takenOf = (pairs: readonly { start: number; end: number }[]): readonly { start: number; end: number }[] => {
  try {
    return askedSpans('cue', text, pairs)
  } catch (error) {
    if (error instanceof HearsayError) return []
    throw error
  }
}

test('whatever is given, what comes out lies in the text, in order', () => {
  const given = fc.array(
    fc.record({ start: fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double()), end: fc.oneof(fc.integer({ min: -2, max: 30 }), fc.double()) }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(given, (pairs) => {
      const taken = takenOf(pairs)
      for (const [at, { start, end }] of taken.entries()) {
        expect(start).toBeGreaterThanOrEqual(taken[at - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
