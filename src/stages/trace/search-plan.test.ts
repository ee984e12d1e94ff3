import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchTokens } from '../../text/search-tokens.js'
import { searchPlan } from './search-plan.js'

/** Whether some set of some stage has all its tokens in a passage. */
const finds = (quote: string, passage: string): boolean => {
  const tokens = new Set(searchTokens(passage))
  return searchPlan(quote).sets.some((stage) => stage.some((set) => set.every((token) => tokens.has(token))))
}

test('the phrase is of the longest piece between ellipses, brackets and lines', () => {
  expect(searchPlan('“We go … when the tide [of the year] turns\nat last.”').phrase).toEqual(['when', 'the', 'tide'])
})

test('the phrase has as few frequent words as can be', () => {
  expect(searchPlan('We will not open the sluices before the harvest is in, and Quellport lighthouse keepers know of it').phrase).toEqual([
    'quellport',
    'lighthouse',
    'keepers',
    'know',
  ])
})

test('the first stage asks for the rarest words, names and numbers before frequent ones', () => {
  expect(searchPlan('We will hire 1,200 teachers for the island schools before the start of the year').sets[0]).toEqual([
    ['teachers', 'schools', 'island', 'hire', '1200'],
  ])
})

test.each([
  ['whole', 'the lighthouse keeper of Quellport left on Monday with his parrot'],
  ['with one word changed', 'the harbour keeper of Quellport left on Monday with his parrot'],
  ['with two words changed', 'the harbour warden of Quellport left on Monday with his parrot'],
  ['with three words changed', 'the harbour warden of Torvik left on Monday with his parrot'],
  ['within other words', 'Yesterday, he said, the old lighthouse keeper of Quellport, who had left on Monday with his parrot, came back'],
])('a passage with the quotation %s is found', (_, passage) => {
  expect(finds('the lighthouse keeper of Quellport left on Monday with his parrot', passage)).toBe(true)
})

test('a passage with frequent words only is not', () => {
  expect(finds('the lighthouse keeper of Quellport left on Monday with his parrot', 'he left with his wife and the others on the way of the world')).toBe(false)
})

test('a part of a long quotation is found', () => {
  const words = Array.from({ length: 300 }, (_, number) => `word${number}`)
  expect(finds(words.join(' '), words.slice(150, 185).join(' '))).toBe(true)
})

test('a short quotation is looked for by all its words', () => {
  expect(searchPlan('not for sale').sets[0]?.[0]).toEqual(['sale', 'not', 'for'])
})

test('a quotation without words has no plan', () => {
  expect(searchPlan('“…”')).toEqual({ phrase: [], sets: [] })
})

test('a quotation finds itself, and the plan stays small', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('the', 'ferry', 'of', 'Ossel', '5', 'don’t', '…', 'и', '\n'), { maxLength: 60 }), (parts) => {
      const quote = parts.join(' ')
      const { phrase, sets } = searchPlan(quote)
      expect(finds(quote, quote)).toBe(searchTokens(quote).length > 0)
      expect(phrase.length).toBeLessThanOrEqual(4)
      expect(sets.flat().length).toBeLessThan(400)
    }),
  )
})
