import { expect, test } from 'vitest'
import { entryText } from './entry-text.js'

test.each([
  ['NUL', 'a\0b', 'a\ufffdb', 1],
  ['a high surrogate alone', 'a\ud83db', 'a\ufffdb', 1],
  ['a low surrogate alone', '\udc00a', '\ufffda', 0],
  ['two high ones before a pair', '\ud83d\ud83d\ude00', '\ufffd\ud83d\ude00', 0],
])('%s is replaced one for one', (_name, given, text, start) => {
  const entry = entryText(given)
  expect(entry.text).toBe(text)
  expect(entry.notes).toMatchObject([{ code: 'CHARACTERS_REPLACED', span: { start, end: start + 1 } }])
})

test('text with pairs of surrogates stays as it is', () => {
  expect(entryText('a😀b\r\n')).toEqual({ text: 'a😀b\r\n', notes: [] })
})
