import { expect, test } from 'vitest'
import fc from 'fast-check'
import { createWordPieces, type Pieces } from './word-pieces.js'

const vocabulary = [
  '[UNK]',
  'un',
  '##read',
  '##able',
  'read',
  'the',
  'cafe',
  'it',
  "'",
  's',
  '.',
  'a',
  'b',
  '##b',
  'i',
  '##s',
  '京',
  '東',
  'σ',
  'straße',
  '"',
  '≠',
  '=',
  'ᄀ',
  '##ᅡ',
  '##ᆨ',
  'ﬁ',
  '##ne',
  '##a',
]
const { tokenize } = createWordPieces(vocabulary)

/** Each piece as "piece@start-end", the first of a word behind a bar. */
const shown = ({ ids, starts, ends, wordStart }: Pieces): string =>
  Array.from(ids, (id, index) => `${wordStart[index] === 1 ? '|' : ' '}${vocabulary[id]}@${starts[index]}-${ends[index]}`)
    .join('')
    .trim()

test.each<[name: string, text: string, expected: string]>([
  ['nothing', '', ''],
  ['white space of all kinds', ' \t\n\r\u00a0\u2028\u3000', ''],
  ['a word in pieces', 'unreadable', '|un@0-2 ##read@2-6 ##able@6-10'],
  ['capitals', 'THE Read', '|the@0-3|read@4-8'],
  ['punctuation as words', "it's.", "|it@0-2|'@2-3|s@3-4|.@4-5"],
  ['a word outside the vocabulary as one unknown piece', 'the xyz', '|the@0-3|[UNK]@4-7'],
  ['a word known only in part', 'readx', '|[UNK]@0-5'],
  ['accents, composed', 'Café it', '|cafe@0-4|it@5-7'],
  ['accents, decomposed: the mark after the last letter is left out', 'Cafe\u0301 it', '|cafe@0-4|it@6-8'],
  ['accents, decomposed within a word', 'ca\u0301fe it', '|cafe@0-5|it@6-8'],
  ['a mark alone', '\u0301', ''],
  ['a no-break space', 'the\u00a0read', '|the@0-3|read@4-8'],
  ['a zero-width joiner and a soft hyphen within a word', 're\u200dad un\u00adread', '|read@0-5|un@6-8 ##read@9-13'],
  ['controls within a word', 'r\u0000e\u0007ad', '|read@0-6'],
  ['lone surrogates and replacement characters as nothing', 'r\ud800ea\udc00d \ufffd', '|read@0-6'],
  ['emoji as an unknown word of two code units', 'a 😀 b', '|a@0-1|[UNK]@2-4|b@5-6'],
  ['emoji glued to a word', 'it😀', '|[UNK]@0-4'],
  ['ideographs as words', '東京it', '|東@0-1|京@1-2|it@2-4'],
  ['the Turkish dotted I', 'İt', '|it@0-2'],
  ['sharp s', 'Straße STRAẞE', '|straße@0-6|straße@7-13'],
  ['the final sigma as any other', 'Σ', '|σ@0-1'],
  ['a ligature as one letter', 'ﬁne', '|ﬁ@0-1 ##ne@1-3'],
  ['one syllable as several pieces', '각', '|ᄀ@0-1 ##ᅡ@0-1 ##ᆨ@0-1'],
  ['a sign that decomposes into punctuation', 'a≠b', '|a@0-1|=@1-2|b@2-3'],
  ['a hundred letters in pieces', `a${'b'.repeat(99)}`, `|a@0-1${Array.from({ length: 99 }, (_, index) => ` ##b@${index + 1}-${index + 2}`).join('')}`],
  ['more than a hundred letters as one unknown piece', `a${'b'.repeat(100)}`, '|[UNK]@0-101'],
  ['a hundred characters outside the basic plane', '😀'.repeat(100), '|[UNK]@0-200'],
  ['the name of an end mark as words', '[UNK]', '|[UNK]@0-1|[UNK]@1-4|[UNK]@4-5'],
])('cuts %s', (_, text, expected) => {
  expect(shown(tokenize(text))).toBe(expected)
})

test('gives the same pieces the second time, when the words are remembered', () => {
  const text = 'Unreadable café 東京 the the'
  expect(shown(tokenize(text))).toBe(shown(createWordPieces(vocabulary).tokenize(text)))
  expect(shown(tokenize(text))).toBe(shown(tokenize(text)))
})

test('any text gives pieces in range and in order, each word starting with a first piece', () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom('un', 'read', 'É', ' ', '\n', '\u0301', '\ud800', '😀', '각', '.', '\u200d'), fc.string({ unit: 'binary', maxLength: 3 })))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, (text) => {
      const { ids, starts, ends, wordStart } = tokenize(text)
      expect([starts.length, ends.length, wordStart.length]).toEqual([ids.length, ids.length, ids.length])
      let previousStart = 0
      for (const [index, start] of starts.entries()) {
        const end = ends[index] ?? -1
        expect(previousStart <= start && start < end && end <= text.length).toBe(true)
        previousStart = start
      }
      expect(wordStart[0] ?? 1).toBe(1)
    }),
  )
})
