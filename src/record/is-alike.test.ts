import { expect, test } from 'vitest'
import { isAlike } from './is-alike.js'

test.for<readonly [unknown, unknown]>([
  [null, null],
  [1, 1],
  [
    { a: 1, b: [{ c: null }] },
    { b: [{ c: null }], a: 1 },
  ],
])('%j and %j are alike', ([one, other]) => {
  expect(isAlike(one, other)).toBe(true)
  expect(isAlike(other, one)).toBe(true)
})

test.for<readonly [unknown, unknown]>([
  [null, {}],
  [1, '1'],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: null }, { b: null }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
])('%j and %j are not alike', ([one, other]) => {
  expect(isAlike(one, other)).toBe(false)
  expect(isAlike(other, one)).toBe(false)
})
