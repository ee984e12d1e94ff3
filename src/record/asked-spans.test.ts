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

const signs = 'Zoe\u0301 👩\u200d🚀 👍🏽 \u0915\u093f no\r\nyes'

test.for([
  ['a letter without its accent', 'Zoe'],
  ['an emoji without its second half', 'Zoe\u0301 👩'],
  ['an emoji without its colour', 'Zoe\u0301 👩\u200d🚀 👍'],
  ['a consonant without its vowel', 'Zoe\u0301 👩\u200d🚀 👍🏽 \u0915'],
] as const)('%s is refused at an end and at a start', ([, before]) => {
  const at = before.length
  expect(() => askedSpans('content', signs, spans([0, at]))).toThrow(expect.objectContaining({ code: 'USAGE' }))
  expect(() => askedSpans('content', signs, spans([at, signs.length]))).toThrow(expect.objectContaining({ code: 'USAGE' }))
})

test('whole characters and halves of a line end are taken', () => {
  for (const end of [
    'Zoe\u0301',
    'Zoe\u0301 👩\u200d🚀',
    'Zoe\u0301 👩\u200d🚀 👍🏽',
    signs.slice(0, signs.indexOf('\r')),
    signs.slice(0, signs.indexOf('\n')),
    signs,
  ])
    expect(askedSpans('content', signs, spans([0, end.length]))).toEqual(spans([0, end.length]))
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
