import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe, match, type TextSelector } from './selectors.js'

test('describes a span by its words, up to 32 code units of context, and its place in code points', () => {
  const text = `${'x'.repeat(40)}😀said${'y'.repeat(40)}`
  expect(describe(text, { start: 42, end: 46 })).toEqual({
    quote: { type: 'TextQuoteSelector', exact: 'said', prefix: `${'x'.repeat(30)}😀`, suffix: 'y'.repeat(32) },
    position: { type: 'TextPositionSelector', start: 41, end: 45 },
  })
})

test('context splits no surrogate pair', () => {
  const text = `😀${'x'.repeat(31)}said${'y'.repeat(31)}😀`
  const { quote } = describe(text, { start: 33, end: 37 })
  expect([quote.prefix, quote.suffix]).toEqual(['x'.repeat(31), 'y'.repeat(31)])
})

const selector = (exact: string, prefix = '', suffix = '', start?: number): TextSelector => ({
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  ...(start === undefined ? {} : { position: { type: 'TextPositionSelector', start, end: start + exact.length } }),
})

test.each<[name: string, text: string, selector: TextSelector, start: number | null]>([
  ['words that stand once', 'he said no', selector('said'), 3],
  ['words that do not stand there', 'he said no', selector('told'), null],
  ['words that do not stand there, though the position does', 'he said no', selector('told', '', '', 3), null],
  ['the prefix', 'he said, she said', selector('said', 'she '), 13],
  ['the suffix', 'he said, she said', selector('said', '', ','), 3],
  ['most of a context that changed', 'then he said, and she said', selector('said', 'but she '), 22],
  ['the position, where the context is the same', 'said said said said', selector('said', 'said ', ' said', 10), 10],
  ['the context rather than a position that other words moved', 'oh, he said, she said', selector('said', 'he ', ', she', 17), 7],
  ['the nearest of several where the position is off', 'a said b said c said d', selector('said', ' ', ' ', 10), 9],
  ['none of several without a position', 'said said said said', selector('said', 'said ', ' said'), null],
  ['none of two at the same distance', 'said - said', selector('said', '', '', 3.5), null],
  ['an empty stretch by position', 'abc', selector('', '', '', 2), 2],
  ['no empty stretch without one', 'abc', selector('', 'a', 'b'), null],
  ['overlapping places', 'aaa', selector('aa', 'a'), 1],
])('finds by %s', (_, text, given, start) => {
  expect(match(text, given)).toEqual(start === null ? null : { start, end: start + given.quote.exact.length })
})

const repetitive = fc.array(fc.constantFrom('said', ' ', 'a', '😀', '\n', '\ud83d'), { maxLength: 60 }).map((parts) => parts.join(''))

test('what was described is found again in the same text, however often the words stand there', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, from, length) => {
      const places = [...text].reduce<number[]>((sums, character) => [...sums, (sums.at(-1) ?? 0) + character.length], [0])
      const first = from % places.length
      const last = first + (length % (places.length - first))
      const span = { start: places[first] ?? 0, end: places[last] ?? 0 }
      expect(match(text, describe(text, span))).toEqual(span)
    }),
  )
})
