import { expect, test } from 'vitest'
import { documentOf, lineBlocks } from '../../../test/fixtures/plain-document.js'
import { createWordPieces } from '../../text/word-pieces.js'
import { knownWords, windowsToRead } from './known-words.js'
import { wordWindows } from './word-windows.js'
import { wordsOf } from './words.js'

const text = 'One says so.\n\nTwo says so.\n\nThree says so.\n\nFour says so.\n\nFive says so.'
const blocks = lineBlocks(text)
const words = wordsOf(documentOf(text, { blocks }), createWordPieces(['[UNK]']))

const windows = wordWindows(words, { packedPieces: 8, windowPieces: 8 })

test.each<[name: string, known: readonly number[], read: readonly string[]]>([
  ['all windows where nothing is known', [], ['One says so.\n\nTwo says so.', 'Three says so.\n\nFour says so.', 'Five says so.']],
  ['none where all is known', [0, 1, 2, 3, 4], []],
  ['the window with an unknown paragraph whole', [0, 1, 3, 4], ['Three says so.\n\nFour says so.']],
  ['several where several are unknown', [1, 2, 3], ['One says so.\n\nTwo says so.', 'Five says so.']],
])('reads %s', (_, known, read) => {
  const isKnown = knownWords(
    words,
    known.map((number) => blocks[number]!),
  )
  expect(windowsToRead(windows, isKnown).map(({ start, end }) => text.slice(words.starts[start], words.ends[end - 1]))).toEqual(read)
})

test('a paragraph known in part is not known', () => {
  const isKnown = knownWords(words, [{ start: 0, end: 10 }])
  expect(isKnown(0)).toBe(false)
})
