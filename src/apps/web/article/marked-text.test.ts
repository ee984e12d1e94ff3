import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundStatement } from '../../../model/found-statement.js'
import type { Fragments } from '../../../model/span.js'
import { innermostOf, markedRuns, marksOf } from './marked-text.js'

const found = (id: string, content: Fragments, rest: Partial<FoundStatement['statement']> = {}): FoundStatement =>
  ({ statement: { id, source: null, cue: null, content, within: null, form: 'direct', ...rest } }) as unknown as FoundStatement

const shown = (length: number, statements: readonly FoundStatement[]): readonly string[] =>
  markedRuns({ start: 0, end: length }, marksOf(statements)).map(({ start, end, marks }) =>
    `${start}-${end} ${marks.map(({ statement, part }) => `${statement.statement.id}:${part}`).join(' ')}`.trim(),
  )

describe('the runs of a marked text', () => {
  test('have the inner statement of a chain behind the outer one, and its source and cue in the outer one’s content', () => {
    const outer = found('outer', [{ start: 10, end: 40 }], { source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }] })
    const inner = found('inner', [{ start: 25, end: 40 }], { within: 'outer', source: [{ start: 10, end: 14 }], cue: [{ start: 15, end: 19 }] })
    expect(shown(45, [inner, outer])).toEqual([
      '0-4 outer:source',
      '4-5',
      '5-9 outer:cue',
      '9-10',
      '10-14 outer:content inner:source',
      '14-15 outer:content',
      '15-19 outer:content inner:cue',
      '19-25 outer:content',
      '25-40 outer:content inner:content',
      '40-45',
    ])
  })

  test('leave the middle of a split quotation unmarked', () => {
    const split: Fragments = [
      { start: 0, end: 5 },
      { start: 12, end: 20 },
    ]
    expect(shown(20, [found('split', split, { cue: [{ start: 7, end: 11 }] })])).toEqual([
      '0-5 split:content',
      '5-7',
      '7-11 split:cue',
      '11-12',
      '12-20 split:content',
    ])
  })

  test('end statements that stand in one another in a circle', () => {
    const [one, other] = [found('one', [{ start: 0, end: 5 }], { within: 'other' }), found('other', [{ start: 0, end: 5 }], { within: 'one' })]
    expect(shown(5, [one, other])).toEqual(['0-5 one:content other:content'])
  })

  test('join to the stretch again, each with exactly the marks that touch it, whatever overlaps', () => {
    const span = (end: number): fc.Arbitrary<{ start: number; end: number }> =>
      fc.tuple(fc.integer({ min: 0, max: end - 1 }), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: Math.min(end, start + length) }))
    fc.assert(
      fc.property(fc.array(fc.tuple(span(60), span(60), fc.option(fc.nat(7), { nil: null })), { maxLength: 8 }), span(60), (drawn, stretch) => {
        const statements = drawn.map(([content, source, outer], number) =>
          found(`s${number}`, [content], { source: [source], within: outer === null ? null : `s${outer}` }),
        )
        const marks = marksOf(statements)
        const runs = markedRuns(stretch, marks)
        expect([stretch.start, ...runs.map(({ end }) => end)]).toEqual([...runs.map(({ start }) => start), stretch.end])
        runs.forEach((run) => {
          const covering = marks.filter(({ span: each }) => each.start <= run.start && run.end <= each.end)
          expect(new Set(run.marks)).toEqual(new Set(covering))
          expect(run.marks.map(({ depth }) => depth)).toEqual(run.marks.map(({ depth }) => depth).toSorted((a, b) => a - b))
          const contents = run.marks.filter(({ part }) => part === 'content').map(({ depth }) => depth)
          expect(innermostOf(run)?.depth ?? -1).toBe(Math.max(-1, ...contents))
        })
      }),
    )
  })
})
