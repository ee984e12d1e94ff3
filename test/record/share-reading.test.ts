/** A near-duplicate shares a reading: with the model that is shipped, on the pages of examples/. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decode } from '../../src/adapters/extractor/decode.js'
import { loadRegister } from '../../src/adapters/register/index.js'
import { createOnnxTagger } from '../../src/adapters/tagger/index.js'
import type { Document } from '../../src/model/document.js'
import { documentId, hash } from '../../src/model/id.js'
import { contains, sliceAll, type Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { type DocumentReading, readDocument } from '../../src/pipeline.js'
import type { Tagger } from '../../src/ports.js'
import { addPage, type RecordReader } from '../../src/record/index.js'
import { createAttribute } from '../../src/stages/attribute/index.js'
import { extract } from '../../src/stages/extract/index.js'
import { createResolve } from '../../src/stages/resolve/index.js'
import { loadExamples } from '../examples/expected.js'
import { newPage, type ToldRecord, toldRecord } from '../fixtures/told-record.js'

const root = join(import.meta.dirname, '../..')

let tagger: Tagger
let record: ToldRecord
/** Words that the model has read. */
let wordsRead = 0
let read: (document: Document) => Promise<DocumentReading>
let readerOf: (document: Document) => RecordReader

beforeAll(async () => {
  record = await toldRecord()
  tagger = await createOnnxTagger(join(root, 'models/reader'), 'auto')
  const counting: Tagger = { ...tagger, encode: (window) => ((wordsRead += window.firsts.length), tagger.encode(window)) }
  const resolve = createResolve(await loadRegister(join(root, 'registers/actors.json')), tagger.card.antecedents)
  const attribute = createAttribute(counting)
  read = (document) => readDocument({ document, notes: [] }, attribute, { tagger: counting, resolve })
  readerOf = (document) => ({
    modelId: tagger.card.id,
    extract: async () => ({ document, notes: [] }),
    readDocument: (extracted, options) => readDocument(extracted, attribute, { tagger: counting, resolve }, options),
    namesOf: () => [],
  })
}, 60_000)
afterAll(async () => {
  await record.close()
  await tagger.close()
})

/** Adds a document as it is, from bytes of its own. */
const add = async (document: Document): Promise<{ readonly statements: readonly Statement[]; readonly shares: boolean; readonly words: number }> => {
  const before = wordsRead
  const tools = { store: record.store, reader: async () => readerOf(document), clock: { now: () => '2031-04-05T12:00:00Z' } }
  const added = await addPage(tools, newPage(`${document.canonicalUrl} ${document.text}`, { url: document.url }))
  const statements = (await record.store.statementsOf([document.id])).map(({ statement }) => statement)
  return { statements, shares: added.sharesReading, words: wordsRead - before }
}

/** The same story as another outlet has it: other particulars, and other words where they are given. */
const copyOf = (document: Document, outlet: string, text: string = document.text): Document => {
  const canonicalUrl = `https://${outlet.toLowerCase().replace(/\W/g, '')}.example/story`
  return { ...document, canonicalUrl, url: canonicalUrl, publisher: outlet, text, textHash: hash(text), id: documentId(canonicalUrl, text) }
}

/** A copy that has one letter more in a paragraph in its middle, so that all that follows has moved; and where that paragraph stands. */
const changedCopy = (original: Document): { readonly document: Document; readonly changed: Span } => {
  const paragraphs = original.blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 60)
  const block = paragraphs[Math.floor(paragraphs.length / 2)]!
  const words = original.text.slice(block.start, block.end).replace(/[a-z](?=\P{L}*$)/u, '$&s')
  const text = original.text.slice(0, block.start) + words + original.text.slice(block.end)
  const moved = (place: number): number => (place > block.start ? place + 1 : place)
  const blocks = original.blocks.map((each) => ({ ...each, start: moved(each.start), end: moved(each.end) }))
  return { document: { ...copyOf(original, 'The Third', text), blocks, links: [] }, changed: { start: block.start, end: block.end + 1 } }
}

const examples = loadExamples().filter(({ expected }) => expected.statements.length > 0)

/** As it is kept and printed: spans have two fields. */
const asKept = (statements: readonly Statement[]): unknown =>
  JSON.parse(JSON.stringify(statements, (name, value: unknown) => (name === 'mention' ? spanOf(value) : value)))
const spanOf = (value: unknown): unknown => value && { start: (value as Span).start, end: (value as Span).end }

describe.each(examples)('$name', ({ page }) => {
  let original: Document
  beforeAll(async () => {
    const bytes = readFileSync(page)
    original = extract({ bytes, format: 'auto', url: null, name: basename(page), contentType: null, retrievedAt: null }, { decode }).document
    await add(copyOf(original, 'First Outlet'))
  }, 60_000)

  test('elsewhere is read by no model, and gives what the model would', { timeout: 60_000 }, async () => {
    const document = copyOf(original, 'The Second')
    const { statements, shares, words } = await add(document)
    expect({ shares, words }).toEqual({ shares: true, words: 0 })
    expect(asKept(statements)).toEqual(asKept((await read(document)).reading.statements))
  })

  test('with one paragraph changed has its own words there, and little more is read', { timeout: 60_000 }, async () => {
    const { document, changed } = changedCopy(original)
    const { statements, shares, words } = await add(document)
    const before = wordsRead
    const whole = (await read(document)).reading.statements
    expect(shares).toBe(true)
    expect(words).toBeLessThan(wordsRead - before)
    const inChanged = (each: readonly Statement[]): readonly string[] =>
      each.filter(({ cue, content }) => contains(changed, cue?.[0] ?? content[0])).map(({ content }) => sliceAll(document.text, content))
    expect(inChanged(statements)).toEqual(inChanged(whole))
    alike.shared += statements.filter(({ id }) => whole.some((other) => other.id === id)).length
    alike.all += Math.max(statements.length, whole.length)
  })
})

const alike = { shared: 0, all: 0 }

test('what is shared in part is nearly what the model would read with the whole page before it', () => {
  expect(alike.shared / alike.all).toBeGreaterThan(0.97)
})

test('a page speaks of its own paper, though its reading is shared', { timeout: 60_000 }, async () => {
  const text = [
    'The council of Vell will close the northern basin in June, the paper has learned.',
    '“We will not reopen it before the winter,” the harbour master, Ada Brel, told the paper.',
    'Forty ships were waiting in the roads on Monday, and their crews had not been paid since the autumn.',
  ].join('\n\n')
  const page = { bytes: new TextEncoder().encode(text), format: 'text', url: null, name: null, contentType: null, retrievedAt: null } as const
  const { document } = extract(page, { decode })
  await add(copyOf(document, 'The Vell Lantern'))
  const { statements, words } = await add(copyOf(document, 'The Quay Herald'))
  expect(words).toBe(0)
  const publishers = statements.flatMap(({ via }) => via.filter(({ reason }) => reason === 'publisher').map(({ name }) => name))
  expect(new Set(publishers)).toEqual(new Set(['The Quay Herald']))
})
