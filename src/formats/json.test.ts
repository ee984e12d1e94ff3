import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { HearsayError } from '../errors.js'
import type { Reading } from '../model/reading.js'
import { type Span, slice } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { failureJson, json } from './json.js'
import { jsonl } from './jsonl.js'
import type { ReadingRecord } from './record.js'

/** A reading with the same span in every place that can have one. */
const everywhere = (text: string, span: Span): Reading => {
  const [statement] = harbourReading.statements
  const [actor] = harbourReading.actors
  const reference = { ...statement!.speakers[0]!, mention: span }
  return {
    document: { ...harbourReading.document, text, blocks: [{ kind: 'paragraph', ...span }] },
    statements: [
      {
        ...statement!,
        source: [span],
        cue: [span],
        content: [span],
        quoted: [span],
        speakers: [reference],
        addressees: [reference],
        about: [reference],
        via: [reference],
        saidAt: { ...statement!.saidAt, mention: span },
        contentAt: { ...statement!.saidAt, mention: span },
      },
    ],
    unattributed: [{ ...span, reason: 'no-cue' }],
    notes: [],
    actors: [{ ...actor!, mentions: [span] }],
    earlierCoverage: [{ title: null, date: null, url: null, ...span }],
  }
}

/** Every span of a record, wherever it stands. */
const placesIn = (value: unknown): readonly Span[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [{ start: Number(value.start), end: Number(value.end) }]
  return Object.values(value).flatMap(placesIn)
}

const parse = (text: string): ReadingRecord => JSON.parse(text) as ReadingRecord

describe('json', () => {
  it('is one line with the record of docs/format.md', () => {
    const printed = json('page.html', harbourReading, 'utf16')
    expect(printed.endsWith('\n')).toBe(true)
    expect(printed.trimEnd()).not.toMatch(/[\r\n]/)
    expect(Object.keys(parse(printed))).toEqual(['input', 'document', 'statements', 'unattributed', 'notes'])
    expect(parse(printed).statements[0]).toMatchObject({
      words: '"We will open,\r\nand soon," … "It is 👍 safe."',
      form: 'direct',
      within: null,
      placedIn: 'body',
    })
  })

  it('slices back to its words in UTF-16 code units', () => {
    const { document, statements } = parse(json('-', harbourReading, 'utf16'))
    for (const { content, words } of statements) expect(content.map(({ start, end }) => document.text.slice(start, end)).join(' … ')).toBe(words)
  })

  it('slices back to its words in code points', () => {
    const { document, statements, unattributed } = parse(json('-', harbourReading, 'code-points'))
    const points = [...document.text]
    for (const { content, words, quoted } of statements) {
      expect(content.map(({ start, end }) => points.slice(start, end).join('')).join(' … ')).toBe(words)
      for (const { start, end } of quoted) expect(words).toContain(points.slice(start, end).join(''))
    }
    expect(unattributed.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['"Never ever again."'])
    expect(document.blocks).toEqual([{ kind: 'paragraph', start: 0, end: points.length }])
    const words = (span: Span | null): string | null => span && points.slice(span.start, span.end).join('')
    expect(statements[0]!.speakers.map(({ mention }) => words(mention))).toEqual(['the minister'])
    expect(words(statements[0]!.saidAt.mention)).toBe('on Monday')
    expect(statements[4]!.about.map(({ mention }) => words(mention))).toEqual(['Vell'])
    expect(document.actors[0]!.mentions.map(words)).toEqual(['the minister', 'she'])
    expect(document.earlierCoverage.map(words)).toEqual(['Port talks fail'])
  })

  it('converts every place that a reading can have, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), fc.nat(), fc.nat(), (text, from, length) => {
        const points = [...text]
        const start = from % points.length
        const end = start + 1 + (length % (points.length - start))
        const units = (count: number): number => points.slice(0, count).join('').length
        const record = parse(json('-', everywhere(text, { start: units(start), end: units(end) }), 'code-points'))
        expect(placesIn(record)).toHaveLength(14)
        for (const place of placesIn(record)) expect(place).toEqual({ start, end })
      }),
    )
  })

  it.each(['speakers', 'addressees', 'about', 'via', 'saidAt', 'contentAt', 'mentions', 'earlierCoverage'])('never prints %s outside the text', (where) => {
    const sound = everywhere('It rains.', { start: 0, end: 2 })
    const lost = everywhere('It rains.', { start: 7, end: 10 })
    const [statement] = sound.statements
    const reading: Reading = {
      ...sound,
      ...(where === 'mentions' && { actors: lost.actors }),
      ...(where === 'earlierCoverage' && { earlierCoverage: lost.earlierCoverage }),
      statements: [{ ...statement!, ...(where in statement! && { [where]: lost.statements[0]![where as keyof Statement] }) }],
    }
    expect(() => json('-', reading, 'code-points')).toThrow(expect.objectContaining({ code: 'SPAN_MISMATCH' }) as HearsayError)
    expect(() => json('-', sound, 'code-points')).not.toThrow()
  })

  it('has the fields of a statement and of a reference in the order of the specification', () => {
    const specified = JSON.parse(/```json\n([^]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8'))![1]!) as ReadingRecord
    const { document, statements } = parse(json('-', harbourReading, 'utf16'))
    expect(Object.keys(statements[0]!)).toEqual(Object.keys(specified.statements[0]!))
    expect(Object.keys(statements[0]!.speakers[0]!)).toEqual(Object.keys(specified.statements[0]!.speakers[0]!))
    expect(Object.keys(statements[0]!.saidAt)).toEqual(Object.keys(specified.statements[0]!.saidAt))
    expect(Object.keys(document.actors[0]!)).toEqual(Object.keys(specified.document.actors[0]!))
    expect(Object.keys(document.earlierCoverage[0]!)).toEqual(['title', 'date', 'url', 'start', 'end'])
  })

  it('tells what the example of the specification tells', () => {
    const specified = JSON.parse(/```json\n([^]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8'))![1]!) as ReadingRecord
    const { text, actors } = specified.document
    const [statement] = specified.statements
    expect(statement!.content.map((span) => slice(text, span)).join(' … ')).toBe(statement!.words)
    expect([...statement!.speakers, ...statement!.addressees, ...statement!.via].map(({ mention }) => mention && slice(text, mention))).toEqual([
      'the Vellish leader',
      'reporters',
      'Northern Agency',
      null,
    ])
    expect(slice(text, statement!.saidAt.mention!)).toBe('on Monday')
    expect(slice(text, actors[0]!.mentions[0]!)).toBe('the Vellish leader')
  })

  it('stays one line and harmless to a terminal whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const reading = { ...harbourReading, document: { ...harbourReading.document, text }, statements: [], unattributed: [], actors: [], earlierCoverage: [] }
        const printed = json('-', reading, 'code-points').slice(0, -1)
        expect(printed).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
        expect(parse(printed).document.text).toBe(text)
      }),
    )
  })

  it('never prints a statement whose span lies outside the text', () => {
    const reading = { ...harbourReading, document: { ...harbourReading.document, text: 'short' } }
    expect(() => json('-', reading, 'utf16')).toThrow(expect.objectContaining({ code: 'SPAN_MISMATCH' }) as HearsayError)
  })

  it('prints a failed input with code and message only', () => {
    expect(JSON.parse(failureJson('a.html', new HearsayError('EMPTY_INPUT', 'nothing in it')))).toEqual({
      input: 'a.html',
      error: { code: 'EMPTY_INPUT', message: 'nothing in it' },
    })
  })
})

describe('jsonl', () => {
  it('prints a line a statement with its document and the words of its parts', () => {
    const rows = jsonl('page.html', harbourReading, 'utf16')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toHaveLength(7)
    expect(rows[0]).toMatchObject({
      input: 'page.html',
      documentId: harbourReading.document.id,
      publisher: 'Meridian Wire',
      sourceWords: 'the minister',
      cueWords: 'said',
      speakers: [{ actor: 'own:ada-brel' }],
      speakerNames: 'Ada Brel',
      speakerIds: 'own:ada-brel',
      addresseeNames: 'reporters',
      aboutNames: null,
      viaNames: 'Meridian Wire',
      saidEarliest: '2031-03-31',
      saidLatest: '2031-04-01',
    })
    expect(rows[2]).toMatchObject({ speakerIds: null, viaNames: 'Northern Agency; Meridian Wire' })
    expect(rows[4]).toMatchObject({ speakerNames: 'Ida Sarn or Tom Sarn', speakerIds: 'own:ida-sarn or ', stance: 'deny' })
    expect(rows[3]).toMatchObject({ source: null, sourceWords: null, cueWords: 'was alleged' })
  })

  it('prints nothing where there is no statement', () => {
    expect(jsonl('page.html', readingOf('Nothing.', []), 'utf16')).toBe('')
  })
})
