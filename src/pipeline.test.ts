import { expect, test } from 'vitest'
import { harbourReading } from '../test/fixtures/harbour-reading.js'
import type { Note } from './model/note.js'
import type { ModelCard } from './ports.js'
import { readPage, type Extract, type Resolving } from './pipeline.js'
import type { Attribute } from './stages/attribute/index.js'

const page = { text: 'x', format: 'text', url: null, name: 'harbour.txt', contentType: null, retrievedAt: null } as const
const { document, statements, unattributed } = harbourReading
const doubt: Note = { code: 'ENCODING_GUESSED', message: 'guessed' }
const another: Note = { code: 'QUOTE_UNCLOSED', message: 'unclosed' }
const extract: Extract = async () => ({ document, notes: [doubt] })
const attribute: Attribute = async () => ({ statements, unattributed, notes: [another], found: [] })
const actors = harbourReading.actors
const earlierCoverage = [{ start: 0, end: 5, title: 'Port talks fail', date: null, url: null }]
const card: ModelCard = {
  id: 'designed-1',
  vocabulary: [],
  packedPieces: 9,
  windowPieces: 9,
  reach: 9,
  neighbours: 9,
  transitions: [],
  antecedents: { input: [], bias: [], output: [] },
  decoding: {},
}
const resolving: Resolving = {
  tagger: { card, mentions: () => Promise.reject(new Error('asked for mentions of no window')) },
  resolve: () => ({ statements, actors, earlierCoverage }),
}

test('a reading has the document, its statements, and the notes of both stages', async () => {
  expect(await readPage(page, extract, attribute, resolving, 0)).toEqual({
    document,
    statements,
    actors,
    earlierCoverage,
    unattributed,
    notes: [doubt, another],
  })
})

test('attributions are resolved with the mentions of the windows that were read', async () => {
  const encoded = { cues: new Float32Array(), states: 'of the harbour' }
  const asked: unknown[] = []
  // Two words; the first is a person, for which a mention has four scores a stretch of words.
  const mentions = async (window: unknown): Promise<Float32Array> => (asked.push(window), Float32Array.of(5, 0, 0, 0, ...Array.from({ length: 12 }, () => -5)))
  const reading: Attribute = async (_, options) => {
    await options?.afterEncoding?.({ starts: Int32Array.of(12, 20), ends: Int32Array.of(19, 25), encoded })
    return attribute(document)
  }
  await readPage(page, extract, reading, { tagger: { card, mentions }, resolve: (...given) => (asked.push(given), resolving.resolve(...given)) }, 0)
  expect(asked).toEqual([encoded, [document, statements, [{ start: 12, end: 19, actorKind: 'person', probability: expect.closeTo(0.96, 1) }], 0]])
})

test('the least confidence goes to the stage that knows it', async () => {
  const asked: unknown[] = []
  await readPage(page, extract, async (_, options) => (asked.push(options?.leastConfidence), attribute(document)), resolving, 0.7)
  expect(asked).toEqual([0.7])
})

test('a reading that was stopped before it began extracts nothing', async () => {
  const never: Extract = () => Promise.reject(new Error('extracted'))
  await expect(readPage(page, never, attribute, resolving, 0, { aborted: true })).rejects.toMatchObject({
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
  await expect(readPage(page, extract, long, resolving, 0, signal)).rejects.toMatchObject({ code: 'INTERRUPTED' })
})
