import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParagraphChange, paragraphChanges } from './paragraph-changes.js'

const textOf = (paragraphs: readonly string[]): { text: string; blocks: [] } => ({ text: paragraphs.join('\n\n'), blocks: [] })
const changes = (older: readonly string[], newer: readonly string[]): readonly ParagraphChange[] => paragraphChanges(textOf(older), textOf(newer))

const opening = 'The harbour of Vell opens on Monday, the council said.'
const closing = 'Forty ships were waiting in the roads on Sunday.'
const weather = 'Rain is expected.'

describe('what became of the paragraphs of a page', () => {
  test('tells the words that were changed in one', () => {
    const [first, second] = changes([opening, closing], [opening, closing.replace('Forty', 'Fifty')])
    expect(first).toEqual({ kind: 'same', words: opening })
    expect(second).toEqual({ kind: 'changed', older: closing, newer: closing.replace('Forty', 'Fifty') })
  })

  test('tells what was put in, left out, and moved', () => {
    expect(changes([opening, closing], [opening, weather, closing]).map(({ kind }) => kind)).toEqual(['same', 'added', 'same'])
    expect(changes([opening, weather, closing], [opening, closing]).map(({ kind }) => kind)).toEqual(['same', 'removed', 'same'])
    const moved = changes([weather, opening, closing], [opening, closing, weather])
    expect(moved.map((each) => [each.kind, 'isMoved' in each && each.isMoved])).toEqual([
      ['removed', true],
      ['same', false],
      ['same', false],
      ['added', true],
    ])
  })

  test('has nothing to tell of a page without words', () => {
    expect(changes([], [])).toEqual([])
    expect(changes([], [weather])).toEqual([{ kind: 'added', words: weather, isMoved: false }])
  })

  test('leads back to both versions, whatever was changed', () => {
    const paragraph = fc
      .array(fc.constantFrom('harbour', 'opens', 'not', 'forty', 'ships', 'said', '12'), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 7 }), fc.array(paragraph, { maxLength: 7 }), (older, newer) => {
        const all = changes(older, newer)
        const side = (changed: 'older' | 'newer', alone: 'removed' | 'added'): readonly string[] =>
          all.flatMap((each) => (each.kind === 'changed' ? [each[changed]] : each.kind === 'same' || each.kind === alone ? [each.words] : []))
        expect(side('older', 'removed')).toEqual(older)
        expect(side('newer', 'added')).toEqual(newer)
      }),
    )
  })
})
