import { expect, test } from 'vitest'
import { markedScene } from '../../../test/resolve/resolve-page.js'
import { signedFinder } from './signatures.js'

/** The signature below the word "here". */
const signedHere = (paragraphs: readonly string[], hasAuthor: boolean = false): string | null => {
  const { scene } = markedScene(paragraphs)
  const signature = signedFinder(scene, hasAuthor)(scene.text.indexOf('here'))?.signature
  return signature ? scene.text.slice(signature.start, signature.end) : null
}

test.each<[paragraphs: readonly string[], signature: string | null]>([
  [['I live here.', '{p|Lena Quist}', 'Orrel'], 'Lena Quist'],
  [['I live here.', 'I like it.', '— {p|Lena Quist}.'], 'Lena Quist'],
  [['I slept.', '{p|Tom Vane}', 'I live here.', '{p|Lena Quist}'], 'Lena Quist'],
  [['I live here.', '@lena_quist'], '@lena_quist'],
  [['{p|Lena Quist}', 'I live here.'], null],
  [['I live here.', '{l|Orrel}'], null],
  [['I live here.', 'Orrel Bay'], null],
  [['I live here, near {p|Lena Quist}.', '{p|Lena Quist}', 'It rained.'], null],
  [['I live here.', '{p|Lena Quist} slept well in the old house by the harbour of the town.'], null],
  [['I live here.'], null],
])('%j', (paragraphs, signature) => {
  expect(signedHere(paragraphs)).toBe(signature)
})

test('on a page that somebody has written a single name is a credit, and two are signatures', () => {
  expect(signedHere(['I live here.', '{p|Lena Quist}'], true)).toBeNull()
  expect(signedHere(['I slept.', '{p|Tom Vane}', 'I live here.', '{p|Lena Quist}'], true)).toBe('Lena Quist')
})
