import { describe, expect, it } from 'vitest'
import type { Correction, CorrectionChange } from '../../model/correction.js'
import type { AskedChange } from '../../record/index.js'
import { type CorrectOptions, changesOf, lastStanding } from './correct-options.js'

const text = '👍 “Yes,” she said.'

describe('changesOf', () => {
  it.each<[options: CorrectOptions, changes: readonly AskedChange[]]>([
    [{ right: true }, [{ kind: 'right' }]],
    [
      { wrong: true, form: 'mixed', speaker: ['Ada Brel', 'Tom'] },
      [{ kind: 'speaker', names: ['Ada Brel', 'Tom'] }, { kind: 'form', form: 'mixed' }, { kind: 'wrong' }],
    ],
    [
      { speaker: ['-'], source: '-', cue: '-' },
      [
        { kind: 'speaker', names: [] },
        { kind: 'source', spans: null },
        { kind: 'cue', spans: null },
      ],
    ],
    [
      { content: '4:7, 10:13' },
      [
        {
          kind: 'content',
          spans: [
            { start: 4, end: 7 },
            { start: 10, end: 13 },
          ],
        },
      ],
    ],
    [{ content: '3:6', offsets: 'code-points' }, [{ kind: 'content', spans: [{ start: 4, end: 7 }] }]],
    [{}, []],
  ])('%j is %j', (options, changes) => {
    expect(changesOf(options, text)).toEqual(changes)
  })

  it.each<CorrectOptions>([
    { cue: 'said' },
    { cue: '1' },
    { cue: '1:2:3' },
    { content: '1:2,' },
    { content: '-1:3' },
    { source: '' },
    { content: '0:99', offsets: 'code-points' },
  ])('refuses %j', (options) => {
    expect(() => changesOf(options, text)).toThrow(expect.objectContaining({ code: 'USAGE' }))
  })
})

describe('lastStanding', () => {
  const log = (...changes: readonly CorrectionChange[]): readonly Correction[] =>
    changes.map((change, at) => ({ number: at + 1, at: '2031-04-05T12:00:00Z', by: null, why: null, drawn: null, statementId: 's', change }))

  it.each<[log: readonly Correction[], number: number | null]>([
    [log(), null],
    [log({ kind: 'right' }), 1],
    [log({ kind: 'right' }, { kind: 'undo', of: 1 }), null],
    [log({ kind: 'right' }, { kind: 'wrong' }, { kind: 'undo', of: 2 }), 1],
    [log({ kind: 'right' }, { kind: 'undo', of: 1 }, { kind: 'undo', of: 2 }), 1],
    [log({ kind: 'right' }, { kind: 'wrong' }, { kind: 'undo', of: 1 }), 2],
  ])('of %j is %j', (entries, number) => {
    expect(lastStanding(entries)?.number ?? null).toBe(number)
  })
})
