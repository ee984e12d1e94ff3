import { expect, test } from 'vitest'
import { toldReading } from '../../test/fixtures/told-record.js'
import type { Document } from '../model/document.js'
import type { KeptDocument } from '../model/kept-document.js'
import { slice, sliceAll, type Span } from '../model/span.js'
import { packFound } from './found-packing.js'
import { knownReading } from './known-reading.js'

const lines = ['Talks in Vell', 'Ada Brel wrote to the council:', '"We will return to the table."', 'Tom Quay said nobody was hurt.']

const documentOf = (text: readonly string[], headed = false): Document => toldReading({ text: text.join('\n\n'), headed }).document

/** A near-duplicate in which the model found two attributions, by "wrote" and by "said", and a mention, "Tom Quay". */
const near = (text: readonly string[] = lines, change: Partial<KeptDocument> = {}): KeptDocument => {
  const document = documentOf(text)
  const place = (words: string): Span => ({ start: document.text.indexOf(words), end: document.text.indexOf(words) + words.length })
  const candidate = (source: string, cue: string, content: string): object => ({
    source: [place(source)],
    cue: place(cue),
    content: [place(content)],
    inner: false,
    confidence: 0.9,
    modelId: 'reader-1',
  })
  const found = {
    candidates: [candidate('Ada Brel', 'wrote', '"We will return to the table."'), candidate('Tom Quay', 'said', 'nobody was hurt')],
    mentions: [{ ...place('Tom Quay'), actorKind: 'person', probability: 1 }],
  }
  return { document, modelId: 'reader-1', found: packFound(found as unknown as Parameters<typeof packFound>[0]), ...change } as KeptDocument
}

const told = (kept: KeptDocument, document: Document): unknown => {
  const known = knownReading(kept, document)
  return (
    known && {
      paragraphs: known.paragraphs.map((paragraph) => slice(document.text, paragraph)),
      candidates: known.candidates.map(({ source, cue, content }) => [...source, cue, ...content].map((span) => slice(document.text, span)).join(' | ')),
      mentions: known.mentions.map((mention) => slice(document.text, mention)),
    }
  )
}

const letter = 'Ada Brel | wrote | "We will return to the table."'
const speech = 'Tom Quay | said | nobody was hurt'

test.each<[name: string, text: readonly string[], paragraphs: readonly string[], candidates: readonly string[]]>([
  ['all of a copy', lines, lines, [letter, speech]],
  ['all of a copy behind a paragraph of its own', ['A note.', ...lines], lines, [letter, speech]],
  ['nothing of a paragraph that is another', [...lines.slice(0, 3), 'Tom Quay said nobody was there.'], lines.slice(0, 3), [letter]],
  ['nothing of a cue whose content is another', [...lines.slice(0, 2), '"We shall see."', lines[3]!], [lines[0]!, lines[3]!], [speech]],
  [
    'nothing of a cue whose content is no longer beside it',
    [...lines.slice(0, 2), 'It was raining.', ...lines.slice(2)],
    [lines[0]!, lines[2]!, lines[3]!],
    [speech],
  ],
])('is known: %s', (_, text, paragraphs, candidates) => {
  const isSpeechKnown = candidates.includes(speech)
  expect(told(near(), documentOf(text))).toEqual({ paragraphs, candidates, mentions: isSpeechKnown ? ['Tom Quay'] : [] })
})

test('other marks are the copy’s own', () => {
  const document = documentOf(lines.map((line) => line.replace('"We', '“We').replace('."', '.”')))
  const known = knownReading(near(), document)!
  expect(known.candidates.map(({ content }) => sliceAll(document.text, content))).toEqual(['“We will return to the table.”', 'nobody was hurt'])
})

test('a block whose lines stand in another order is read', () => {
  const [before, after] = ['He wrote: "Shut the gate."\n"Ring the bell."', '"Ring the bell."\nHe wrote: "Shut the gate."']
  const blockOf = (text: string): Document => ({ ...documentOf(lines), text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })
  const place = (words: string): Span => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length })
  const candidate = { source: [place('He')], cue: place('wrote'), content: ['"Shut the gate."', '"Ring the bell."'].map(place), inner: false, confidence: 0.9 }
  const found = packFound({ candidates: [{ ...candidate, modelId: 'reader-1' }], mentions: [] } as unknown as Parameters<typeof packFound>[0])
  const kept = near(lines, { document: blockOf(before), found })
  expect(told(kept, blockOf(before))).toMatchObject({ candidates: ['He | wrote | "Shut the gate." | "Ring the bell."'] })
  expect(knownReading(kept, blockOf(after))).toBeNull()
})

test('a block of another kind is read', () => {
  expect(told(near(), documentOf(lines, true))).toMatchObject({ paragraphs: lines.slice(1) })
})

test.each<[name: string, change: Partial<KeptDocument>]>([
  ['of which the model read nothing', { modelId: null }],
  ['of which it is not known what was found', { found: null }],
  ['in another language', { document: { ...documentOf(lines), language: 'de' } }],
])('nothing is known from a document %s', (_, change) => {
  expect(knownReading(near(lines, change), documentOf(lines))).toBeNull()
})

test('nothing is known where no paragraph is the same', () => {
  expect(knownReading(near(), documentOf(['Something else.', 'Entirely.']))).toBeNull()
})
