/** The extracting thread is a file of the built package, so it is tested there. */
import { afterEach, describe, expect, test } from 'vitest'
import { createExtractor, type Extractor } from '../dist/adapters/extractor/index.js'
import type { DecodedPage } from '../dist/stages/extract/index.js'

let extractor: Extractor
afterEach(() => extractor.close())

const page = (text: string, format: DecodedPage['format'] = 'html'): DecodedPage => ({
  text,
  format,
  url: null,
  name: 'harbour.html',
  contentType: null,
  retrievedAt: null,
})
const story = (words: string): DecodedPage => page(`<html lang="en"><article><h1>Harbour</h1><p>${words}</p></article></html>`)
/** As many elements as are looked at, and more text than is read: some seconds of work. */
const busy = page(`<html lang="en"><article><h1>Harbour</h1>${'<p>One <b>word</b> and more of them here.</p>'.repeat(95_000)}`)

describe('a page that keeps the thread busy', () => {
  test('costs its time limit and no more, and the next page is read', { timeout: 60_000 }, async () => {
    extractor = createExtractor({ timeLimit: 700 })
    const begun = performance.now()
    const [refused, next] = await Promise.allSettled([extractor.extract(busy), extractor.extract(story('The port is open.'))])
    expect(refused).toMatchObject({ reason: { code: 'EXTRACTION_TIMEOUT', message: expect.stringContaining('harbour.html took more than 700 ms') } })
    expect(next).toMatchObject({ value: { document: { text: expect.stringContaining('The port is open.') } } })
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  test('does not keep plain text waiting', { timeout: 60_000 }, async () => {
    extractor = createExtractor({ timeLimit: 1_000 })
    const ended: string[] = []
    const markup = extractor.extract(busy).catch(() => ended.push('markup'))
    const text = extractor.extract(page('The port is open.', 'text')).then(() => ended.push('text'))
    await Promise.all([markup, text])
    expect(ended).toEqual(['text', 'markup'])
  })
})

describe('pages in flight', () => {
  const many = Array.from({ length: 12 }, (_, number) => `Story number ${number}.`)

  test('each get their own document', { timeout: 60_000 }, async () => {
    extractor = createExtractor({ timeLimit: 30_000 })
    const documents = await Promise.all(many.map((words) => extractor.extract(story(words))))
    many.forEach((words, number) => expect(documents[number]?.document.text).toContain(words))
  })

  test('end before the extractor closes', { timeout: 60_000 }, async () => {
    extractor = createExtractor({ timeLimit: 30_000 })
    const ended: string[] = []
    const reading = many.map((words) => extractor.extract(story(words)).then(() => ended.push(words)))
    await extractor.close()
    expect(ended).toEqual(many)
    await Promise.all(reading)
  })
})

describe('what is wrong with a page comes through with its code', () => {
  const bytes = (...numbers: number[]) =>
    ({ bytes: Uint8Array.from(numbers), format: 'auto', url: null, name: 'x', contentType: null, retrievedAt: null }) as const
  test.each([
    ['nothing', bytes(), 'EMPTY_INPUT'],
    ['white space', page(' \n '), 'EMPTY_INPUT'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'BINARY_INPUT'],
    ['ever more text', page(`<p>${'port '.repeat(110_000)}</p>`), 'TEXT_TOO_LONG'],
  ] as const)('%s: %s', { timeout: 60_000 }, async (_, wrong, code) => {
    extractor = createExtractor({ timeLimit: 30_000 })
    await expect(extractor.extract(wrong)).rejects.toMatchObject({ name: 'HearsayError', code })
    await expect(extractor.extract(story('The port is open.'))).resolves.toMatchObject({ document: { language: 'en' } })
  })
})

test('an extractor that has read nothing closes, and closes again', async () => {
  extractor = createExtractor()
  await extractor.close()
  await expect(extractor.close()).resolves.toBeUndefined()
})
