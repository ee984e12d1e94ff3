import { expect, test } from 'vitest'
import { findCues } from './cues.js'

const places = { O: 0, B: 1, I: 2 }

/** Logits for two heads, each word's label written as a letter: 4 for it and 0 for the others. */
const logitsOf = (outer: string, inner: string): Float32Array => {
  const logits = new Float32Array(outer.length * 6)
  for (let word = 0; word < outer.length; word += 1) {
    logits[word * 6 + places[outer[word] as 'O']] = 4
    logits[word * 6 + 3 + places[inner[word] as 'O']] = 4
  }
  return logits
}

const shown = (outer: string, inner: string, outsideBias = 0, innerBias = 0): readonly string[] =>
  findCues(logitsOf(outer, inner), outsideBias, innerBias).map((cue) => `${cue.inner ? 'inner ' : ''}${cue.start}-${cue.end}`)

test.each<[name: string, outer: string, inner: string, expected: readonly string[]]>([
  ['none', 'OOOO', 'OOOO', []],
  ['one of several words', 'OBIO', 'OOOO', ['1-3']],
  ['two that touch', 'BIBI', 'OOOO', ['0-2', '2-4']],
  ['both kinds, in the order of the words', 'OOOB', 'OBOO', ['inner 1-2', '3-4']],
  ['an inner one beside an outermost one', 'OBOO', 'OOBI', ['1-2', 'inner 2-4']],
  ['no inner one that touches an outermost one', 'OOBO', 'OBIO', ['2-3']],
])('cues: %s', (_, outer, inner, expected) => {
  expect(shown(outer, inner)).toEqual(expected)
})

test('a bias against a head drops its cues and leaves the other head alone', () => {
  expect(shown('OBOO', 'OOOB', 5)).toEqual(['inner 3-4'])
  expect(shown('OBOO', 'OOOB', 0, 5)).toEqual(['1-2'])
})

test('a cue that has one sure word keeps its unsure ones', () => {
  const logits = logitsOf('OBIO', 'OOOO')
  logits[1 * 6 + places.B] = 0.5
  const found = (bias: number): readonly string[] => findCues(logits, bias, 0).map(({ start, end }) => `${start}-${end}`)
  expect(found(3)).toEqual(['1-3'])
  expect(found(5)).toEqual([])
})

test('a word that is likelier no cue is none at a bias of zero, and one below zero lets it in', () => {
  const logits = logitsOf('OBOO', 'OOOO')
  logits[2 * 6 + places.O] = 1
  const found = (bias: number): readonly string[] => findCues(logits, bias, 0).map(({ start, end }) => `${start}-${end}`)
  expect(found(0)).toEqual(['1-2'])
  expect(found(-2)).toEqual(['1-2', '2-3'])
})

test('the probability of a cue is the mean of its words, without the bias', () => {
  const sure = 1 - Math.exp(0) / (Math.exp(0) + Math.exp(4) + Math.exp(0))
  expect(findCues(logitsOf('OBIO', 'OOOO'), 1, 0)[0]?.probability).toBeCloseTo(sure, 5)
})
