import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.js'

test.each<[name: string, sentences: string[]]>([
  ['stops', ['It rained.', 'It stopped!', 'Did it?', 'Yes.']],
  ['titles', ['Mr. Mayor met Dr. Example and Gov. Sample.', 'They spoke.']],
  ['countries', ['The U.S. Senate met in Washington, D.C. on Monday.', 'It was in the U.S.', 'The House met.']],
  ['initials', ['J. R. Example and A.B. Sample came.', 'They left.']],
  ['numbers', ['No. 10 is empty.', 'On Jan. 6 it cost $3.50.', 'See p. 3.']],
  ['times', ['It began at 10 a.m. on Friday.', 'It ended at 5 p.m.', 'Then all left.']],
  ['firms', ['Example Inc. Chairman A. Sample left Sample Corp.', 'He was tired.']],
  ['words like abbreviations', ['She was ill.', 'Mary went.', 'Is it a no.', 'Yes.']],
  ['the word I', ['So did I.', 'Mary went.']],
  ['closing marks', ['“It rained.”', 'He left.', '"It did," she said. “So.”', '(It did.)', 'Ok.']],
  ['a question inside a sentence', ['“Did it?” she asked.', '"Stop!" he cried.']],
  ['ellipses', ['It was … over.', 'It was... over.', 'It was...', 'Then it ended…', 'Over.']],
  ['decimals and addresses', ['It rose 3.5 percent at example.org today.', 'Good.']],
  ['list numbers', ['1. First we go.', '2. Then we stay.']],
  ['footnote marks', ['It rained.[1]', 'It stopped.[12]', 'So.']],
  ['small letters after a stop', ['It is e.g. this and approx. that etc. and so on.']],
  ['ideographic stops', ['東京。', '大阪！']],
])('parts %s', (_, sentences) => {
  const expected = sentences.flatMap((sentence) => (sentence.includes('said. “') ? sentence.split(/(?<=said\.) /) : [sentence]))
  const text = sentences.join(' ')
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('a line end ends a sentence and white space belongs to none', () => {
  const text = '  A headline\n\nA text \r\n goes on\u2028there '
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A headline', 'A text', 'goes on', 'there'])
})

test('reads a stretch only', () => {
  const text = 'One. Two. Three.'
  expect(sentencesOf(text, { start: 5, end: 12 })).toEqual([
    { start: 5, end: 9 },
    { start: 10, end: 12 },
  ])
})

test('any text is parted in order, leaving out white space only', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Mr', '.', '!', '…', ' ', '\n', '”', '"', 'U.S.', 'the', 'The', '1', '😀', ')')).map((parts) => parts.join('')),
      (text) => {
        let end = 0
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe('')
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      },
    ),
  )
})

test.each([['.'], ['. '], ['.”'], [' '], ['a.b '], ['U.S. ']])('a million characters of %j take linear time', (unit) => {
  const before = performance.now()
  sentencesOf(unit.repeat(Math.floor(1e6 / unit.length)))
  expect(performance.now() - before).toBeLessThan(8000)
})
