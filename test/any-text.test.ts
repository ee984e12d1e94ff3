/** What holds of every reading, whatever the text: invariants of docs/format.md. */
import fc from 'fast-check'
import { createReader, HearsayError, type Reader, type Reading, type ReadOptions, type Span } from 'hearsay'
import { afterAll, beforeAll, expect, test } from 'vitest'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
}, 60_000)
afterAll(() => reader.close())

const speech = [
  '"We will return," the minister said.',
  'The port is shut, the warden said, according to the gazette.',
  '“No boats',
  'Q: Why?',
  'A: Because.',
  '— The Warden',
]
const marks = ['"', "'", '“', '”', '‘', '’', '«', '»', '„', '‚', '``', "''", '\n', '\n\n', '\r\n', ' ', '—', ':', '.', '…']
const oddities = [
  '\0',
  '\uD83D',
  '\uDE00',
  '👍🏽',
  '👨‍👩‍👧',
  'e\u0301',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '<p>',
  '</div>',
  '<!--',
  '&quot;',
  '# ',
  '> ',
  '港口',
  '\u2028',
]
const any = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...speech) },
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      fc.constantFrom(...oddities),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))
const format = fc.constantFrom<NonNullable<ReadOptions['from']>>('text', 'html', 'markdown', 'auto')

const isOrdered = (spans: readonly Span[], length: number): boolean =>
  spans.every(({ start, end }, number) => (spans[number - 1]?.end ?? 0) <= start && start < end && end <= length)

const expectSound = ({ document, statements, unattributed }: Reading): void => {
  const { text, blocks } = document
  expect(isOrdered(blocks, text.length)).toBe(true)
  expect(isOrdered(unattributed, text.length)).toBe(true)
  const ids = new Set(statements.map(({ id }) => id))
  expect(ids.size).toBe(statements.length)
  for (const { id, source, cue, content, quoted, within, confidence } of statements) {
    for (const pieces of [source ?? [], cue ?? [], content, quoted]) expect(isOrdered(pieces, text.length)).toBe(true)
    expect([source?.length, cue?.length, content.length]).not.toContain(0)
    expect(quoted.every((span) => content.some((piece) => piece.start <= span.start && span.end <= piece.end))).toBe(true)
    expect(within === null || (within !== id && ids.has(within))).toBe(true)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

test('every reading is sound, or an error with a code', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(any, format, async (text, from) => {
      const readings = await reader.read(text, { from }).then(
        (reading) => [reading],
        (error: unknown) => (expect(error).toBeInstanceOf(HearsayError), []),
      )
      readings.forEach(expectSound)
    }),
    { numRuns: 50, interruptAfterTimeLimit: 20_000 },
  )
  expect.hasAssertions()
})

test('text given as text is kept code unit by code unit, but for what is no character', { timeout: 60_000 }, async () => {
  const text = `\u00A0"We 👍\uD83D will\0 return,"\r\nthe e\u0301 minister said.`
  const { document, notes } = await reader.read(text, { from: 'text' })
  expect(document.text).toBe(text.replace('\uD83D ', '\uFFFD ').replace('\0', '\uFFFD'))
  expect(notes.map(({ code }) => code)).toContain('CHARACTERS_REPLACED')
})

test('four times the text takes about four times the work', { timeout: 240_000 }, async () => {
  const paragraph = '"We will return," the minister said at the gate of the port.\n\n'
  // Work is counted, not time: other programs run beside the tests.
  const workOf = async (length: number): Promise<number> => {
    const begun = process.cpuUsage()
    await reader.read(paragraph.repeat(length / paragraph.length), { from: 'text' })
    const { user, system } = process.cpuUsage(begun)
    return user + system
  }
  await workOf(1_000)
  const quarter = await workOf(25_000)
  expect(await workOf(100_000)).toBeLessThan(8 * quarter)
})
