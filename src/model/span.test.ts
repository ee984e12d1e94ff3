import { expect, test } from 'vitest'
import { contains, overlaps, slice, sliceAll, type Span } from './span.js'

const span = (start: number, end: number): Span => ({ start, end })

test('slices count UTF-16 code units', () => {
  expect(slice('⚓️ port', span(3, 7))).toBe('port')
})

test('pieces are joined with an ellipsis', () => {
  expect(sliceAll('"Yes," she said. "Now."', [span(0, 6), span(17, 23)])).toBe('"Yes," … "Now."')
  expect(sliceAll('nothing', [])).toBe('')
})

test.each<[name: string, a: Span, b: Span, overlap: boolean, contained: boolean]>([
  ['apart', span(0, 2), span(3, 5), false, false],
  ['side by side', span(0, 2), span(2, 5), false, false],
  ['one code unit in common', span(0, 3), span(2, 5), true, false],
  ['one in the other', span(0, 9), span(2, 5), true, true],
  ['the same', span(2, 5), span(2, 5), true, true],
])('spans that lie %s', (_, a, b, overlap, contained) => {
  expect(overlaps(a, b)).toBe(overlap)
  expect(overlaps(b, a)).toBe(overlap)
  expect(contains(a, b)).toBe(contained)
})
