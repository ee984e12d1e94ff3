import { expect, test } from 'vitest'
import type { ModelCard } from '../../../ports.js'
import { createMentionFinder } from './mention-finder.js'

const card: ModelCard = {
  id: 'designed-1',
  vocabulary: [],
  packedPieces: 9,
  windowPieces: 9,
  reach: 9,
  neighbours: 9,
  transitions: [],
  antecedents: { input: [], bias: [], output: [] },
  decoding: {},
}
const encoded = (states: string): { readonly cues: Float32Array; readonly states: string } => ({ cues: new Float32Array(), states })

test('mentions of all windows are found at their places in the document', async () => {
  // Both windows have two words: the first is a person, both together are none.
  const asked: unknown[] = []
  const scores = Float32Array.from({ length: 16 }, (_, place) => (place === 0 ? 4 : -4))
  const finder = createMentionFinder({ card, mentions: async ({ states }) => (asked.push(states), scores) })
  expect(finder.found()).toEqual([])
  await finder.see({ starts: Int32Array.of(0, 5), ends: Int32Array.of(4, 9), encoded: encoded('first') })
  await finder.see({ starts: Int32Array.of(12, 20), ends: Int32Array.of(19, 25), encoded: encoded('second') })
  expect(asked).toEqual(['first', 'second'])
  expect(finder.found().map(({ start, end, actorKind }) => [start, end, actorKind])).toEqual([
    [0, 4, 'person'],
    [12, 19, 'person'],
  ])
})

test('what the model cannot do is not hidden', async () => {
  const finder = createMentionFinder({ card, mentions: () => Promise.reject(new Error('no head')) })
  await expect(finder.see({ starts: Int32Array.of(0), ends: Int32Array.of(4), encoded: encoded('x') })).rejects.toThrow('no head')
})

test('what a score must beat is the model’s to say', async () => {
  const scores = Float32Array.of(1, -9, -9, -9)
  const finder = createMentionFinder({ card: { ...card, decoding: { mentionOutside: 1.5 } }, mentions: async () => scores })
  await finder.see({ starts: Int32Array.of(0), ends: Int32Array.of(4), encoded: encoded('x') })
  expect(finder.found()).toEqual([])
})
