import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowsOf } from './windows.js'
import { createWordPieces } from './word-pieces.js'

/** One piece a letter, so that lengths can be counted by eye. */
const letters = [...'abcdefghijklmnopqrstuvwxyz']
const { tokenize } = createWordPieces(['[UNK]', '.', ...letters, ...letters.map((letter) => `##${letter}`)])

const windowTexts = (text: string, maxPieces: number): string[] => {
  const pieces = tokenize(text)
  return windowsOf(text, pieces, maxPieces).map(({ first, end }) => text.slice(pieces.starts[first], pieces.ends[end - 1]))
}

test.each<[name: string, text: string, maxPieces: number, expected: string[]]>([
  ['nothing for nothing', ' \n ', 4, []],
  ['all in one where it fits', 'a b\nc d', 4, ['a b\nc d']],
  ['whole paragraphs', 'a b\nc d\ne f\ng', 4, ['a b\nc d', 'e f\ng']],
  ['a long paragraph at sentence ends', 'A bc. D ef. G hi.', 9, ['A bc. D ef.', 'G hi.']],
  ['a long paragraph apart from the one before', 'a b\nc d e f g', 4, ['a b', 'c d e f', 'g']],
  ['the rest of a long paragraph with the next ones', 'a b c d e f\ng h', 4, ['a b c d', 'e f\ng h']],
  ['between words where no sentence ends', 'ab cd ef gh', 5, ['ab cd', 'ef gh']],
  ['within a word that fills a window alone', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
])('packs %s', (_, text, maxPieces, expected) => {
  expect(windowTexts(text, maxPieces)).toEqual(expected)
})

test('any text: every piece is in one window, none too long, and windows break at line ends where paragraphs fit', () => {
  const anyText = fc.array(fc.constantFrom('a', 'Bc', 'def.', ' ', '. ', '\n', 'ghijklmnop')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 12 }), (text, maxPieces) => {
      const pieces = tokenize(text)
      let previous = 0
      for (const { first, end } of windowsOf(text, pieces, maxPieces)) {
        expect(first).toBe(previous)
        expect(end - first).toBeGreaterThan(0)
        expect(end - first).toBeLessThanOrEqual(maxPieces)
        previous = end
      }
      expect(previous).toBe(pieces.ids.length)
    }),
  )
})
