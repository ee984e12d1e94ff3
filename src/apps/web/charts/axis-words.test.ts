import { expect, test } from 'vitest'
import { countTicks } from './count-ticks.js'
import { namedPeriods, periodName } from './period-name.js'
import { barRoom, periodData, plotArea, stretchOf } from './plot-area.js'

const months = (from: number, number: number): readonly string[] =>
  Array.from({ length: number }, (_, at) => `${from + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)

test.for([
  ['2031-03', 'Mar 2031'],
  ['2031-12', 'Dec 2031'],
  ['2031', '2031'],
  ['some day', 'some day'],
] as const)('the period %s is %s', ([period, name]) => expect(periodName(period)).toBe(name))

test.for([
  [1, [0, 1]],
  [4, [0, 2, 4]],
  [9, [0, 5]],
  [1234, [0, 500, 1000]],
] as const)('counts up to %d have few ticks, all of them whole', ([most, ticks]) => expect(countTicks(most)).toEqual(ticks))

test('few periods are all named, of many months those that begin a year, and never too many', () => {
  expect(namedPeriods(months(2030, 4))).toEqual(months(2030, 4))
  expect(namedPeriods(months(2030, 48))).toEqual(['2030-01', '2031-01', '2032-01', '2033-01'])
  for (const number of [0, 6, 11, 25, 100, 1200]) expect(namedPeriods(months(1900, number)).length).toBeLessThanOrEqual(5)
})

test('a range lies where its periods are, as far as there are any', () => {
  const ten = months(2030, 10)
  const each = (plotArea.width - plotArea.marginLeft - plotArea.marginRight) / 10
  expect(stretchOf(ten, { from: '2030-01', to: '2030-10' })).toEqual({ x: plotArea.marginLeft, width: each * 10 })
  expect(stretchOf(ten, { from: '2029-01', to: '2030-01' })).toEqual({ x: plotArea.marginLeft, width: each })
  expect(stretchOf(ten, { from: '2031-01', to: '2031-02' }).width).toBe(0)
  expect(periodData([], null, 100)).toMatchObject({ 'data-periods': '', 'data-top': '14', 'data-bottom': '70' })
})

test.for([1, 2, 13, 50, 3600])('a bar of %d periods has a width, and is no wall', (number) => {
  const { insetLeft, insetRight } = barRoom(months(1700, number))
  const width = (plotArea.width - plotArea.marginLeft - plotArea.marginRight) / number - insetLeft - insetRight
  expect(width).toBeGreaterThan(0.1)
  expect(width).toBeLessThanOrEqual(56)
})
