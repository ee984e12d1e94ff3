import { expect, test } from 'vitest'
import { areOpposite } from './negations.js'
import { oneSpelling } from './spelling.js'
import { differInS, shareLemma } from './verb-lemmas.js'

test.each([
  'colour color',
  'neighbourhoods neighborhoods',
  'centre center',
  'kilometres kilometers',
  'organised organized',
  'analysing analyzing',
  'travelled traveled',
  'defence defense',
  'catalogue catalog',
])('%s are one word', (pair) => {
  const [british = '', american = ''] = pair.split(' ')
  expect(oneSpelling(british)).toBe(oneSpelling(american))
})

test.each(['four for', 'filled filed', 'hour hor', 'rise rize', 'acre acer', 'our or'])('%s are two', (pair) => {
  const [one = '', other = ''] = pair.split(' ')
  expect(oneSpelling(one)).not.toBe(oneSpelling(other))
})

test.each([
  'planned planning',
  'denies denied',
  'went go',
  'is were',
  'closes closing',
  'agreed agree',
  'thrown threw',
  'need needed',
  'dying died',
  'stopped stops',
])('%s share a lemma', (pair) => {
  const [one = '', other = ''] = pair.split(' ')
  expect(shareLemma(one, other)).toBe(true)
})

test.each(['boat boats', 'law laws', 'party parties'])('%s are one and several', (pair) => {
  const [one = '', other = ''] = pair.split(' ')
  expect(differInS(one, other) && differInS(other, one)).toBe(true)
})

test.each(['likely unlikely', 'impossible possible', 'dishonest honest'])('%s are opposites', (pair) => {
  const [one = '', other = ''] = pair.split(' ')
  expect(areOpposite(one, other)).toBe(true)
})
