import { expect, test } from 'vitest'
import { harbourReading } from '../test/fixtures/harbour-reading.js'
import type { Note } from './model/note.js'
import { readPage, type Extract } from './pipeline.js'
import type { Attribute } from './stages/attribute/index.js'

const page = { text: 'x', format: 'text', url: null, name: 'harbour.txt', contentType: null, retrievedAt: null } as const
const { document, statements, unattributed } = harbourReading
const doubt: Note = { code: 'ENCODING_GUESSED', message: 'guessed' }
const another: Note = { code: 'QUOTE_UNCLOSED', message: 'unclosed' }
const extract: Extract = async () => ({ document, notes: [doubt] })
const attribute: Attribute = async () => ({ statements, unattributed, notes: [another] })

test('a reading has the document, its statements, and the notes of both stages', async () => {
  expect(await readPage(page, extract, attribute, 0)).toEqual({ document, statements, unattributed, notes: [doubt, another] })
})

test('the least confidence goes to the stage that knows it', async () => {
  const asked: unknown[] = []
  await readPage(page, extract, async (_, options) => (asked.push(options?.leastConfidence), attribute(document)), 0.7)
  expect(asked).toEqual([0.7])
})

test('a reading that was stopped before it began extracts nothing', async () => {
  const never: Extract = () => Promise.reject(new Error('extracted'))
  await expect(readPage(page, never, attribute, 0, { aborted: true })).rejects.toMatchObject({
    code: 'INTERRUPTED',
    message: expect.stringContaining('harbour.txt'),
  })
})

test('a reading can be stopped between two windows', async () => {
  const signal = { aborted: false }
  const long: Attribute = async (_, options) => {
    options?.beforeWindow?.()
    signal.aborted = true
    options?.beforeWindow?.()
    return attribute(document)
  }
  await expect(readPage(page, extract, long, 0, signal)).rejects.toMatchObject({ code: 'INTERRUPTED' })
})
