import { expect, test } from 'vitest'
import { decodeMentions } from './decode-mentions.js'

const kinds = ['person', 'organization', 'place', 'other']

/** Scores of a window: -9 but for the stretches told, [first word, last word, kind, logit]. */
const scoresOf = (words: number, told: readonly (readonly [first: number, last: number, kind: string, logit: number])[]): Float32Array => {
  const scores = new Float32Array(words * words * 4).fill(-9)
  for (const [first, last, kind, logit] of told) scores[(first * words + last) * 4 + kinds.indexOf(kind)] = logit
  return scores
}
const decoded = (...given: Parameters<typeof scoresOf>): readonly string[] =>
  decodeMentions(scoresOf(...given), given[0]).map(({ start, end, kind }) => `${kind} ${start}-${end}`)

test('a window without words has no mentions', () => {
  expect(decodeMentions(new Float32Array(), 0)).toEqual([])
})

test('a stretch is a mention where a kind is likelier than none', () => {
  expect(
    decoded(5, [
      [0, 1, 'person', 3],
      [3, 3, 'place', 0.1],
      [4, 4, 'other', -0.1],
    ]),
  ).toEqual(['person 0-2', 'place 3-4'])
})

test('its probability is that of the kind among all kinds and none', () => {
  const scores = scoresOf(1, [[0, 0, 'organization', Math.log(6)]])
  scores.set([0, Math.log(6), 0, 0])
  expect(decodeMentions(scores, 1)[0]?.probability).toBeCloseTo(0.6)
})

test('of two kinds the likelier is taken, of two equal ones the first', () => {
  const scores = scoresOf(2, [
    [0, 0, 'place', 2],
    [1, 1, 'place', 2],
  ])
  scores[1] = 3
  scores[(1 * 2 + 1) * 4 + 1] = 2
  expect(decodeMentions(scores, 2).map(({ kind }) => kind)).toEqual(['organization', 'organization'])
})

test('nested mentions stay, the outer one first', () => {
  expect(
    decoded(4, [
      [0, 3, 'person', 2],
      [2, 3, 'organization', 4],
      [0, 0, 'place', 1],
    ]),
  ).toEqual(['person 0-4', 'place 0-1', 'organization 2-4'])
})

test('of two that cross the surer stays, whichever comes first', () => {
  expect(
    decoded(4, [
      [0, 2, 'person', 2],
      [1, 3, 'person', 4],
    ]),
  ).toEqual(['person 1-4'])
  expect(
    decoded(4, [
      [0, 2, 'person', 4],
      [1, 3, 'person', 2],
    ]),
  ).toEqual(['person 0-3'])
})

test('a stretch that a dropped one crosses stays', () => {
  expect(
    decoded(6, [
      [0, 2, 'person', 5],
      [2, 4, 'person', 4],
      [4, 5, 'person', 3],
    ]),
  ).toEqual(['person 0-3', 'person 4-6'])
})

test('a mention has thirty words at most', () => {
  expect(
    decoded(40, [
      [0, 29, 'person', 5],
      [5, 35, 'person', 9],
    ]),
  ).toEqual(['person 0-30'])
})

test('a model may say what a score must beat', () => {
  const scores = scoresOf(2, [
    [0, 0, 'person', 1],
    [1, 1, 'person', -1],
  ])
  expect([2, 0, -2].map((outside) => decodeMentions(scores, 2, outside).length)).toEqual([0, 1, 2])
})

test('scores that are no numbers give nothing', () => {
  expect(decodeMentions(new Float32Array(16).fill(Number.NaN), 2)).toEqual([])
})
