import { expect, test } from 'vitest'
import { placesOf, rowsByStretch } from './label-rows.js'

test('each word has its place relative to each cue', () => {
  const places = placesOf(
    [
      { start: 2, end: 4, from: 1, to: 6 },
      { start: 5, end: 6, from: 1, to: 6 },
    ],
    3,
  )
  expect([...places].map(Number)).toEqual([2, 3, 3, 4, 5, 0, 0, 1, 2, 3])
})

test('no place is outside the table that the model has learnt, however far the words are', () => {
  const place = placesOf([{ start: 50, end: 51, from: 0, to: 100 }], 3)
  expect([place[0], place[46], place[47], place[49], place[50], place[51], place[99]].map(Number)).toEqual([0, 0, 0, 2, 3, 4, 8])
})

test('cues are together where they look at the same words', () => {
  const [a, b, c] = [
    { start: 2, end: 3, from: 0, to: 9 },
    { start: 4, end: 5, from: 0, to: 8 },
    { start: 6, end: 7, from: 0, to: 9 },
  ] as const
  expect(rowsByStretch([a, b, c])).toEqual([[a, c], [b]])
})
