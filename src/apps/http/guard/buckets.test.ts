import { expect, test } from 'vitest'
import { createBuckets } from './buckets.js'

const clocked = (options: { readonly clients?: number } = {}) => {
  let time = 0
  return { buckets: createBuckets({ perSecond: 2, burst: 3, now: () => time, ...options }), pass: (milliseconds: number) => (time += milliseconds) }
}

test('lets a burst through, then as many as the time brings', () => {
  const { buckets, pass } = clocked()
  expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([0, 0, 0])
  expect(buckets.take('a')).toBe(500)
  pass(500)
  expect(buckets.take('a')).toBe(0)
  expect(buckets.take('a')).toBe(500)
})

test('never holds more than a burst', () => {
  const { buckets, pass } = clocked()
  pass(3_600_000)
  expect([1, 2, 3, 4].map(() => buckets.take('a') === 0)).toEqual([true, true, true, false])
})

test('counts each client apart', () => {
  const { buckets } = clocked()
  for (let count = 0; count < 4; count += 1) buckets.take('a')
  expect(buckets.wait('a')).toBeGreaterThan(0)
  expect(buckets.take('b')).toBe(0)
})

test('takes nothing where it only looks', () => {
  const { buckets } = clocked()
  for (let count = 0; count < 10; count += 1) expect(buckets.wait('a')).toBe(0)
})

test('forgets whoever asked longest ago', () => {
  const { buckets } = clocked({ clients: 2 })
  for (let count = 0; count < 4; count += 1) buckets.take('a')
  buckets.take('b')
  expect(buckets.wait('a')).toBeGreaterThan(0)
  buckets.take('c')
  expect(buckets.wait('a')).toBe(0)
})
