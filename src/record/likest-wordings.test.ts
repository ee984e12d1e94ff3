import { expect, test } from 'vitest'
import { likestBefore } from './likest-wordings.js'

test('of few wordings all earlier ones are compared', () => {
  expect(likestBefore(['a b', 'c d', 'e f'])).toEqual([[], [0], [0, 1]])
})

test('of many those that differ in the fewest words, in their order', () => {
  const far = Array.from({ length: 20 }, (_, number) => `ferry ${number}a ${number}b ${number}c`)
  const before = likestBefore(['the ferry leaves today', ...far, 'the ferry leaves tonight'])
  expect(before.at(-1)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(likestBefore([...far, 'the ferry leaves today', 'the ferry leaves tonight']).at(-1)).toContain(20)
})
