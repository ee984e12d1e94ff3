import { expect, test } from 'vitest'
import type { Block, BlockKind } from '../model/block.js'
import type { Place } from '../model/statement.js'
import { placeOf } from './place.js'

const kinds: readonly BlockKind[] = ['title', 'caption', 'dateline', 'paragraph', 'heading', 'quotation', 'list', 'commentary', 'earlier-coverage']
/** Ten code units each, the tenth between blocks. */
const blocks: readonly Block[] = kinds.map((kind, number) => ({ kind, start: number * 10, end: number * 10 + 9 }))

test.each<[BlockKind, Place]>([
  ['title', 'title'],
  ['caption', 'caption'],
  ['dateline', 'body'],
  ['paragraph', 'body'],
  ['heading', 'body'],
  ['quotation', 'body'],
  ['list', 'body'],
  ['commentary', 'comment'],
  ['earlier-coverage', 'citation'],
])('what begins in a block of kind %s is placed in %s', (kind, place) => {
  const start = kinds.indexOf(kind) * 10
  expect(placeOf({ start, end: start + 3 }, blocks)).toBe(place)
  expect(placeOf({ start: start + 8, end: start + 40 }, blocks)).toBe(place)
})

test('what begins in no block stands in the body', () => {
  expect(placeOf({ start: 9, end: 10 }, blocks)).toBe('body')
  expect(placeOf({ start: 95, end: 99 }, blocks)).toBe('body')
  expect(placeOf({ start: 0, end: 1 }, [])).toBe('body')
})
