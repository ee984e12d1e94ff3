import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Found } from '../pipeline.js'
import { packFound, unpackFound } from './found-packing.js'

const span = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 400 })).map(([start, length]) => ({ start, end: start + length }))
const candidate = fc.record({
  source: fc.array(span, { maxLength: 2 }),
  cue: span,
  content: fc.tuple(span, fc.array(span, { maxLength: 2 })).map(([first, others]) => [first, ...others] as const),
  inner: fc.boolean(),
  confidence: fc.nat(1000).map((number) => number / 1000),
  modelId: fc.constant('reader-1'),
})
const mention = fc
  .tuple(span, fc.constantFrom('person', 'organization', 'place', 'other'))
  .map(([place, actorKind]) => ({ ...place, actorKind: actorKind as Found['mentions'][number]['actorKind'], probability: 1 }))

test('what was packed comes back, through JSON too', () => {
  fc.assert(
    fc.property(fc.array(candidate), fc.array(mention), (candidates, mentions) => {
      const found: Found = { candidates, mentions }
      expect(unpackFound(JSON.parse(JSON.stringify(packFound(found))), 'reader-1')).toEqual(found)
    }),
  )
})

test.each([[null], [undefined], ['found'], [{}], [{ candidates: 1, mentions: [] }]])('%j is nothing that was packed', (packed) => {
  expect(unpackFound(packed, 'reader-1')).toBeNull()
})
