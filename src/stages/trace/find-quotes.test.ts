import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote, findQuotes } from './find-quotes.js'

const found = (quote: string, text: string): readonly string[] =>
  findQuotes(quote, text).map(({ span, comparison }) => `${comparison.relation}: ${text.slice(span.start, span.end)}`)

const page =
  'The mayor came late. “We will not sell a single boat to the yard,” she said, “and that is final.”\n\nNobody asked why. The yard had offered them 900 crowns for every trawler.'

test.each<[name: string, quote: string, text: string, places: readonly string[]]>([
  ['the words themselves', 'we will not sell a single boat to the yard', page, ['same: We will not sell a single boat to the yard']],
  ['three words', 'that is final', page, ['same: that is final']],
  [
    'words with a number changed',
    'The yard had offered them 800 crowns for every trawler',
    page,
    ['altered: The yard had offered them 900 crowns for every trawler'],
  ],
  ['words without their negation', 'We will sell a single boat to the yard', page, ['altered: We will not sell a single boat to the yard']],
  [
    'a short quotation without its negation, within a longer sentence',
    'We will close the pier',
    '“We will not close the pier before the herring come back,” he said.',
    ['altered: We will not close the pier'],
  ],
  [
    'a short quotation with a negation of its own',
    'She did not sell the trawler',
    'Later she did sell the trawler to the yard.',
    ['altered: she did sell the trawler'],
  ],
  ['nothing of a shorter one still', 'We are ready', 'We are not ready to talk about dates.', []],
  ['words over the end of a paragraph', 'That is final. Nobody asked why.', page, ['same: that is final.”\n\nNobody asked why']],
  ['nothing of another utterance', 'The theatre stays shut until the roof is mended', page, []],
  ['nothing of scattered words', 'a late yard', page, []],
  ['two places', 'no boat today', 'No boat today, he said. She said: no boat today.', ['same: No boat today', 'same: no boat today']],
  [
    'the same words before a version',
    'the bridge of Ossel is safe',
    'The bridge at Ossel is safe. The bridge of Ossel is safe.',
    ['same: The bridge of Ossel is safe', 'altered: The bridge at Ossel is safe'],
  ],
  ['a denial with the words', 'the bridge is safe', 'I do not think that the bridge is safe', ['altered: not think that the bridge is safe']],
  ['no denial of what stands in quote marks', 'the bridge is safe', 'He did not say “the bridge is safe”', ['same: the bridge is safe']],
  ['no denial of another sentence', 'the bridge is safe', 'He did not. The bridge is safe.', ['same: The bridge is safe']],
  [
    'a part of a longer quotation',
    'We found the boat at first light, two miles off the point, with the engine warm and nobody on board',
    'He said it lay “two miles off the point, with the engine warm”.',
    ['altered: two miles off the point, with the engine warm'],
  ],
  ['a short quotation with a contraction', 'I am the nominee', 'He said I’m the nominee of them', ['same: I’m the nominee']],
  ['nothing of a shared beginning', 'Make no mistake, this government is finished', 'Make no mistake, this government will protect the miners', []],
  ['nothing without words', '“…”', page, []],
])('finds %s', (_, quote, text, places) => {
  expect(found(quote, text)).toEqual(places)
})

test('right offsets are those of the words found', () => {
  const place = findQuote('The yard had offered them 800 crowns for every trawler', page)
  expect(place?.comparison.differences.map(({ kind, right, rightWords }) => [kind, right, rightWords])).toEqual([['number', { start: 26, end: 29 }, '900']])
})

const text = fc
  .array(fc.constantFrom('boat', 'the', '😀', 'Torvik', 'not', '5', '“', '\n', 'café', '人', '\u00a0', 'mended'), { maxLength: 40 })
  .map((list) => list.join(' '))

test('a stretch of words of a text is found there, as the same', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const words = whole.split(' ')
      const first = from % words.length
      const quote = words.slice(first, first + 1 + (length % 12)).join(' ')
      const place = findQuote(quote, whole)
      const hasWords = /[\p{L}\p{N}]/u.test(quote)
      expect(place !== null).toBe(hasWords)
    }),
  )
})

test('places do not overlap, and lie within the text', () => {
  fc.assert(
    fc.property(text, text, (quote, whole) => {
      const spans = findQuotes(quote, whole)
        .map(({ span }) => span)
        .sort((a, b) => a.start - b.start)
      spans.forEach((span, number) => {
        expect(span.start).toBeGreaterThanOrEqual(spans[number - 1]?.end ?? 0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(whole.length)
      })
    }),
  )
})

test('fifty thousand words alike take no quadratic time', () => {
  const started = performance.now()
  const many = 'word '.repeat(50_000)
  expect(findQuotes(many, many).length).toBe(1)
  expect(findQuotes('word '.repeat(300), many).length).toBe(100)
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)
