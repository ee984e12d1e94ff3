import { describe, expect, test } from 'vitest'
import { pronounOf, type Pronoun } from '../mentions/pronouns.js'
import { agreementOf, canMean } from './agreement.js'

test.each<[surface: string, head: string, plural: boolean | null, agrees: string | null]>([
  ['Mr Vane', 'Vane', null, 'masculine'],
  ['Mrs. Brel', 'Brel', null, 'feminine'],
  ['Lena Quist', 'Quist', null, 'feminine'],
  ['Tom Vane', 'Vane', null, 'masculine'],
  ['Lena Thomas Quist', 'Quist', null, 'feminine'],
  ['Harbour Master Tom van der Vane', 'Vane', null, 'masculine'],
  ['Lena', 'Lena', null, 'feminine'],
  ['Thomas', 'Thomas', null, null],
  ['Tom’s Harbour', 'Harbour', null, null],
  ['Tom of the Orrel Port', 'Port', null, null],
  ['Rowan Quist', 'Quist', null, null],
  ['the Ministers', 'Ministers', null, null],
  ['the two ministers', 'ministers', true, null],
  ['ministers', 'ministers', true, null],
  ['the minister', 'minister', false, null],
  ['a spokeswoman', 'spokeswoman', false, 'feminine'],
  ['some women', 'women', true, null],
  ['the police', 'police', true, null],
  ['the news', 'news', false, null],
  ['the headquarters', 'headquarters', false, null],
  ['the press', 'press', false, null],
  ['Vane and Brel', 'Vane', true, null],
  ['the king and the queen', 'king', true, null],
  ['Marks & Vane', 'Marks', true, null],
  ['', '', false, null],
  ['constructor', 'constructor', false, null],
])('%s', (surface, head, plural, agrees) => {
  expect(agreementOf(surface, head)).toEqual({ plural, agrees })
})

describe('a pronoun can mean', () => {
  test.each<[pronoun: string, surface: string, head: string, can: boolean | null]>([
    ['he', 'Mr Vane', 'Vane', true],
    ['she', 'Mr Vane', 'Vane', false],
    ['it', 'Mr Vane', 'Vane', false],
    ['he', 'Lena Quist', 'Quist', false],
    ['she', 'Lena Quist', 'Quist', true],
    ['he', 'Rowan Quist', 'Quist', null],
    ['she', 'the two ministers', 'ministers', false],
    ['they', 'the two ministers', 'ministers', true],
    ['they', 'Mr Vane', 'Vane', null],
    ['it', 'the port', 'port', null],
    ['who', 'Mr Vane', 'Vane', null],
  ])('%s and "%s"', (pronoun, surface, head, can) => {
    expect(canMean(pronounOf(pronoun) as Pronoun, agreementOf(surface, head))).toBe(can)
  })
})
