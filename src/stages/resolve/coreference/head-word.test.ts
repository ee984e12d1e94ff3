import { expect, test } from 'vitest'
import { headWordOf } from './head-word.js'

test.each([
  ['Lena Quist', 'Quist'],
  ['the harbour master', 'master'],
  ['the mayor of Orrel', 'mayor'],
  ['the mayor, Lena Quist,', 'mayor'],
  ['the ministry that runs the port', 'ministry'],
  ['a man who slept', 'man'],
  ['the port’s owner', 'owner'],
  ["the ministers'", 'ministers'],
  ['the owner’s', 'owner'],
  ['Quist (right)', 'Quist'],
  ['two-thirds of voters', 'two-thirds'],
  ['the “quiet” mayor', 'the'],
  ['mayor\nQuist', 'Quist'],
  ['mayor\u00a0Quist', 'Quist'],
  [', of', 'of'],
  ["'s", "'s"],
  ['the Bank for Ferries', 'Bank'],
])('%s', (words, head) => {
  const text = `… ${words} …`
  const found = headWordOf(text, { start: 2, end: 2 + words.length })
  expect(text.slice(found.start, found.end)).toBe(head)
})

test('an empty stretch is its own head', () => {
  expect(headWordOf('Quist', { start: 2, end: 2 })).toEqual({ start: 2, end: 2 })
})
