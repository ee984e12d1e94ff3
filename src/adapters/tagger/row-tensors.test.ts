import { expect, test } from 'vitest'
import { rowTensors } from './row-tensors.js'

test('each row has the words around its cue, their places, and padding up to the longest', () => {
  const { length, index, place, inside, valid } = rowTensors(
    [
      { start: 2, end: 4, from: 1, to: 6 },
      { start: 7, end: 8, from: 7, to: 9 },
    ],
    3,
  )
  expect(length).toBe(5)
  expect([...index].map(Number)).toEqual([1, 2, 3, 4, 5, 7, 8, 0, 0, 0])
  expect([...place].map(Number)).toEqual([2, 3, 3, 4, 5, 3, 4, 0, 0, 0])
  expect([...inside]).toEqual([0, 1, 1, 0, 0, 1, 0, 0, 0, 0])
  expect([...valid]).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])
})

test('no place is outside the table that the model has learnt, however far the words are', () => {
  const { place } = rowTensors([{ start: 50, end: 51, from: 0, to: 100 }], 3)
  expect([place[0], place[46], place[47], place[49], place[50], place[51], place[99]].map(Number)).toEqual([0, 0, 0, 2, 3, 4, 8])
})

test('no rows are an empty grid', () => {
  expect(rowTensors([], 3).index).toHaveLength(0)
})
