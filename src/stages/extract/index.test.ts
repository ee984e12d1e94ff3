import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HearsayError } from '../../errors.js'
import type { PageFormat } from '../../model/page.js'
import { entryText } from './entry-text.js'
import { extract, extractLimits, type DecodedPage } from './index.js'

const tools = {
  decode: (bytes: Uint8Array, label: string): string | null => {
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return null
    }
  },
}
const particulars = { url: null, name: null, contentType: null, retrievedAt: null }
const given = (text: string, format: PageFormat | 'auto' = 'text'): DecodedPage => ({ ...particulars, text, format })
const ofBytes = (bytes: Uint8Array, format: PageFormat | 'auto' = 'auto'): ReturnType<typeof extract> => extract({ ...particulars, bytes, format }, tools)
const blocksOf = (text: string, format: PageFormat | 'auto' = 'text'): readonly string[] => {
  const { document } = extract(given(text, format), tools)
  return document.blocks.map((block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`)
}
const errorOf = (run: () => unknown): string | null => {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error)
  }
}

test.each<[string, () => unknown, string]>([
  ['no bytes', () => ofBytes(new Uint8Array()), 'EMPTY_INPUT'],
  ['white space only', () => extract(given(' \n\t '), tools), 'EMPTY_INPUT'],
  ['a byte order mark only', () => ofBytes(Uint8Array.of(0xef, 0xbb, 0xbf)), 'EMPTY_INPUT'],
  ['a PDF', () => ofBytes(new TextEncoder().encode('%PDF-1.4 words')), 'BINARY_INPUT'],
  ['too many bytes', () => ofBytes(new Uint8Array(extractLimits.bytes + 1).fill(97)), 'INPUT_TOO_LARGE'],
  ['too much text', () => extract(given('a '.repeat(extractLimits.text)), tools), 'TEXT_TOO_LONG'],
])('%s: %#', (_name, run, code) => {
  expect(errorOf(run)).toBe(code)
})

const magazine = `Skip to content
Meridian Trends
HOME
ABOUT
SUBSCRIBE
NO END IN SIGHT FOR PORT AVEL
5 April 2031
By Ada Penn
The harbor last week. (Photo by B. Reader/Meridian Images)

The president told reporters on Monday that the blockade "will end when it ends," The Avel Post reported, citing two aides.

TRENDPOST: We have long noted that blockades do not end so.

THE COST

"It is a lot," the treasurer said, according to Radio Avel. Ships have waited for months.
As we reported in our 3 May issue:
"The envoy said that nobody is to blame."
The envoy did not answer.

Editor's note:
This story was changed on Tuesday.

Share this:
Facebook
Comments (12)
Leave a Reply
© 2031 Meridian Trends. All rights reserved.
`

test('a page copied as text is told apart', () => {
  const { document } = extract(given(magazine), tools)
  expect(document).toMatchObject({ title: 'NO END IN SIGHT FOR PORT AVEL', authors: ['Ada Penn'], publishedAt: '2031-04-05', language: 'en', text: magazine })
  expect(blocksOf(magazine).map((block) => block.slice(0, 40))).toEqual([
    'title: NO END IN SIGHT FOR PORT AVEL',
    'dateline: 5 April 2031',
    'caption: The harbor last week. (Photo by',
    'paragraph: The president told reporters ',
    'commentary: TRENDPOST: We have long note',
    'heading: THE COST',
    'paragraph: "It is a lot," the treasurer ',
    'earlier-coverage: As we reported in our ',
    'earlier-coverage: "The envoy said that n',
    'paragraph: The envoy did not answer.',
    "commentary: Editor's note:",
    'commentary: This story was changed on Tu',
  ])
})

test('lines wrapped by hand are paragraphs, and the dateline is its own block', () => {
  const text = `PORT AVEL, April 2, 2031 (Meridian Wire) -- Talks about the harbor resumed on
Wednesday after the envoy of the union arrived, two officials said. The master
of the harbor said that "nobody should expect a miracle."

Two points are open:
 - the mines, which the navy says it cannot clear before
   autumn;
 - the price.
`
  const { document } = extract(given(text), tools)
  expect(document.publishedAt).toBe('2031-04-02')
  expect(blocksOf(text).map((block) => block.replaceAll('\n', ' ').replaceAll(/ +/g, ' '))).toEqual([
    'dateline: PORT AVEL, April 2, 2031 (Meridian Wire) --',
    'paragraph: Talks about the harbor resumed on Wednesday after the envoy of the union arrived, two officials said. The master of the harbor said that "nobody should expect a miracle."',
    'paragraph: Two points are open:',
    'list: - the mines, which the navy says it cannot clear before autumn;',
    'list: - the price.',
  ])
})

test('Markdown keeps its text and takes its front matter', () => {
  const text =
    '---\ntitle: Port talks\nauthor: Ada Penn\ndate: 2031-04-02\nlang: en\n---\n# Port talks resume\n\n*By Ada Penn*\n\nThe **mayor** said\nso.\n\n> "No."\n'
  const { document } = extract(given(text, 'auto'), tools)
  expect(document).toMatchObject({
    title: 'Port talks',
    authors: ['Ada Penn'],
    publishedAt: '2031-04-02',
    language: 'en',
    text,
    origins: { title: 'front-matter', language: 'front-matter' },
  })
  expect(blocksOf(text, 'auto')).toEqual(['title: Port talks resume', 'paragraph: The **mayor** said\nso.', 'quotation: "No."'])
})

test('HTML is its blocks, joined by one empty line, with the particulars of the page', () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port talks resume</title><meta name="author" content="Ada Penn"></head><body><nav>Home</nav><article><h1>Port talks resume</h1>${'<p>The mayor said on Monday that the harbor would be closed for a week, and that nobody had been told of it.</p>'.repeat(3)}</article></body></html>`
  const { document } = ofBytes(new TextEncoder().encode(html))
  expect(document).toMatchObject({ title: 'Port talks resume', authors: ['Ada Penn'], language: 'en' })
  expect(document.text).toBe(document.blocks.map((block) => document.text.slice(block.start, block.end)).join('\n\n'))
  expect(document.text).toContain('The mayor said on Monday')
})

test('the same page has the same id, another text another one', () => {
  const id = (text: string): string => extract(given(text), tools).document.id
  expect(id('The mayor said so.')).toBe(id('The mayor said so.'))
  expect(id('The mayor said so.')).not.toBe(id('The mayor said no.'))
})

test('a page of furniture is no failure but a note', () => {
  const { document, notes } = extract(given('Subscribe\nShare this\nComments (12)'), tools)
  expect(document.blocks).toEqual([])
  expect(notes.map((note) => note.code)).toEqual(['EMPTY_TEXT'])
})

const line = fc.oneof(
  fc.constantFrom(
    'By Ada Penn',
    'Share this:',
    'TRENDPOST: No.',
    'PORT AVEL — He said so.',
    '# Title',
    '> "no',
    '- item',
    '---',
    '```',
    '<p>',
    'As we reported:',
    'Photo: x',
    '5 April 2031',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
  fc.array(fc.integer({ min: 0, max: 65535 })).map((units) => String.fromCharCode(...units)),
)

/** The document, or null where the input is refused; any other exception fails the test. */
const documentOf = (text: string, format: PageFormat | 'auto'): ReturnType<typeof extract>['document'] | null => {
  try {
    return extract(given(text, format), tools).document
  } catch (error) {
    if (error instanceof HearsayError) return null
    throw error
  }
}

test.each<PageFormat | 'auto'>(['text', 'markdown', 'html', 'auto'])('any string as %s gives blocks in order within the text, or a HearsayError', (format) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = documentOf(text, format)
      if (document === null) return
      const ends = [0, ...document.blocks.map((block) => block.end)]
      expect(document.blocks.every((block, index) => block.start >= ends[index]! && block.end > block.start)).toBe(true)
      expect(document.blocks.every((block) => document.text.slice(block.start, block.end).trim() !== '')).toBe(true)
      expect(ends.at(-1)).toBeLessThanOrEqual(document.text.length)
      expect(document.text).not.toMatch(/\0/)
    }),
    { numRuns: 100 },
  )
})

test.each<PageFormat>(['text', 'markdown'])('any string as %s stays as it is, unit by unit, but for what is no text', (format) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: entry } = entryText(text)
      expect(documentOf(text, format)?.text ?? entry).toBe(entry)
    }),
    { numRuns: 100 },
  )
})

test('any bytes give a document or a HearsayError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const code = errorOf(() => ofBytes(bytes))
      expect(code === null || /^[A-Z_]+$/.test(code)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test.each<[string, string]>([
  ['one long line', 'he said so. '.repeat(10_000)],
  ['many short lines', 'Home\n'.repeat(20_000)],
  [
    'many short lines with prose at the end',
    `${'Top stories today here\n'.repeat(4_000)}${'He said that it would not be so at all, and left the room. '.repeat(5)}`,
  ],
  ['only dots', '.'.repeat(120_000)],
  ['only spaces and a word', `${' '.repeat(120_000)}x`],
  ['only quote marks', '"“'.repeat(60_000)],
  ['related lists without end', 'Related articles\nHe said that it would not be so at all, and he left the room at once.\n'.repeat(1_200)],
  ['open brackets', '['.repeat(120_000)],
  ['digits', '20310405'.repeat(15_000)],
  ['list items', '- a\n'.repeat(30_000)],
])(
  '%s takes about linear time',
  (_name, text) => {
    for (const format of ['text', 'markdown'] as const) {
      const start = performance.now()
      extract(given(text, format), tools)
      expect(performance.now() - start).toBeLessThan(10_000)
    }
  },
  30_000,
)
