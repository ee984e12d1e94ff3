import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownText } from './shown-text.js'

test.each([
  ['a\tb\u00a0c\r\nd', 'a b c \nd'],
  ['safe \u202egnp.exe\u202c', 'safe \ufffdgnp.exe\ufffd'],
  ['null \u0000 and half \ud83d a sign', 'null \ufffd and half \ufffd a sign'],
  ['whole 😀 sign, né\u0301', 'whole 😀 sign, né\u0301'],
])('%j is shown as %j', (text, expected) => {
  expect(shownText(text)).toBe(expected)
})

test('every sign has the place that it has in the text, and none can turn or end what stands around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = shownText(text)
      expect(shown).toHaveLength(text.length)
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/u)
    }),
  )
})
