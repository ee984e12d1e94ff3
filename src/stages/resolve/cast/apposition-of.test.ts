import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { appositionOf } from './apposition-of.js'

/** Whom the source, a description, belongs to. */
const toldOf = (marked: string): string | null => {
  const { scene, attributions } = markedScene(marked)
  return appositionOf(scene.text, scene.mentions, attributions[0]?.source?.[0] ?? { start: 0, end: 0 })?.surface ?? null
}

test.each<[marked: string, told: string | null]>([
  ['{p|Lena Quist}, {s|an engineer}, {x|so}', 'Lena Quist'],
  ['{p|Lena Quist} (Orrel), {s|the engineer}. {x|so}', 'Lena Quist'],
  ['{p|Lena Quist} was {s|an engineer} {x|so}', 'Lena Quist'],
  ['{p|Lena Quist}, {s|the engineer} and {p|Tom Vane} {x|so}', null],
  ['{p|Lena Quist} met {s|an engineer}, {x|so}', null],
  ['{p|Lena Quist}, {s|engineers}, {x|so}', null],
  ['{p|A witness}, {s|an engineer}, {x|so}', null],
  ['So was {s|an engineer} {x|so}', null],
])('%s', (marked, told) => {
  expect(toldOf(marked)).toBe(told)
})
