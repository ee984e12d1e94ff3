import { describe, expect, test } from 'vitest'
import { referenceTo, statementOf } from '../../test/fixtures/plain-statement.js'
import type { ActorReference } from '../model/actor-reference.js'
import type { Office } from '../model/actor.js'
import { countedDays, isOn, type KnownActor, type RuleSide, sideOf } from './pair-rule.js'

const office = (title: string, whose: Partial<Office>, from: string | null, to: string | null): Office => ({
  title,
  country: null,
  organization: null,
  from,
  to,
  ...whose,
})
const person = (key: string, ...offices: readonly Office[]): KnownActor => ({
  key,
  id: key.startsWith('name:') ? null : key,
  kind: 'person',
  country: null,
  offices,
})
const vell = { country: 'VEL' }
const orm = { country: 'ORM' }
const league = { organization: 'League' }

/** Invented: two states with their governments, a league of states, and people with and without offices. */
const known: readonly KnownActor[] = [
  { key: 'Vell', id: 'Vell', kind: 'state', country: 'VEL', offices: [] },
  { key: 'gov:VEL', id: 'gov:VEL', kind: 'organization', country: 'VEL', offices: [] },
  { key: 'gov:VEL/army', id: 'gov:VEL/army', kind: 'organization', country: 'VEL', offices: [] },
  { key: 'VellPort', id: 'VellPort', kind: 'place', country: 'VEL', offices: [] },
  { key: 'Orm', id: 'Orm', kind: 'state', country: 'ORM', offices: [] },
  { key: 'gov:ORM', id: 'gov:ORM', kind: 'organization', country: 'ORM', offices: [] },
  { key: 'League', id: 'League', kind: 'organization', country: null, offices: [] },
  person('Brel', office('president', vell, '2030-03-10', '2032-06-01')),
  person('Tarn', office('foreign minister', orm, '2029', null)),
  person('Quay', office('secretary-general', league, '2031-02', '2031-11')),
  person('Ive', office('minister', vell, '2025', '2028'), office('envoy', orm, '2031-04-03', null)),
  person('Lund', office('governor', vell, null, null)),
  person('Old', office('president', vell, null, '2020-12-31')),
  person('Both', office('president', vell, '2031-01-01', null), office('chair', league, '2031-01-01', null)),
  { ...person('Citizen'), country: 'VEL' },
  person('name:tom reef', office('mayor', orm, '2031', '2031')),
]

const sides = new Map<string, RuleSide>(known.map((actor) => [actor.key, sideOf({ ...actor, name: actor.key, sameAs: [], names: [] }, known)]))

/** Who speaks, when (a day, or first and last), to whom, about whom, and whether that is one by the first on the second. */
type Case = readonly [speakers: string, when: string | null, to: string, about: string, a: string, b: string, counts: boolean]

const references = (keys: string): readonly ActorReference[] =>
  keys === ''
    ? []
    : keys.split(' ').map((key, at) => (key.startsWith('name_') ? local(key, at) : referenceTo(key, { mention: { start: at * 10, end: at * 10 + 5 } })))
const local = (key: string, at: number): ActorReference => ({
  ...referenceTo(''),
  actor: null,
  name: key.slice(5).replace('_', ' '),
  mention: { start: at * 10, end: at * 10 + 5 },
})

const cases: Readonly<Record<string, readonly Case[]>> = {
  'the two themselves': [
    ['Vell', '2031-04-02', 'Orm', '', 'Vell', 'Orm', true],
    ['Vell', '2031-04-02', '', 'Orm', 'Vell', 'Orm', true],
    ['Vell', '2031-04-02', 'Orm', 'Orm', 'Vell', 'Orm', true],
    ['Orm', '2031-04-02', '', 'Vell', 'Vell', 'Orm', false],
    ['Orm', '2031-04-02', '', 'Vell', 'Orm', 'Vell', true],
    ['Vell', '2031-04-02', '', '', 'Vell', 'Orm', false],
    ['', '2031-04-02', 'Orm', 'Orm', 'Vell', 'Orm', false],
    ['Vell', null, '', 'Orm', 'Vell', 'Orm', true],
    ['League', '2031-04-02', '', 'Orm', 'Vell', 'Orm', false],
    ['Vell', '2031-04-02', '', 'League', 'Vell', 'Orm', false],
    ['Vell League', '2031-04-02', '', 'Citizen Orm', 'Vell', 'Orm', true],
  ],
  'a state and its government, as a capital or a palace stands for it': [
    ['gov:VEL', '2031-04-02', '', 'gov:ORM', 'Vell', 'Orm', true],
    ['gov:VEL', '2031-04-02', 'gov:ORM', '', 'Vell', 'Orm', true],
    ['Vell', '2031-04-02', '', 'Orm', 'gov:VEL', 'gov:ORM', true],
    ['gov:VEL', '2031-04-02', '', 'Orm', 'gov:VEL', 'Orm', true],
    ['gov:ORM', '2031-04-02', '', 'gov:VEL', 'Vell', 'Orm', false],
    ['VellPort', '2031-04-02', '', 'Orm', 'Vell', 'Orm', false],
    ['gov:VEL/army', '2031-04-02', '', 'Orm', 'Vell', 'Orm', false],
    ['gov:VEL/army', '2031-04-02', '', 'Orm', 'gov:VEL/army', 'Orm', true],
    ['Vell', '2031-04-02', '', 'gov:VEL/army', 'Orm', 'Vell', false],
  ],
  'holders of an office before, on and after their days': [
    ['Brel', '2030-03-09', '', 'Orm', 'Vell', 'Orm', false],
    ['Brel', '2030-03-10', '', 'Orm', 'Vell', 'Orm', true],
    ['Brel', '2031-04-02', '', 'Orm', 'Vell', 'Orm', true],
    ['Brel', '2032-06-01', '', 'Orm', 'Vell', 'Orm', true],
    ['Brel', '2032-06-02', '', 'Orm', 'Vell', 'Orm', false],
    ['Brel', null, '', 'Orm', 'Vell', 'Orm', false],
    ['Brel', '2031-04-02', '', 'Orm', 'gov:VEL', 'gov:ORM', true],
    ['Old', '2020-12-31', '', 'Orm', 'Vell', 'Orm', true],
    ['Old', '2021-01-01', '', 'Orm', 'Vell', 'Orm', false],
    ['Lund', '2031-04-02', '', 'Orm', 'Vell', 'Orm', false],
    ['Citizen', '2031-04-02', '', 'Orm', 'Vell', 'Orm', false],
    ['Citizen Brel', '2031-04-02', '', 'Orm', 'Vell', 'Orm', true],
  ],
  'dates of years and months, which hold from their first to their last day': [
    ['Tarn', '2028-12-31', '', 'Vell', 'Orm', 'Vell', false],
    ['Tarn', '2029-01-01', '', 'Vell', 'Orm', 'Vell', true],
    ['Tarn', '2050-01-01', '', 'Vell', 'Orm', 'Vell', true],
    ['Quay', '2031-01-31', '', 'Vell', 'League', 'Vell', false],
    ['Quay', '2031-02-01', '', 'Vell', 'League', 'Vell', true],
    ['Quay', '2031-11-30', '', 'Vell', 'League', 'Vell', true],
    ['Quay', '2031-12-01', '', 'Vell', 'League', 'Vell', false],
    ['name_tom_reef', '2031-12-31', '', 'Vell', 'Orm', 'Vell', true],
    ['name_tom_reef', '2032-01-01', '', 'Vell', 'Orm', 'Vell', false],
  ],
  'offices of one after the other, and of two at once': [
    ['Ive', '2028-12-31', '', 'Orm', 'Vell', 'Orm', true],
    ['Ive', '2029-01-01', '', 'Orm', 'Vell', 'Orm', false],
    ['Ive', '2031-04-02', '', 'Vell', 'Orm', 'Vell', false],
    ['Ive', '2031-04-03', '', 'Vell', 'Orm', 'Vell', true],
    ['Both', '2031-04-02', '', 'Orm', 'Vell', 'Orm', true],
    ['Both', '2031-04-02', '', 'Orm', 'League', 'Orm', true],
    ['Both', '2030-12-31', '', 'Orm', 'League', 'Orm', false],
  ],
  'the other side: addressed without being mentioned, mentioned without being addressed, and its people': [
    ['Brel', '2031-04-02', 'Tarn', '', 'Vell', 'Orm', true],
    ['Brel', '2031-04-02', '', 'Tarn', 'Vell', 'Orm', true],
    ['Brel', '2028-12-31', 'Tarn', '', 'Vell', 'Orm', false],
    ['Vell', '2028-12-31', '', 'Tarn', 'Vell', 'Orm', false],
    ['Tarn', '2031-04-02', 'Brel', '', 'Orm', 'Vell', true],
    ['Tarn', '2032-06-02', 'Brel', '', 'Orm', 'Vell', false],
    ['Tarn', '2032-06-02', 'Brel', 'Vell', 'Orm', 'Vell', true],
    ['Brel', '2031-04-02', 'Quay', 'Orm', 'Vell', 'League', true],
    ['Brel', '2031-04-02', 'Citizen', 'Citizen', 'Vell', 'Orm', false],
  ],
  'people and organizations as sides': [
    ['Brel', '2033-01-01', '', 'Tarn', 'Brel', 'Tarn', true],
    ['Vell', '2031-04-02', '', 'Tarn', 'Brel', 'Tarn', false],
    ['Brel', '2031-04-02', '', 'Orm', 'Brel', 'Tarn', false],
    ['Quay', '2031-04-02', '', 'Orm', 'League', 'Orm', true],
    ['Brel', '2031-04-02', '', 'Orm', 'League', 'Orm', false],
  ],
  'days between which it may have been said: the office must cover all of them': [
    ['Brel', '2030-03-10 2030-03-31', '', 'Orm', 'Vell', 'Orm', true],
    ['Brel', '2030-03-01 2030-03-31', '', 'Orm', 'Vell', 'Orm', false],
    ['Brel', '2032-06-01 2032-06-02', '', 'Orm', 'Vell', 'Orm', false],
    ['Vell', '2030-03-01 2030-05-31', '', 'Orm', 'Vell', 'Orm', true],
    ['Vell', '2028-12-30 2029-01-02', '', 'Tarn', 'Vell', 'Orm', false],
  ],
}

const told = Object.values(cases).flat()

describe('a statement by one on another', () => {
  for (const [name, some] of Object.entries(cases)) {
    test.for(some)(`${name}: %s (%s) to “%s” about “%s” is one by %s on %s: %s`, ([speakers, when, to, about, a, b, counts]) => {
      const [first, last = first] = when?.split(' ') ?? []
      const statement = statementOf({ speakers: references(speakers), addressees: references(to), about: references(about) })
      expect(isOn(statement, first === undefined || last === undefined ? null : { first, last }, sides.get(a)!, sides.get(b)!)).toBe(counts)
    })
  }
  test('was looked at in sixty cases and more', () => expect(new Set(told.map((each) => JSON.stringify(each))).size).toBeGreaterThanOrEqual(60))
  test('may be one where the office covers only some of its days', () => {
    const statement = statementOf({ speakers: references('Brel'), about: references('Orm') })
    const on = (first: string, last: string): boolean => isOn(statement, { first, last }, sides.get('Vell')!, sides.get('Orm')!, true)
    expect([on('2030-03-01', '2030-05-01'), on('2032-05-01', '2032-07-01'), on('2029-01-01', '2030-03-09'), on('2032-06-02', '2033-01-01')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
  test('is told by the likeliest of several candidates for one mention', () => {
    const mention = { start: 0, end: 4 }
    const speakers = [referenceTo('Citizen', { mention }), referenceTo('Vell', { mention })]
    const days = { first: '2031-04-02', last: '2031-04-02' }
    const [a, b] = [sides.get('Vell')!, sides.get('Orm')!]
    expect(isOn(statementOf({ speakers, about: references('Orm') }), days, a, b)).toBe(false)
    expect(isOn(statementOf({ speakers: speakers.toReversed(), about: references('Orm') }), days, a, b)).toBe(true)
  })
})

test.for([
  ['a day', '2031-04-02', '2031-04-03', '2031-05-09', '2031-04-02', '2031-04-02', true],
  ['a month', '2031-04-01', '2031-05-01', '2031-05-09', '2031-04-01', '2031-04-30', true],
  ['until an hour', '2031-04-02', '2031-04-03T14:00:00Z', null, '2031-04-02', '2031-04-03', true],
  ['until midnight', '2031-04-02', '2031-04-03T00:00:00+02:00', null, '2031-04-02', '2031-04-02', true],
  ['no first day: that of publication', null, '2031-04-03', '2031-04-02T10:00:00Z', '2031-04-02', '2031-04-02', false],
  ['no days: that of publication', null, null, '2031-04-02', '2031-04-02', '2031-04-02', false],
] as const)('a statement counts by %s', ([, earliest, latest, publishedAt, first, last, isTold]) => {
  expect(countedDays(statementOf({ saidAt: { earliest, latest, reason: '', mention: null } }), publishedAt)).toEqual({ first, last, isTold })
})

test('a statement of a page without a day counts on none', () => {
  expect(countedDays(statementOf(), null)).toBeNull()
  expect(countedDays(statementOf(), 'yesterday')).toBeNull()
})
