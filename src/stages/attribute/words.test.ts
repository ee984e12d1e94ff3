import { expect, test } from 'vitest'
import type { Block, BlockKind } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { createWordPieces } from '../../text/word-pieces.js'
import { wordsOf } from './words.js'

const vocabulary = ['[UNK]', 'the', 'port', 'harbour', '##master', '##s', 'said', 'menu', 'yes', '-', '.', '⚓']
const id = (piece: string): number => vocabulary.indexOf(piece)

/** A document of blocks, each in a line of its own; a null kind is no block. */
const documentOf = (lines: readonly (readonly [kind: BlockKind | null, words: string])[]): Document => {
  const text = lines.map(([, words]) => words).join('\n')
  let end = -1
  const blocks = lines.flatMap(([kind, words]): readonly Block[] => {
    const start = end + 1
    end = start + words.length
    return kind === null ? [] : [{ kind, start, end }]
  })
  return { text, blocks } as unknown as Document
}

const wordsIn = (...lines: readonly (readonly [kind: BlockKind | null, words: string])[]) => {
  const document = documentOf(lines)
  const words = wordsOf(document, createWordPieces(vocabulary))
  const surfaces = Array.from(words.starts, (start, word) => document.text.slice(start, words.ends[word]))
  return { ...words, surfaces }
}

test('a word is one, however many pieces it has', () => {
  const { count, surfaces, ids, firsts } = wordsIn(['paragraph', 'The harbourmasters said.'])
  expect(count).toBe(4)
  expect(surfaces).toEqual(['The', 'harbourmasters', 'said', '.'])
  expect([...ids]).toEqual([id('the'), id('harbour'), id('##master'), id('##s'), id('said'), id('.')])
  expect([...firsts]).toEqual([0, 1, 4, 5, 6])
})

test('what stands in no block is not read', () => {
  const { surfaces } = wordsIn([null, 'Menu'], ['title', 'The port'], [null, 'menu menu'], ['paragraph', 'Yes'], [null, 'Menu'])
  expect(surfaces).toEqual(['The', 'port', 'Yes'])
})

test('a word that sticks out of its block is not read', () => {
  const document = { text: 'The harbour said', blocks: [{ kind: 'paragraph', start: 0, end: 8 }] } as unknown as Document
  const words = wordsOf(document, createWordPieces(vocabulary))
  expect([...words.starts]).toEqual([0])
})

test('a dateline is not read', () => {
  const { paragraphs } = wordsIn(['paragraph', 'Yes.'], ['dateline', 'HARBOUR -'], ['paragraph', 'Yes.'], ['list', 'Yes.'])
  expect([...paragraphs]).toEqual([0, 0, 2, 2, 3, 3])
})

test.each<BlockKind>(['title', 'heading', 'caption'])('a block of kind %s is beside no other', (kind) => {
  const [before = 0, alone = 0, after = 0, next = 0] = wordsIn(['paragraph', 'Yes'], [kind, 'Yes'], ['paragraph', 'Yes'], ['paragraph', 'Yes']).paragraphs
  expect(alone - before).toBeGreaterThan(1)
  expect(after - alone).toBeGreaterThan(1)
  expect(next - after).toBe(1)
})

test('offsets are UTF-16 code units, and ids belong to their words after furniture is left out', () => {
  const { starts, ends, ids, firsts } = wordsIn([null, '⚓ menu'], ['paragraph', '👍 yes'])
  expect([...starts]).toEqual([7, 10])
  expect([...ends]).toEqual([9, 13])
  expect(ids[firsts[1]!]).toBe(id('yes'))
})

test('a document without blocks has no words', () => {
  const { count, firsts } = wordsIn([null, 'menu'])
  expect(count).toBe(0)
  expect([...firsts]).toEqual([0])
})

test('a quotation in a block of its own, a colon and a dash lead to the paragraph beside', () => {
  const { leansBack, leansOn } = wordsIn(
    ['paragraph', 'the port said'],
    ['quotation', 'yes'],
    ['paragraph', 'the harbour'],
    ['paragraph', 'the port:'],
    ['paragraph', 'yes'],
    ['paragraph', '- the port'],
  )
  const paragraphs = (numbers: Uint8Array): string => [0, 3, 4, 6, 9, 10].map((word) => numbers[word]).join('')
  expect(paragraphs(leansOn)).toBe('100100')
  expect(paragraphs(leansBack)).toBe('001001')
})
