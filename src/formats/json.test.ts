import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { HearsayError } from '../errors.js'
import { failureJson, json } from './json.js'
import { jsonl } from './jsonl.js'
import type { ReadingRecord } from './record.js'

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
  })

  it('stays one line and harmless to a terminal whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const reading = { ...harbourReading, document: { ...harbourReading.document, text }, statements: [], unattributed: [] }
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
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({
      input: 'page.html',
      documentId: harbourReading.document.id,
      publisher: 'Meridian Wire',
      sourceWords: 'the minister',
      cueWords: 'said',
    })
    expect(rows[3]).toMatchObject({ source: null, sourceWords: null, cueWords: 'was alleged' })
  })

  it('prints nothing where there is no statement', () => {
    expect(jsonl('page.html', readingOf('Nothing.', []), 'utf16')).toBe('')
  })
})
