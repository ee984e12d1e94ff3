import { expect, test } from 'vitest'
import type { Document } from '../model/document.js'
import { unwrapped } from './unwrapped.js'

test('a line end inside a sentence is a space, one between blocks stays, and nothing moves', () => {
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

test.each(['We go.\nThey stay.', '“We go.”\r\nThey stay.', 'The mayor:\nWe go'])('a line end after a sentence stays: %j', (text) => {
  const document = { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Document
  expect(unwrapped(document).text).toBe(text)
})
