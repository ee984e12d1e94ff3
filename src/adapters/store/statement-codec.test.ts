import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorReference } from '../../model/actor-reference.js'
import type { ActorKind } from '../../model/actor.js'
import type { Fragments } from '../../model/span.js'
import type { StatementTime } from '../../model/statement-time.js'
import type { Statement } from '../../model/statement.js'
import { forms, places, reasons, roles, stances } from './codes.js'
import type { KnownActor } from './known-actor.js'
import { actorsInRoles, contentOf, decodeStatement, encodeStatement, parseDetail } from './statement-codec.js'

const span = fc.tuple(fc.nat(1e6), fc.nat(500)).map(([start, length]) => ({ start, end: start + length }))
const fragments = fc.array(span, { minLength: 1, maxLength: 4 }).map((list) => list as unknown as Fragments)
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { nil: null })
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const kinds: readonly ActorKind[] = ['person', 'organization', 'state', 'place', 'group', 'document', 'unnamed']
const reference: fc.Arbitrary<ActorReference> = fc.record({
  actor: orNull(fc.constantFrom('Q1', 'Q2', 'own:somebody')),
  name: fc.oneof(fc.constantFrom('Ada Brel', ''), text),
  kind: fc.constantFrom(...kinds),
  country: orNull(fc.constantFrom('XVL', 'XMR')),
  sameAs: fc.array(fc.constantFrom('https://register.example/Q1', 'https://register.example/Q2'), { maxLength: 2 }),
  mention: orNull(span),
  reason: fc.constantFrom(...reasons),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
})
const time: fc.Arbitrary<StatementTime> = fc.record({
  earliest: orNull(fc.constantFrom('2031-04-03', '2031-04-03T10:00:00+02:00', '')),
  latest: orNull(fc.constantFrom('2031-04-04', '2031-04-03T10:30:00-05:00')),
  reason: text,
  mention: orNull(span),
})
const statement: fc.Arbitrary<Statement> = fc.record({
  id: fc.constantFrom('s0', 's1'),
  documentId: fc.constant('d1'),
  source: orNull(fragments),
  cue: orNull(fragments),
  content: fragments,
  form: fc.constantFrom(...forms),
  within: orNull(fc.constantFrom('s7', 's8')),
  placedIn: fc.constantFrom(...places),
  quoted: fc.array(span, { maxLength: 3 }),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  modelId: text,
  speakers: fc.array(reference, { maxLength: 3 }),
  addressees: fc.array(reference, { maxLength: 2 }),
  about: fc.array(reference, { maxLength: 3 }),
  via: fc.array(reference, { maxLength: 2 }),
  stance: fc.constantFrom(...stances),
  negated: fc.boolean(),
  modal: fc.boolean(),
  repeats: orNull(fc.constantFrom('s7', 's9')),
  saidAt: time,
  contentAt: orNull(time),
})

/** Actors by id, of which the first reference decides what the record has, and labels in the order in which they come. */
const tables = () => {
  const actors: KnownActor[] = []
  const labels: string[] = []
  const keyOf = ({ actor, name }: ActorReference): string => actor ?? `name:${name}`
  return {
    actorOf(each: ActorReference): KnownActor {
      const key = keyOf(each)
      const known = actors.find((actor) => actor.key === key)
      if (known !== undefined) return known
      const { actor: id, name, kind, country, sameAs } = each
      const added = { number: actors.length, key, id, name, kind, country, sameAs }
      actors.push(added)
      return added
    },
    labelOf: (label: string): number => (labels.includes(label) ? labels.indexOf(label) : labels.push(label) - 1),
    lookup: { actor: (number: number) => actors[number]!, label: (number: number) => labels[number]! },
  }
}

describe('a statement as columns', () => {
  test('comes back to the last field, however its references differ from the actors', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
        const { actorOf, labelOf, lookup } = tables()
        for (const each of statements) {
          const actors = roles.map((role) => each[role].map(actorOf))
          const columns = encodeStatement(each, actors, labelOf)
          expect(decodeStatement(columns, parseDetail(columns.detail), 'd1', lookup)).toEqual(each)
          expect(contentOf(columns.detail)).toEqual(each.content)
          expect(actorsInRoles(columns.detail)).toEqual(actors.map((list) => [...new Set(list.map(({ number }) => number))]))
        }
      }),
      { numRuns: 300 },
    )
  })
  test('takes few bytes where the references are as the actors', () => {
    const { actorOf, labelOf } = tables()
    const brel: ActorReference = {
      actor: 'Q1',
      name: 'Ada Brel',
      kind: 'person',
      country: 'XVL',
      sameAs: ['https://register.example/Q1'],
      mention: { start: 100, end: 108 },
      reason: 'name',
      confidence: 0.97,
    }
    const [plain] = fc.sample(statement, { numRuns: 1, seed: 1 })
    const said = {
      ...plain!,
      source: [{ start: 100, end: 108 }],
      cue: null,
      content: [{ start: 10, end: 90 }],
      quoted: [],
      within: null,
      repeats: null,
    } as const
    const one: Statement = {
      ...said,
      speakers: [brel],
      addressees: [],
      about: [],
      via: [],
      contentAt: null,
      saidAt: { earliest: null, latest: null, reason: '', mention: null },
    }
    expect(
      encodeStatement(
        one,
        roles.map((role) => one[role].map(actorOf)),
        labelOf,
      ).detail.length,
    ).toBeLessThan(90)
  })
})
