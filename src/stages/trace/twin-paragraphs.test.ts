import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twinParagraphs } from './twin-paragraphs.js'

const words = (oldText: string, newText: string, part: string): string | null => {
  const start = oldText.indexOf(part)
  const span = twinParagraphs(oldText, newText).map({ start, end: start + part.length })
  return span && newText.slice(span.start, span.end)
}

test.each<[name: string, oldText: string, newText: string, part: string, found: string | null]>([
  ['the same paragraph elsewhere', 'We open at noon.', 'A new lead.\n\nWe open at noon.', 'open at', 'open at'],
  ['other marks and white space', '"We open -- at noon"', '“We\u00a0open – at\tnoon”', 'open -- at', 'open – at'],
  ['another composition', 'The cafe\u0301 is open', 'The café is open', 'cafe\u0301', 'café'],
  ['a whole ellipsis', 'We … open', 'We ... open', '…', '...'],
  ['no part of an ellipsis', 'We ... open', 'We … open', '..', null],
  ['no paragraph with another word', 'We open at noon.', 'We open at one.', 'open', null],
  ['no paragraph in another case', 'We open at noon.', 'we open at noon.', 'open', null],
  ['no span over two paragraphs', 'One.\nTwo.', 'One.\nTwo.', 'One.\nTwo', null],
  ['the first of two in both', 'Yes.\nNo.\nYes.', 'Yes.\nYes.\nNo.', 'Yes', 'Yes'],
  ['none of two where there is one', 'Yes.\nYes.', 'Yes.', 'Yes', null],
  ['an emoji', 'We 😀 open', 'Lead.\nWe 😀 open', '😀', '😀'],
])('maps %s', (_, oldText, newText, part, found) => {
  expect(words(oldText, newText, part)).toBe(found)
})

test('pairs are told in the order of the new text', () => {
  expect(twinParagraphs('a\nb\nc', 'c\nx\na').pairs).toEqual([
    { old: { start: 4, end: 5 }, new: { start: 0, end: 1 } },
    { old: { start: 0, end: 1 }, new: { start: 4, end: 5 } },
  ])
})

test('a text maps to itself, unit by unit, wherever the span splits no cluster', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('one', ' ', '\n', '“', 'é', '—', '…', 'no'), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const { pairs, map } = twinParagraphs(text, text)
      expect(pairs.map((pair) => map(pair.old))).toEqual(pairs.map((pair) => pair.new))
    }),
  )
})
