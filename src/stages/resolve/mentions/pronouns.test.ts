import { expect, test } from 'vitest'
import { pronounOf } from './pronouns.js'

test.each<[word: string, person: number, plural: boolean, agrees: string, role: string]>([
  ['he', 3, false, 'masculine', 'subject'],
  ['Her', 3, false, 'feminine', 'possessive'],
  ['ITSELF', 0, false, '', ''],
  ['it', 3, false, 'neuter', 'subject'],
  ['theirs', 3, true, 'any', 'possessive'],
  ['I', 1, false, 'any', 'subject'],
  ['ours', 1, true, 'any', 'possessive'],
  ['us', 1, true, 'any', 'object'],
  ['Us', 1, true, 'any', 'object'],
  ['you', 2, false, 'any', 'subject'],
  ['who', 3, false, 'any', 'relative'],
])('%s', (word, person, plural, agrees, role) => {
  expect(pronounOf(word)).toEqual(person === 0 ? null : { person, plural, agrees, role })
})

test.each(['US', 'HE', 'the', 'he said', '', 'constructor', '__proto__', 'toString', ' he', 'hé'])('"%s" is no pronoun', (words) => {
  expect(pronounOf(words)).toBeNull()
})
