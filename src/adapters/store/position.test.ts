import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOf, daysBetween, positionOf } from './position.js'

describe('the number of a day', () => {
  test.for<readonly [string | null, number]>([
    [null, 0],
    ['', 0],
    ['2031', 0],
    ['2031-02-30', 0],
    ['2031-13-01', 0],
    ['0000-01-01', 0],
    ['0001-01-01', 1],
    ['1970-01-01', 719_163],
    ['1970-01-02T23:59:59-11:00', 719_164],
    ['9999-12-31', 3_652_059],
  ])('of %s is %i', ([time, number]) => {
    expect(dayNumber(time)).toBe(number)
  })
  test('gives the day back, and a later day is a greater number', () => {
    const days = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(dayOf(dayNumber(one))).toBe(one)
        expect(Math.sign(dayNumber(one) - dayNumber(other))).toBe(one < other ? -1 : one > other ? 1 : 0)
      }),
    )
  })
})

describe('a position', () => {
  test('is a whole number below 2^52 even on the last day', () => {
    expect(positionOf(dayNumber('9999-12-31'), 2 ** 30 - 1)).toBeLessThan(2 ** 52)
    expect(positionOf(5, 7)).toBeGreaterThan(positionOf(4, 2 ** 30 - 1))
  })
  test('has no room for more running numbers', () => {
    expect(() => positionOf(1, 2 ** 30)).toThrow(RangeError)
  })
})

describe('the days between two bounds', () => {
  test.for<readonly [string | null, string | null, string | null, string | null]>([
    ['2031-03-31', '2031-04-01', '2031-03-31', '2031-03-31'],
    ['2031-03-31', '2031-04-02', '2031-03-31', '2031-04-01'],
    [null, '2031-04-02', null, '2031-04-01'],
    ['2031-03-31', null, '2031-03-31', null],
    [null, null, null, null],
    ['2031-03-31T08:00:00Z', '2031-03-31T09:00:00Z', '2031-03-31', '2031-03-31'],
    ['2031-03-31T08:00:00Z', '2031-04-01T00:00:00Z', '2031-03-31', '2031-03-31'],
    ['2031-03-31T08:00:00Z', '2031-04-01T00:00:01Z', '2031-03-31', '2031-04-01'],
    // The same day twice is that day.
    ['2031-03-31', '2031-03-31', '2031-03-31', '2031-03-31'],
  ])('%s and %s', ([earliest, latest, first, last]) => {
    const days = daysBetween(earliest, latest)
    expect([days.first, days.last].map((day) => (day === null ? null : dayOf(day)))).toEqual([first, last])
  })
})
