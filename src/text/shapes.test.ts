import { expect, test } from 'vitest'
import { shapeOf, shapesOf } from './shapes.js'
import { createWordPieces } from './word-pieces.js'

test.each<[word: string, shape: number]>([
  ['word', 0],
  ['ß', 0],
  ['Word', 1],
  ['Étude', 1],
  ['NATO', 2],
  ['ÉÀ', 2],
  ['A', 3],
  ['iPhone', 4],
  ['McArthur', 4],
  ['東', 4],
  ['ǅ', 4],
  ['3rd', 5],
  ['x²', 5],
  ['①', 5],
  ['٣', 5],
  ['½', 6],
  [',', 6],
  ['“', 6],
  ['re\u0301sume', 6],
])('the shape of %j is %i', (word, shape) => {
  expect(shapeOf(word, 0, word.length)).toBe(shape)
  expect(shapeOf(`a ${word}`, 2, word.length + 2)).toBe(shape)
  expect(shapeOf(`-${word}`, 1, word.length + 1)).toBe(shape + 7)
})

test.each(['\n', '\t', '\u00a0', '\u0085', '\u001c', '\u2028', '\u3000'])('a word after white space %j is not glued', (space) => {
  expect(shapeOf(`${space}a`, 1, 2)).toBe(0)
})

test.each(['\ufeff', '\u200b', '\ude00', '"'])('a word after %j is glued', (character) => {
  expect(shapeOf(`${character}a`, 1, 2)).toBe(7)
})

test('every piece has the shape of its word', () => {
  const text = 'Reading, re'
  const pieces = createWordPieces(['[UNK]', 're', '##ad', '##ing', ',']).tokenize(text)
  expect([...shapesOf(text, pieces)]).toEqual([1, 1, 1, 13, 0])
})
