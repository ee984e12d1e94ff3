import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { placedTokens, searchTokens } from './search-tokens.js'

test.each<[name: string, text: string, tokens: string]>([
  ['case', 'The Minister SAID', 'the minister said'],
  ['diacritics, composed and not', 'Café cafe\u0301 Müller', 'cafe cafe muller'],
  ['letters that are no letter with a mark', 'Łódź Øresund straße İlham', 'lodz oresund strasse ilham'],
  ['full-width and ligature forms', 'ＡＢＣ１２ ﬁnal', 'abc12 final'],
  ['an apostrophe within a word', "don't don’t won't O’Brien o'clock", 'dont dont wont obrien oclock'],
  ['a possessive and what stands for a verb', "Smith's we'll they're I'd I’m you've", 'smith s we ll they re i d i m you ve'],
  ['quote marks around words', "'tis ‘so’ he said, the workers' union", 'tis so he said the workers union'],
  ['a decade', "the 1990s, the 1990's and the '90s", 'the 1990s the 1990 s and the 90s'],
  ['apostrophes of transliteration', 'Hawaiʻi Qurʾan', 'hawaii quran'],
  ['hyphens and dashes', 'co-operate yes—no 2010–2012', 'co operate yes no 2010 2012'],
  ['soft hyphens, joiners and marks of direction', 'co\u00adoperate \u200fword\u200e', 'cooperate word'],
  ['thousands', '1,000 and 12,345,678.50 but 1,2 and 1234,567 and 1,0000', '1000 and 12345678_50 but 1 2 and 1234 567 and 1 0000'],
  ['decimals and a full stop', '3.5 per cent in 2016. Then', '3_5 per cent in 2016 then'],
  ['a percent sign', '50% of it', '50 percent of it'],
  ['fractions and raised digits', '3½ m²', '3 1_a6dg2 m 2'],
  ['numbers with letters', 'G20, 5bn, 3rd, Covid-19', 'g20 5bn 3rd covid 19'],
  ['dots between single letters', 'the U.S. and the U.N.’s envoy at 5 a.m. J.K. Rowling', 'the us and the un s envoy at 5 am jk rowling'],
  ['no dots between words', 'it ended.Then the U.S.Army', 'it ended then the us army'],
  ['digits of other scripts', '٣٤ ३', '34 3'],
  ['emoji and lone surrogates', '😀 ok 👩‍🚀 \ud83d x', 'ok x'],
  ['underscores', 'foo_bar @mfa_office', 'foo bar mfa office'],
  ['a white space of any kind', 'a\u00a0b\u2009c\td\ne', 'a b c d e'],
])('%s', (_, text, tokens) => {
  expect(searchTokens(text).join(' ')).toBe(tokens)
})

describe('letters outside a to z', () => {
  it('are told apart and folded in case', () => {
    expect(searchTokens('Привет')).toEqual(searchTokens('привет'))
    expect(searchTokens('привет')).not.toEqual(searchTokens('привес'))
  })
  it('give a word a character where the script has no spaces', () => {
    expect(placedTokens('人民。').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
    ])
  })
  it('look like no decimal', () => {
    for (const token of searchTokens('人 а م ब ½')) expect(token).not.toMatch(/^\d+_\d+$/)
  })
})

it('caps a long word', () => {
  const [token] = placedTokens(`${'a'.repeat(100_000)} b`)
  expect(token).toEqual({ token: 'a'.repeat(40), start: 0, end: 100_000 })
})

const hard = fc
  .array(
    fc.constantFrom(
      "'",
      '’',
      's',
      'don',
      'U',
      '.',
      ',',
      '000',
      '1',
      'é',
      '\u0301',
      '😀',
      '\ud83d',
      '\u200d',
      '\u00ad',
      '\u00a0',
      ' ',
      '-',
      '%',
      '人',
      'שלום',
      'مرحبا',
      '½',
      'ʻ',
      '_',
      'ﬁ',
      '𝐇',
      '\n',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const anyText = fc.oneof(hard, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

test('places are ordered, hold at least one unit, split no surrogate pair, and give their token again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { token, start, end } of placedTokens(text)) {
        expect(token).toMatch(/^[a-z0-9_]+$/)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        expect(searchTokens(text.slice(start, end))).toEqual([token])
        last = end
      }
    }),
    { numRuns: 1000 },
  )
})

test('case, composition and marks around words change nothing', () => {
  const words = fc.array(fc.constantFrom('the', 'Café', 'don’t', "Smith's", '1,000', 'naïve', 'U.N.', 'и', 'Ελλάδα'), { maxLength: 12 })
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ')
      const plain = searchTokens(text)
      expect(searchTokens(text.normalize('NFD'))).toEqual(plain)
      expect(searchTokens(text.toUpperCase())).toEqual(plain)
      expect(searchTokens(`“${list.join('  ')}”`)).toEqual(plain)
    }),
  )
})

test('a million characters take no time to speak of', () => {
  const started = performance.now()
  expect(placedTokens("a'".repeat(250_000)).length).toBeGreaterThan(0)
  expect(placedTokens(`a${'\u0301'.repeat(250_000)}'b`).length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(5000)
})
