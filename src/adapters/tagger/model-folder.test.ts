import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { readModelFolder } from './model-folder.js'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-model-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const description = {
  name: 'tiny-1',
  version: 3,
  cueLabels: ['O', 'B', 'I', 'inner O', 'inner B', 'inner I'],
  labels: ['O', 'B-source', 'I-source', 'B-content', 'I-content'],
  mentionKinds: ['person', 'organization', 'place', 'other'],
  packedPieces: 6,
  windowPieces: 8,
  reach: 3,
  neighbours: 2,
  transitions: [[0]],
  decoding: { cueOutside: 1 },
}
const antecedents = {
  input: [
    [1, -1],
    [0.5, 0],
  ],
  bias: [0, 1],
  output: [2, -2],
}
const files: Readonly<Record<string, string>> = {
  'encoder.onnx': 'an encoder',
  'cues.onnx': 'a cue head',
  'label.onnx': 'a label head',
  'mentions.onnx': 'a mention head',
  'antecedents.json': JSON.stringify(antecedents),
  'vocab.txt': '[UNK]\nport\n##s\n',
}

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const writeModel = (parts: Readonly<Record<string, string>>): void => {
  for (const [name, content] of Object.entries(parts)) write(name, content)
  const sums = Object.entries(parts).map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
  write('sha256', sums.join(''))
}
const describeModel = (changes: object): void => writeModel({ ...files, 'labels.json': JSON.stringify({ ...description, ...changes }) })

beforeEach(() => describeModel({}))

test('a whole model is read, and its id has a name and a hash', async () => {
  const { card, graphs } = await readModelFolder(folder)
  expect(card).toEqual({
    id: expect.stringMatching(/^tiny-1-[0-9a-f]{8}$/),
    vocabulary: ['[UNK]', 'port', '##s'],
    packedPieces: 6,
    windowPieces: 8,
    reach: 3,
    neighbours: 2,
    transitions: [[0]],
    antecedents,
    decoding: { cueOutside: 1 },
  })
  expect(new TextDecoder().decode(graphs['cues.onnx'])).toBe('a cue head')
  expect(new TextDecoder().decode(graphs['mentions.onnx'])).toBe('a mention head')
})

test('other weights have another id', async () => {
  const before = (await readModelFolder(folder)).card.id
  writeModel({ ...files, 'cues.onnx': 'a better cue head', 'labels.json': JSON.stringify(description) })
  expect((await readModelFolder(folder)).card.id).not.toBe(before)
})

test.each<[name: string, content: string]>([
  ['mentions.onnx', 'a better mention head'],
  ['antecedents.json', JSON.stringify({ ...antecedents, bias: [1, 1] })],
])('another %s has another id', async (name, content) => {
  const before = (await readModelFolder(folder)).card.id
  writeModel({ ...files, [name]: content, 'labels.json': JSON.stringify(description) })
  expect((await readModelFolder(folder)).card.id).not.toBe(before)
})

test('other numbers for decoding have another id', async () => {
  const before = (await readModelFolder(folder)).card.id
  describeModel({ decoding: { cueOutside: 2 } })
  expect((await readModelFolder(folder)).card.id).not.toBe(before)
})

test.each(['sha256', 'labels.json', ...Object.keys(files)])('a model without %s is missing', async (name) => {
  rmSync(join(folder, name))
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_MISSING', message: expect.stringContaining(name) })
})

test('a folder that is not there is a missing model', async () => {
  await expect(readModelFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'MODEL_MISSING', message: expect.stringContaining('nowhere') })
})

test.each(Object.entries({ ...files, 'labels.json': JSON.stringify(description) }))('one flipped bit in %s is damage', async (name, content) => {
  write(name, String.fromCharCode(content.charCodeAt(0) ^ 1) + content.slice(1))
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED', message: expect.stringContaining(name) })
})

test('a file that the checksums do not name is damage', async () => {
  write('sha256', '')
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED' })
})

test.each(['', '{"version": 1', 'not JSON'])('a description that is no JSON is damage: %j', async (content) => {
  writeModel({ ...files, 'labels.json': content })
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED', message: expect.stringContaining('labels.json') })
})

test.each(['', '{"input": [[1', 'not JSON'])('antecedents that are no JSON are damage: %j', async (content) => {
  writeModel({ ...files, 'antecedents.json': content, 'labels.json': JSON.stringify(description) })
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_DAMAGED', message: expect.stringContaining('antecedents.json') })
})

test.each<[what: string, content: unknown]>([
  ['nothing', null],
  ['a list', []],
  ['no layer', {}],
  ['no bias', { ...antecedents, bias: undefined }],
  ['fewer outputs than hidden units', { ...antecedents, output: [2] }],
  ['a feature without a weight for each hidden unit', { ...antecedents, input: [[1, -1], [0.5]] }],
  ['words for weights', { ...antecedents, output: [2, '2'] }],
  ['a weight that is no number', { ...antecedents, input: [[1, null]] }],
])('antecedents with %s do not fit', async (_, content) => {
  writeModel({ ...files, 'antecedents.json': JSON.stringify(content), 'labels.json': JSON.stringify(description) })
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_MISMATCH', message: expect.stringContaining('antecedents.json') })
})

test.each<[what: string, changes: object]>([
  ['version 1', { version: 1 }],
  ['version 2, which has no mentions', { version: 2 }],
  ['no version', { version: undefined }],
  ['no labels', { labels: undefined }],
  ['no cue labels', { cueLabels: undefined }],
  ['other labels', { labels: ['O', 'B-cue'] }],
  ['its labels in another order', { labels: description.labels.toReversed() }],
  ['no kinds of mentions', { mentionKinds: undefined }],
  ['fewer kinds of mentions', { mentionKinds: description.mentionKinds.slice(0, 3) }],
  ['its kinds of mentions in another order', { mentionKinds: description.mentionKinds.toReversed() }],
  ['other cue labels', { cueLabels: ['O', 'B', 'I'] }],
])('a model with %s does not fit', async (_, changes) => {
  describeModel(changes)
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_MISMATCH', message: expect.stringContaining('labels.json') })
})

test('a description of nothing does not fit', async () => {
  writeModel({ ...files, 'labels.json': 'null' })
  await expect(readModelFolder(folder)).rejects.toMatchObject({ code: 'MODEL_MISMATCH' })
})
