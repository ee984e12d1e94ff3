import { expect, test } from 'vitest'
import { createLikelyReferents } from './likely-referents.js'
import type { Referent } from './referent.js'

const member = (number: number): Referent => ({ kind: 'members', members: [number], reason: 'name', confidence: 1 })
const witness: Referent = { kind: 'described', words: { start: 0, end: 9 }, reason: 'role', linked: null, confidence: 0.6 }

test('the antecedents of one are counted together', () => {
  const likely = createLikelyReferents()
  likely.add(member(1), 0.3)
  likely.add(member(2), 0.4)
  likely.add(member(1), 0.3)
  expect(likely.sorted()).toEqual([
    { referent: member(1), probability: 0.6 },
    { referent: member(2), probability: 0.4 },
  ])
})

test('one that is weighed takes from the others', () => {
  const likely = createLikelyReferents()
  likely.add(member(1), 0.5)
  likely.add(member(2), 0.5)
  likely.weigh(member(2), 3)
  expect(likely.sorted().map(({ probability }) => probability)).toEqual([0.75, 0.25])
  likely.weigh(member(3), 10)
  expect(likely.sorted()).toHaveLength(2)
  likely.weigh(member(3), 10, 0.1)
  expect(likely.sorted()[0]?.referent).toEqual(member(3))
})

test('those that are left where most were ruled out share half', () => {
  const likely = createLikelyReferents()
  likely.add(member(1), 0.03)
  likely.add(member(2), 0.01)
  expect(likely.sorted().map(({ probability }) => Math.round(probability * 1000))).toEqual([375, 125])
})

test('a description stands back behind a name that is nearly as likely', () => {
  const likely = createLikelyReferents()
  likely.add(witness, 0.5)
  likely.add(member(1), 0.4)
  expect(likely.sorted()[0]?.referent).toEqual(member(1))
})

test('of nobody there is nobody', () => {
  expect(createLikelyReferents().sorted()).toEqual([])
})
