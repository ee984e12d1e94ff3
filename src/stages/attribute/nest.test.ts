import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../model/span.js'
import { nest, type Nestable } from './nest.js'

const span = (start: number, end: number): Span => ({ start, end })
const item = (cue: Span, ...content: readonly Span[]): Nestable => ({ cue, content })

test.each<[name: string, items: readonly Nestable[], expected: readonly (number | null)[]]>([
  ['nothing', [], []],
  ['side by side', [item(span(0, 1), span(1, 5)), item(span(6, 7), span(7, 9))], [null, null]],
  ['one in the other', [item(span(0, 1), span(1, 9)), item(span(2, 3), span(3, 9))], [null, 0]],
  ['a chain of three', [item(span(0, 1), span(1, 20)), item(span(2, 3), span(3, 20)), item(span(4, 5), span(5, 20))], [null, 0, 1]],
  ['"X said, according to Y": the outer one comes last', [item(span(10, 12), span(0, 9)), item(span(13, 15), span(0, 13))], [1, null]],
  ['a cue in the second piece of a split content', [item(span(5, 6), span(0, 5), span(8, 20)), item(span(9, 10), span(10, 20))], [null, 0]],
  ['a cue that sticks out of the content', [item(span(0, 1), span(2, 9)), item(span(8, 10), span(3, 6))], [null, null]],
  ['each in the other: the one with more content is outside', [item(span(2, 3), span(3, 30)), item(span(5, 6), span(0, 5))], [null, 0]],
  ['each in the other, as long: the first is outside', [item(span(2, 3), span(3, 9)), item(span(5, 6), span(0, 3), span(6, 9))], [null, 0]],
  ['a cue that stands in its own content', [item(span(2, 3), span(0, 9))], [null]],
])('%s', (_, items, expected) => {
  expect(nest(items)).toEqual(expected)
})

const anySpan = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => span(start, start + length))
const anyItem = fc.record({ cue: anySpan, content: fc.array(anySpan, { minLength: 1, maxLength: 3 }) })

test('there is never a circle, and whatever an item stands in holds its cue', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
      const within = nest(items)
      expect(within).toHaveLength(items.length)
      within.forEach((outer, number) => {
        const holds = outer === null || items[outer]!.content.some((piece) => piece.start <= items[number]!.cue.start && items[number]!.cue.end <= piece.end)
        expect(holds).toBe(true)
        let steps = 0
        for (let at = outer; at !== null && steps < items.length; at = within[at] ?? null) steps += 1
        expect(steps).toBeLessThan(items.length)
      })
    }),
  )
})
