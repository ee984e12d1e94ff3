import { expect, test } from 'vitest'
import { rowsByStretch, rowTensors } from './row-tensors.js'

test('each cue has the words of the stretch and their places relative to it', () => {
  const { index, place, inside, valid } = rowTensors(
    [
      { start: 2, end: 4, from: 1, to: 6 },
      { start: 5, end: 6, from: 1, to: 6 },
    ],
    3,
  )
  expect([...index].map(Number)).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4])
  expect([...place].map(Number)).toEqual([2, 3, 3, 4, 5, 0, 0, 1, 2, 3])
  expect([...inside]).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 1])
  expect([...valid]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
})

test('no place is outside the table that the model has learnt, however far the words are', () => {
  const { place } = rowTensors([{ start: 50, end: 51, from: 0, to: 100 }], 3)
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
