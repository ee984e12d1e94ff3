/** What the reader makes of the examples, beside the records written by hand. Statements that it misses are listed in the records; nothing else may differ. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createReader, type Reader, type Reading } from 'hearsay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlaps, slice, type Span } from '../../src/model/span.js'
import { compare, type Comparison } from './compare.js'
import { compareResolution } from './compare-resolution.js'
import { loadExamples } from './expected.js'
import { missedActors } from './missed-actors.js'
import { resolveExpected } from './resolve-expected.js'

const card = join(import.meta.dirname, '../../models/reader/card.md')
const examples = loadExamples()

let reader: Reader
let withoutNative: Reader
beforeAll(async () => {
  if (!existsSync(card)) return
  reader = await createReader()
  withoutNative = await createReader({ runtime: 'wasm' })
}, 60_000)
afterAll(async () => {
  await reader?.close()
  await withoutNative?.close()
})

test.skipIf(existsSync(card))('models/reader has no card.md: its weights are not final, and the examples are not read', (context) => context.skip())

describe.skipIf(!existsSync(card)).each(examples)('$name', ({ page, expected }) => {
  let reading: Reading
  let comparison: Comparison
  beforeAll(async () => {
    reading = await reader.read({ bytes: readFileSync(page), name: basename(page) })
    comparison = compare(expected, reading)
  }, 60_000)

  test('has the particulars of its page', () => {
    expect(reading.document).toMatchObject(expected.document)
  })

  test('has the blocks of its page', () => {
    const { text, blocks } = reading.document
    const wanted = resolveExpected(expected, text).blocks.map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
    const found = wanted.map(({ words }) => {
      const start = text.indexOf(words)
      const block = blocks.find((block) => block.start === start)
      return { kind: block?.kind, words }
    })
    expect(found).toEqual(wanted)
  })

  test('has no furniture in a block', () => {
    const { text, blocks } = reading.document
    const kept = expected.furniture.filter((words) => blocks.some((block) => slice(text, block).includes(words)))
    expect(kept).toEqual([])
  })

  test('misses only the statements that its record lists', () => {
    expect(comparison.missed).toEqual(expected.missed)
  })

  test('has each statement that it finds in the right form, place and nesting', () => {
    expect(comparison.otherwise).toEqual([])
  })

  test('resolves the statements that it finds, but for what its record lists', () => {
    const { differences } = compareResolution(expected, reading)
    const listed = new Set(expected.unresolved.map(([index, field]) => `${index} ${field}`))
    expect(differences.filter(({ index, field }) => !listed.has(`${index} ${field}`))).toEqual([])
    expect(differences.map(({ index, field }) => [index, field])).toEqual(expected.unresolved)
  })

  test('misses only the actors that its record lists', () => {
    expect(missedActors(expected, reading)).toEqual(expected.missedActors ?? [])
  })

  test('has the earlier coverage of its page', () => {
    const { text } = reading.document
    const wanted = resolveExpected(expected, text).earlierCoverage
    expect(reading.earlierCoverage.map(({ title, date, url }) => ({ title, date, url }))).toEqual(wanted.map(({ title, date, url }) => ({ title, date, url })))
    wanted.forEach((story, index) => {
      const read = reading.earlierCoverage[index]
      expect(read && overlaps(read, story)).toBe(true)
    })
  })

  test('accounts for the quotations that nobody says', () => {
    const { text } = reading.document
    const resolved = resolveExpected(expected, text)
    const isOutside = (contents: readonly Span[], stretch: Span): boolean => !contents.some((piece) => overlaps(piece, stretch))
    const missed = comparison.missed.flatMap((index) => resolved.statements[index]?.content ?? [])
    const read = reading.statements.flatMap(({ content }) => content)
    const shown = (stretches: Reading['unattributed']): readonly string[] => stretches.map((stretch) => `${slice(text, stretch)} ${stretch.reason}`)
    // A statement that is missed may leave its own quotation over, or be read with one that is nobody's.
    const found = reading.unattributed.filter((stretch) => isOutside(missed, stretch))
    expect(shown(found)).toEqual(shown(resolved.unattributed.filter((stretch) => isOutside(read, stretch))))
  })

  test('is read alike by WebAssembly', async () => {
    const again = await withoutNative.read({ bytes: readFileSync(page), name: basename(page) })
    const spansOf = ({ statements }: Reading) => statements.map(({ source, cue, content, form, within }) => ({ source, cue, content, form, within }))
    expect(spansOf(again)).toEqual(spansOf(reading))
  }, 60_000)

  test('has the notes of its record', () => {
    expect(reading.notes.map(({ code }) => code)).toEqual(expected.notes ?? [])
  })
})
