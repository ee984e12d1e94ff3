/** The library through its door, as a program has it: the built package with the model that comes with it. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createReader, HearsayError, read, type Reader, type Reading } from 'hearsay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const sentence = '"We will return," the minister said.'
const long = Array.from(
  { length: 60 },
  (_, number) => `"We will return on day ${number}, and with more boats than before," the minister said at the gate.`,
).join('\n\n')

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
}, 60_000)
afterAll(() => reader.close())

const words = ({ document }: Reading, spans: Reading['statements'][number]['source']): readonly string[] =>
  (spans ?? []).map(({ start, end }) => document.text.slice(start, end))

describe('a sentence', () => {
  test('has who, how and what', { timeout: 60_000 }, async () => {
    const reading = await reader.read(sentence)
    expect(reading.statements.map(({ source, cue, content }) => [source, cue, content].map((spans) => words(reading, spans)))).toEqual([
      [['the minister'], ['said'], ['"We will return,"']],
    ])
    expect(reading.statements[0]).toMatchObject({ form: 'direct', within: null, placedIn: 'body', quoted: [{ start: 1, end: 16 }], modelId: reader.modelId })
    expect(reading).toMatchObject({ document: { text: sentence, title: null }, unattributed: [], notes: [] })
  })

  test('reads the same as text, as bytes and as markup', { timeout: 60_000 }, async () => {
    const bytes = new TextEncoder().encode(sentence)
    const readings = [await reader.read(sentence, { from: 'text' }), await reader.read({ bytes }), await reader.read(`<p>${sentence}</p>`, { from: 'html' })]
    for (const reading of readings) expect(reading.statements).toEqual(readings[0]?.statements)
    expect(readings[0]?.statements).toHaveLength(1)
  })

  test('keeps its address', async () => {
    const { document } = await reader.read(sentence, { from: 'text', url: 'https://meridian.example/harbour' })
    expect(document.url).toBe('https://meridian.example/harbour')
  })
})

describe('a second reader', () => {
  test('shares the model with the first, and the last to close gives it back', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-reader-'))
    const model = join(folder, 'reader')
    symlinkSync(join(root, 'models/reader'), model)
    const first = await createReader({ model })
    rmSync(folder, { recursive: true })
    const second = await createReader({ model })
    await first.close()
    await expect(second.read(sentence, { from: 'text' })).resolves.toMatchObject({ statements: [{ form: 'direct' }] })
    await second.close()
    await expect(createReader({ model })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
  })

  test('may ask for more confidence', { timeout: 60_000 }, async () => {
    const strict = await createReader({ minConfidence: 1 })
    const { statements } = await reader.read(sentence, { from: 'text' })
    const sure = await strict.read(sentence, { from: 'text' })
    expect(sure.statements).toEqual(statements.filter(({ confidence }) => confidence >= 1))
    await strict.close()
  })
})

test.each([-0.1, 1.1, Number.NaN, '0.5%' as unknown as number])('a least confidence of %s is refused', async (minConfidence) => {
  await expect(createReader({ minConfidence })).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining(String(minConfidence)) })
})

test('a runtime that does not exist is refused', async () => {
  await expect(createReader({ runtime: 'abacus' as 'wasm' })).rejects.toMatchObject({ code: 'USAGE' })
})

describe('closing', () => {
  test('waits for readings under way', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-reader-'))
    const model = join(folder, 'reader')
    symlinkSync(join(root, 'models/reader'), model)
    const own = await createReader({ model })
    const ended: string[] = []
    const reading = own.read(long, { from: 'text' }).then(({ statements }) => ended.push(`read ${statements.length > 20}`))
    await own.close().then(() => ended.push('closed'))
    await reading
    expect(ended).toEqual(['read true', 'closed'])
    rmSync(folder, { recursive: true })
  })

  test('refuses what comes after it, and may be asked for twice', async () => {
    const own = await createReader()
    await own.close()
    await own.close()
    await expect(own.read(sentence)).rejects.toMatchObject({ code: 'ALREADY_STOPPED' })
  })
})

describe('a signal', () => {
  test('given too late stops all', async () => {
    await expect(reader.read(sentence, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'INTERRUPTED' })
  })

  test('stops a reading under way', { timeout: 60_000 }, async () => {
    const stop = new AbortController()
    const reading = reader.read(long.repeat(20), { from: 'text', signal: stop.signal })
    setTimeout(() => stop.abort(), 50)
    await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' })
  })
})

test('a worker thread reads too', { timeout: 60_000 }, async () => {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.door).then(({ read }) => read(workerData.sentence)).then(({ statements }) => parentPort.postMessage(statements))`
  const worker = new Worker(code, { eval: true, workerData: { door: join(root, 'dist/index.js'), sentence } })
  const statements = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  expect(statements).toEqual((await reader.read(sentence)).statements)
  await worker.terminate()
})

describe('the examples of the documentation run:', () => {
  const source = readFileSync(join(root, 'src/create-reader.ts'), 'utf8')
  const examples = [...source.matchAll(/@example\n((?: \* .*\n)+) \*\/\nexport const (\w+)/g)].map(([, lines = '', name = '']) => ({
    name,
    code: lines.replaceAll(/^ \* /gm, ''),
  }))
  const run = (code: string): Promise<unknown> => {
    const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<unknown>
    return new AsyncFunction('createReader', 'read', code.trimEnd().replace(/.*$/, 'return $&'))(createReader, read)
  }

  test('there is one for each function of the door', () => {
    expect(examples.map(({ name }) => name)).toEqual(['createReader', 'read'])
  })

  test.each(examples)('$name', { timeout: 60_000 }, async ({ name, code }) => {
    expect(await run(code)).toEqual(name === 'read' ? [['"We will return,"']] : undefined)
  })
})

test.each([
  ['an empty string', '', 'EMPTY_INPUT'],
  ['too long a text', 'port '.repeat(100_001), 'TEXT_TOO_LONG'],
  ['bytes of an image', { bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0) }, 'BINARY_INPUT'],
])('%s is an error with a code', { timeout: 60_000 }, async (_, input, code) => {
  const failed = reader.read(input)
  await expect(failed).rejects.toBeInstanceOf(HearsayError)
  await expect(failed).rejects.toMatchObject({ code })
})
