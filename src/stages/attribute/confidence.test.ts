import { expect, test } from 'vitest'
import { confidenceOf } from './confidence.js'
import type { WordAttribution } from './read-window.js'

const found = (cueProbability: number, labelProbability = 0.5, leastProbability = 0.5): WordAttribution => ({
  cue: { start: 0, end: 1 },
  source: [],
  content: [],
  inner: false,
  cueProbability,
  labelProbability,
  leastProbability,
})

test('without fitted numbers the odds of cue and labels are multiplied', () => {
  expect(confidenceOf(found(0.5), {})).toBe(0.5)
  expect(confidenceOf(found(0.9), {})).toBe(0.9)
  expect(confidenceOf(found(0.75, 0.75), {})).toBe(0.9)
})

test('fitted numbers weigh each probability', () => {
  const weights = { confidence: Math.log(3), confidenceOfCue: 0, confidenceOfLabels: 0, confidenceOfLeast: 1 }
  expect(confidenceOf(found(0.99, 0.99, 0.5), weights)).toBe(0.75)
  expect(confidenceOf(found(0.01, 0.01, 0.75), weights)).toBe(0.9)
})

test.each([0, 1])('a probability of %d gives a number from 0 to 1', (probability) => {
  const confidence = confidenceOf(found(probability, probability, probability), {})
  expect(Math.abs(confidence - probability)).toBeLessThanOrEqual(0.001)
})
