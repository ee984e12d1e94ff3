import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsOf } from './offsets.js'

test.each<[name: string, text: string, unit: number, codePoint: number]>([
  ['plain text', 'abc', 2, 2],
  ['before an emoji', 'a😀b', 1, 1],
  ['after an emoji', 'a😀b', 3, 2],
  ['after several', '😀😀a😀', 5, 3],
  ['at the end', 'a😀', 3, 2],
  ['after a lone high surrogate', '\ud83da', 1, 1],
  ['after a lone low surrogate', '\ude00a', 1, 1],
])('converts both ways: %s', (_, text, unit, codePoint) => {
  expect(offsetsOf(text).toCodePoints(unit)).toBe(codePoint)
  expect(offsetsOf(text).toUnits(codePoint)).toBe(unit)
})

test('a place within a pair is that of the pair', () => {
  expect(offsetsOf('a😀b').toCodePoints(2)).toBe(1)
})

test('places outside the text are its ends', () => {
  const offsets = offsetsOf('a😀b')
  expect([offsets.toCodePoints(-1), offsets.toCodePoints(9), offsets.toUnits(-1), offsets.toUnits(9)]).toEqual([0, 3, 0, 4])
})

test('agrees with walking through the characters of any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00', 'é', '\n')).map((parts) => parts.join('')),
      (text) => {
        const offsets = offsetsOf(text)
        let unit = 0
        for (const [codePoint, character] of [...text, ''].entries()) {
          expect(offsets.toCodePoints(unit)).toBe(codePoint)
          expect(offsets.toUnits(codePoint)).toBe(unit)
          unit += character.length
        }
      },
    ),
  )
})
