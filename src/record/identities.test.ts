import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceTo, statementOf } from '../../test/fixtures/plain-statement.js'
import type { IdentityChange, IdentityChangeKind } from '../model/identity-change.js'
import { identified, identitiesOf } from './identities.js'
import { inForce } from './in-force.js'

const logOf = (changes: readonly IdentityChangeKind[]): readonly IdentityChange[] =>
  changes.map((change, at) => ({ number: at + 1, at: '2031-04-05T12:00:00Z', by: 'Ada', why: null, change }))

const keys = ['a', 'b', 'c', 'd', 'name:e']
const statementIds = ['s1', 's2', 's3']
const key = fc.constantFrom(...keys)
const change = (number: number): fc.Arbitrary<IdentityChangeKind> =>
  fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), from: key, into: key }),
    fc.record({ kind: fc.constant('split' as const), key, statementIds: fc.subarray(statementIds), as: key.map((each) => ({ key: each, name: each })) }),
    fc.record({ kind: fc.constant('not-same' as const), one: key, other: key }),
    fc.record({ kind: fc.constant('undo' as const), of: fc.integer({ min: 1, max: Math.max(1, number - 1) }) }),
  )
const logs = fc
  .integer({ min: 0, max: 12 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, at) => change(at + 1))))
  .map(logOf)

/** Whom every key means in every statement and beside them. */
const stateOf = (log: readonly IdentityChange[]): unknown => {
  const identities = identitiesOf(log)
  return [
    ...keys.map((each) => [null, ...statementIds].map((id) => identities.meant(each, id))),
    keys.map((each) => identities.notSameAs(each)),
    identities.conflict(),
  ]
}

describe('identities', () => {
  test('are what the entries say that are left when all undos are done', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(stateOf(log)).toEqual(stateOf(inForce(log)))
      }),
      { numRuns: 2000 },
    )
  })
  test('are nothing when everything is taken back, in any order', () => {
    const withOrder = logs.chain((log) => {
      const told = log.filter(({ change: each }) => each.kind !== 'undo')
      return fc.tuple(fc.constant(told), fc.shuffledSubarray([...told], { minLength: told.length }))
    })
    fc.assert(
      fc.property(withOrder, ([told, order]) => {
        const undos = order.map(({ number }, at): IdentityChange => ({ ...told[0]!, number: 1000 + at, change: { kind: 'undo', of: number } }))
        expect(stateOf([...told, ...undos])).toEqual(stateOf([]))
      }),
    )
  })
  test('come back when an undo is undone', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 12 }), (log, of) => {
        fc.pre(of <= log.length && inForce(log).some(({ number }) => number === of))
        const [undo, redo] = [20, 21].map((number, at): IdentityChange => ({ ...log[0]!, number, change: { kind: 'undo', of: at === 0 ? of : 20 } }))
        expect(stateOf([...log, undo!, redo!])).toEqual(stateOf(log))
      }),
    )
  })
  test('do not depend on the order in which entries are given', () => {
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(stateOf(shuffled)).toEqual(stateOf(log))
        },
      ),
    )
  })
  test.for<readonly [string, readonly IdentityChangeKind[], readonly (readonly [key: string, id: string | null, meant: string])[]]>([
    [
      'a merge holds for all statements',
      [{ kind: 'merge', from: 'a', into: 'b' }],
      [
        ['a', null, 'b'],
        ['a', 's1', 'b'],
        ['b', null, 'b'],
        ['c', null, 'c'],
      ],
    ],
    [
      'a merge of a merge follows it',
      [
        { kind: 'merge', from: 'a', into: 'b' },
        { kind: 'merge', from: 'b', into: 'c' },
      ],
      [
        ['a', null, 'c'],
        ['b', null, 'c'],
      ],
    ],
    [
      'a split holds for its statements alone',
      [{ kind: 'split', key: 'a', statementIds: ['s1'], as: { key: 'd', name: 'D' } }],
      [
        ['a', 's1', 'd'],
        ['a', 's2', 'a'],
        ['a', null, 'a'],
      ],
    ],
    [
      'a split of what was merged takes both parts',
      [
        { kind: 'merge', from: 'a', into: 'b' },
        { kind: 'split', key: 'b', statementIds: ['s1'], as: { key: 'd', name: 'D' } },
      ],
      [
        ['a', 's1', 'd'],
        ['b', 's1', 'd'],
        ['a', 's2', 'b'],
      ],
    ],
    [
      'without its merge a split takes its own part alone',
      [
        { kind: 'merge', from: 'a', into: 'b' },
        { kind: 'split', key: 'b', statementIds: ['s1'], as: { key: 'd', name: 'D' } },
        { kind: 'undo', of: 1 },
      ],
      [
        ['a', 's1', 'a'],
        ['b', 's1', 'd'],
      ],
    ],
    [
      'that are not the same change nothing',
      [{ kind: 'not-same', one: 'a', other: 'b' }],
      [
        ['a', null, 'a'],
        ['b', 's1', 'b'],
      ],
    ],
  ])('%s', ([, changes, expected]) => {
    const identities = identitiesOf(logOf(changes))
    for (const [each, id, meant] of expected) expect([each, id, identities.meant(each, id)]).toEqual([each, id, meant])
  })
  test('tell two that may not be one and are', () => {
    const [merge, apart] = [
      { kind: 'merge', from: 'a', into: 'b' },
      { kind: 'not-same', one: 'a', other: 'b' },
    ] as const
    expect(identitiesOf(logOf([merge, apart])).conflict()).toEqual(['a', 'b'])
    expect(identitiesOf(logOf([merge, apart, { kind: 'undo', of: 1 }])).conflict()).toBeNull()
    expect(identitiesOf(logOf([apart])).notSameAs('b')).toEqual(['a'])
  })
  test('make candidates for one mention that are one now one reference', () => {
    const mention = { start: 0, end: 4 }
    const statement = statementOf({ speakers: [referenceTo('Q1', { mention }), referenceTo('Q2', { mention }), referenceTo('Q3')] })
    const entry = { key: 'Q2', id: 'Q2', name: 'Ada Brel', kind: 'person', country: 'VEL', sameAs: [], names: [] } as const
    const after = identified(statement, identitiesOf(logOf([{ kind: 'merge', from: 'Q1', into: 'Q2' }])), (each) => (each === 'Q2' ? entry : undefined))
    expect(after.speakers.map(({ actor, name }) => [actor, name])).toEqual([
      ['Q2', 'Ada Brel'],
      ['Q3', 'Q3'],
    ])
    expect(identified(statement, identitiesOf([]), () => undefined)).toBe(statement)
  })
  test('make of one whom a split tells apart a new one, with nothing of the other', () => {
    const statement = statementOf({
      id: 's1',
      speakers: [referenceTo('Q1', { name: 'Vell', kind: 'state', country: 'VEL', sameAs: ['https://vell.example'] })],
    })
    const split = { kind: 'split', key: 'Q1', statementIds: ['s1'], as: { key: 'name:vell the painter', name: 'Vell the painter' } } as const
    expect(identified(statement, identitiesOf(logOf([split])), () => undefined).speakers).toMatchObject([
      { actor: null, name: 'Vell the painter', country: null, sameAs: [] },
    ])
  })
})
