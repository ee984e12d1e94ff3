import { expect, test } from 'vitest'
import { countBefore } from './count-before.js'

const items = [2, 4, 4, 9].map((start) => ({ start }))

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [5, 3],
  [9, 3],
  [10, 4],
])('before %i stand %i', (place, count) => {
  expect(countBefore(items, place)).toBe(count)
})

test('before anything in an empty list stands nothing', () => {
  expect(countBefore([], 3)).toBe(0)
})
