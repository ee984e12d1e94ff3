import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fragments } from '../model/span.js'
import { markedPassage } from './marked-passage.js'
import { noColours } from './palette.js'

const passage = (text: string, parts: { source?: Fragments; cue?: Fragments; content: Fragments }, stretch = { start: 0, end: text.length }): string =>
  markedPassage(text, stretch, { source: null, cue: null, ...parts }, noColours)
    .map(({ text: words }) => words)
    .join('')

const span = (start: number, end: number): { start: number; end: number } => ({ start, end })

describe('markedPassage', () => {
  it.each<[name: string, printed: string, marked: string]>([
    ['a source, a cue and a content', passage('She said yes.', { source: [span(0, 3)], cue: [span(4, 8)], content: [span(9, 12)] }), '{She} [said] >>yes<<.'],
    ['a content in two pieces', passage('Yes, she said, yes.', { content: [span(0, 3), span(15, 18)] }), '>>Yes<<, she said, >>yes<<.'],
    ['a source inside the content', passage('a b c', { source: [span(2, 3)], content: [span(0, 5)] }), '>>a {b} c<<'],
    ['parts that touch', passage('ab', { cue: [span(0, 1)], content: [span(1, 2)] }), '[a]>>b<<'],
    ['a source of the same words as the content', passage('a', { source: [span(0, 1)], content: [span(0, 1)] }), '{>>a<<}'],
    ['what lies outside', passage('abcdef', { source: [span(0, 1)], content: [span(1, 5)] }, span(2, 4)), '>>cd<<'],
    ['what would act on a terminal', passage('a\u001b[2Jb', { content: [span(0, 6)] }), '>>a\ufffd[2Jb<<'],
  ])('marks %s', (_, printed, marked) => {
    expect(printed).toBe(marked)
  })

  it('leaves the words as they are, and closes what it opens', () => {
    const spans = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]): Fragments => [span(start, start + 1 + length)])
    const text = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'
    fc.assert(
      fc.property(spans, spans, spans, fc.nat(10), fc.integer({ min: 20, max: 50 }), (source, cue, content, start, end) => {
        const printed = passage(text, { source, cue, content }, span(start, end))
        expect(printed.replace(/>>|<<|[{}[\]]/g, '')).toBe(text.slice(start, end))
        for (const [open, close] of [
          ['{', '}'],
          ['[', ']'],
          ['>>', '<<'],
        ] as const)
          expect(printed.split(open).length).toBe(printed.split(close).length)
      }),
    )
  })
})
