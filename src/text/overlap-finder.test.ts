import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Span } from '../model/span.js'
import { overlapFinder } from './overlap-finder.js'

const anySpan = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })).map(([start, length]): Span => ({ start, end: start + length }))

test('finds the same as a look at every span', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anySpan, { maxLength: 3 }), { maxLength: 12 }), anySpan, (items, span) => {
      const expected = items.flatMap((pieces, number) => (pieces.some((piece) => overlaps(piece, span)) ? [number] : []))
      expect(overlapFinder(items, (pieces) => pieces)(span)).toEqual(expected)
    }),
  )
})

test('finds nothing among nothing', () => {
  expect(overlapFinder([], () => [])({ start: 0, end: 9 })).toEqual([])
})
