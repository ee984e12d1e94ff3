import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordWindows } from './word-windows.js'
import type { Words } from './words.js'

/** Words of so many pieces each, a list a paragraph. */
const wordsIn = (paragraphs: readonly (readonly number[])[]): Words => {
  const pieces = paragraphs.flat()
  const firsts = Int32Array.from([0, ...pieces])
  for (let word = 1; word < firsts.length; word += 1) firsts[word]! += firsts[word - 1]!
  const empty = new Int32Array(pieces.length)
  const numbers = paragraphs.flatMap((paragraph, number) => paragraph.map(() => number))
  return {
    count: pieces.length,
    ids: empty,
    shapes: empty,
    firsts,
    starts: empty,
    ends: empty,
    paragraphs: Int32Array.from(numbers),
    leansBack: new Uint8Array(pieces.length),
    leansOn: new Uint8Array(pieces.length),
  }
}

const shown = (paragraphs: readonly (readonly number[])[], most: number): readonly string[] =>
  wordWindows(wordsIn(paragraphs), { packedPieces: most, windowPieces: most }).map(({ start, end }) => `${start}-${end}`)

test.each<[name: string, paragraphs: readonly (readonly number[])[], expected: readonly string[]]>([
  ['no words', [], []],
  [
    'all that fits',
    [
      [1, 1],
      [1, 1],
    ],
    ['0-4'],
  ],
  ['paragraphs that fill a window to the brim', [[2, 1], [2, 1], [1]], ['0-4', '4-5']],
  [
    'whole paragraphs, where the next one does not fit',
    [
      [1, 1],
      [1, 1],
      [1, 1, 1],
    ],
    ['0-4', '4-7'],
  ],
  ['a paragraph longer than a window, cut between words', [[1, 1, 1, 1, 1, 1, 1, 1]], ['0-6', '6-8']],
  ['a long paragraph after a short one', [[1], [1, 1, 1, 1, 1, 1, 1]], ['0-1', '1-7', '7-8']],
  [
    'a short paragraph after the rest of a long one',
    [
      [1, 1, 1, 1, 1, 1, 1],
      [1, 1],
    ],
    ['0-6', '6-9'],
  ],
  ['a word longer than a window, alone', [[1, 9, 1]], ['0-1', '1-2', '2-3']],
])('windows of 6 pieces: %s', (_, paragraphs, expected) => {
  expect(shown(paragraphs, 6)).toEqual(expected)
})

test.each<[name: string, paragraphs: readonly (readonly number[])[], expected: readonly string[]]>([
  [
    'short paragraphs together',
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    ['0-4', '4-6'],
  ],
  ['a long one alone', [[1], [1, 1, 1, 1, 1, 1], [1]], ['0-1', '1-7', '7-8']],
  ['a longer one cut', [[1, 1, 1, 1, 1, 1, 1], [1]], ['0-6', '6-8']],
])('windows of 4 pieces of several paragraphs, of 6 of one: %s', (_, paragraphs, expected) => {
  const windows = wordWindows(wordsIn(paragraphs), { packedPieces: 4, windowPieces: 6 })
  expect(windows.map(({ start, end }) => `${start}-${end}`)).toEqual(expected)
})

test('every word is in one window, and no window is too long that can be helped', () => {
  const paragraphs = fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }), { maxLength: 12 })
  fc.assert(
    fc.property(paragraphs, fc.integer({ min: 3, max: 40 }), (pieces, most) => {
      const words = wordsIn(pieces)
      const windows = wordWindows(words, { packedPieces: most - 2, windowPieces: most })
      expect(windows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, word) => start + word))).toEqual(
        Array.from({ length: words.count }, (_, word) => word),
      )
      const tooLong = windows.filter(({ start, end }) => end - start > 1 && words.firsts[end]! - words.firsts[start]! > most)
      expect(tooLong).toEqual([])
    }),
  )
})

test('a paragraph that fits into a window is never cut', () => {
  const paragraphs = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }), { maxLength: 20 })
  fc.assert(
    fc.property(paragraphs, (pieces) => {
      const words = wordsIn(pieces)
      const cuts = wordWindows(words, { packedPieces: 12, windowPieces: 18 })
        .slice(1)
        .map(({ start }) => start)
      expect(cuts.filter((word) => words.paragraphs[word] === words.paragraphs[word - 1])).toEqual([])
    }),
  )
})
