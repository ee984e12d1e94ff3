import { expect, test } from 'vitest'
import { documentId, hash } from '../../model/id.js'
import type { Document } from '../../model/document.js'
import { createWordPieces } from '../../text/word-pieces.js'
import { knownWords, stretchesToRead } from './known-words.js'
import { wordsOf } from './words.js'

const text = 'One says so.\n\nTwo says so.\n\nThree says so.\n\nFour says so.\n\nFive says so.'
const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({ kind: 'paragraph' as const, start: match.index, end: match.index + match[0].length }))
const document: Document = {
  id: documentId(null, text),
  url: null,
  canonicalUrl: null,
  publisher: null,
  title: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  retrievedAt: null,
  language: 'en',
  text,
  textHash: hash(text),
  blocks,
  links: [],
  origins: {},
}
const words = wordsOf(document, createWordPieces(['[UNK]']))

test.each<[name: string, known: readonly number[], read: readonly string[]]>([
  ['all where nothing is known', [], [text]],
  ['nothing where all is known', [0, 1, 2, 3, 4], []],
  ['an unknown paragraph with the ones beside it', [0, 1, 3, 4], ['Two says so.\n\nThree says so.\n\nFour says so.']],
  ['the first with the next', [1, 2, 3, 4], ['One says so.\n\nTwo says so.']],
  ['two apart in two stretches', [1, 2, 3], ['One says so.\n\nTwo says so.', 'Four says so.\n\nFive says so.']],
  ['two near in one stretch', [0, 2, 4], [text]],
])('reads %s', (_, known, read) => {
  const isKnown = knownWords(
    words,
    known.map((number) => blocks[number]!),
  )
  expect(stretchesToRead(words, isKnown).map(({ start, end }) => text.slice(words.starts[start], words.ends[end - 1]))).toEqual(read)
})

test('a paragraph known in part is not known', () => {
  const isKnown = knownWords(words, [{ start: 0, end: 10 }])
  expect(isKnown(0)).toBe(false)
})
