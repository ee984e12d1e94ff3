import { expect, test } from 'vitest'
import type { Document } from '../../model/document.js'
import { unwrapped } from './unwrapped.js'

test('a line end inside a block is a space, one between blocks stays, and nothing moves', () => {
  const text = 'Skip\nto\n\nThe mayor said “we\r\ngo\u2028on”.\nNo more.\n'
  const start = text.indexOf('The')
  const last = text.indexOf('No')
  const document = {
    text,
    blocks: [
      { kind: 'paragraph', start, end: last - 1 },
      { kind: 'paragraph', start: last, end: last + 8 },
    ],
  } as unknown as Document
  expect(unwrapped(document).text).toBe('Skip\nto\n\nThe mayor said “we  go on”.\nNo more.\n')
})
