import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTo, statementOf } from '../../test/fixtures/plain-statement.js'
import type { Correction, CorrectionChange } from '../model/correction.js'
import { inForce } from './in-force.js'
import { repaired } from './repaired.js'

const text = 'Ada Brel said the harbour “will open on Monday” at last.'
const span = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const machine = statementOf({
  cue: [span('said')],
  source: [span('Ada Brel')],
  content: [span('the harbour')],
  form: 'indirect',
  speakers: [referenceTo('Q1')],
})

const logOf = (changes: readonly CorrectionChange[]): readonly Correction[] =>
  changes.map((change, at) => ({ number: at + 1, statementId: machine.id, at: '2031-04-05T12:00:00Z', by: null, why: null, drawn: null, change }))

const spans = fc.constantFrom('the harbour', 'will open on Monday', 'the harbour “will open on Monday”', 'at last').map((words) => [span(words)] as const)
const change = (number: number): fc.Arbitrary<CorrectionChange> =>
  fc.oneof(
    fc.constantFrom({ kind: 'right' } as const, { kind: 'wrong' } as const),
    fc.record({ kind: fc.constantFrom('source' as const, 'cue' as const), spans: fc.option(spans) }),
    fc.record({ kind: fc.constant('content' as const), spans }),
    fc.record({ kind: fc.constant('form' as const), form: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const) }),
    fc.record({ kind: fc.constant('speaker' as const), speakers: fc.constantFrom('Q1', 'Q2').map((id) => [referenceTo(id)]) }),
    fc.record({ kind: fc.constant('undo' as const), of: fc.integer({ min: 1, max: Math.max(1, number - 1) }) }),
  )
const logs = fc
  .integer({ min: 0, max: 10 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, at) => change(at + 1))))
  .map(logOf)

describe('a statement after its repairs', () => {
  test('is what the entries say that are left when all undos are done', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(repaired(machine, log, text)).toEqual(repaired(machine, inForce(log), text))
      }),
      { numRuns: 1000 },
    )
  })
  test('keeps its id and its document', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { id, documentId, modelId } = repaired(machine, log, text).statement
        expect([id, documentId, modelId]).toEqual([machine.id, machine.documentId, machine.modelId])
      }),
    )
  })
  test('is the machine’s own when everything is taken back', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const undos = inForce(log).map(({ number }, at): Correction => ({ ...log[0]!, number: 100 + at, change: { kind: 'undo', of: number } }))
        expect(repaired(machine, [...log, ...undos], text)).toEqual({ statement: machine, verification: 'unchecked', parts: new Set() })
      }),
    )
  })
  test('has quoted only what stands inside its content and inside quote marks', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { statement } = repaired(machine, log, text)
        for (const each of statement.quoted) expect(statement.content.some((piece) => piece.start <= each.start && each.end <= piece.end)).toBe(true)
      }),
    )
  })
  test.for<readonly [string, readonly CorrectionChange[], object]>([
    ['judged right', [{ kind: 'right' }], { verification: 'right' }],
    ['judged right, then wrong', [{ kind: 'right' }, { kind: 'wrong' }], { verification: 'wrong' }],
    ['judged wrong, then right', [{ kind: 'wrong' }, { kind: 'right' }], { verification: 'right' }],
    ['repaired, then right', [{ kind: 'form', form: 'direct' }, { kind: 'right' }], { verification: 'repaired' }],
    ['repaired, then wrong', [{ kind: 'form', form: 'direct' }, { kind: 'wrong' }], { verification: 'wrong' }],
    [
      'repaired, and taken back',
      [
        { kind: 'form', form: 'direct' },
        { kind: 'undo', of: 1 },
      ],
      { verification: 'unchecked', form: 'indirect' },
    ],
    [
      'whose undo is taken back',
      [
        { kind: 'form', form: 'direct' },
        { kind: 'undo', of: 1 },
        { kind: 'undo', of: 2 },
      ],
      { verification: 'repaired', form: 'direct' },
    ],
    ['given words inside quote marks', [{ kind: 'content', spans: [span('will open on Monday')] }], { verification: 'repaired', form: 'direct' }],
    [
      'given words partly inside them',
      [{ kind: 'content', spans: [span('the harbour “will open on Monday”')] }],
      { form: 'mixed', quoted: [span('will open on Monday')] },
    ],
    [
      'given a form after words',
      [
        { kind: 'content', spans: [span('will open on Monday')] },
        { kind: 'form', form: 'indirect' },
      ],
      { form: 'indirect' },
    ],
    ['given no source', [{ kind: 'source', spans: null }], { source: null, verification: 'repaired' }],
    ['given another speaker', [{ kind: 'speaker', speakers: [referenceTo('Q7')] }], { speakers: [referenceTo('Q7')] }],
  ])('%s', ([, changes, expected]) => {
    const { statement, verification } = repaired(machine, logOf(changes), text)
    expect({ ...statement, verification }).toMatchObject(expected)
  })
})
