import { expect, it } from 'vitest'
import { findWords, type Words } from './find-words.js'

const text = 'She said yes. He said no.'

it.each<[string, Words, number]>([
  ['words that occur once', 'yes', 9],
  ['the nth occurrence', { words: 'said', nth: 2 }, 17],
  ['the occurrence inside longer words', { words: 'said', near: 'He said' }, 17],
])('finds %s', (_, words, start) => {
  expect(findWords(text, words).start).toBe(start)
})

it.each<[string, Words, string]>([
  ['are not there', 'maybe', 'words not found'],
  ['occur twice', 'said', 'words occur 2 times'],
  ['occur less often than nth', { words: 'said', nth: 3 }, 'occurrence 3 not found'],
  ['are not in the longer words', { words: 'yes', near: 'He said no' }, 'words not found'],
  ['are none', '', 'no words to find'],
])('refuses words that %s', (_, words, message) => {
  expect(() => findWords(text, words)).toThrow(message)
})
