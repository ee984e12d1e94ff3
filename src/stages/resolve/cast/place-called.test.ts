import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { describeNominal } from './describe-nominal.js'

const meant = (page: string): string | null => {
  const { scene, attributions } = markedScene(page)
  const referent = describeNominal(scene, attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  return referent.kind === 'members' ? referent.members.map((number) => scene.cast.members[number]?.name).join(' or ') : null
}

test.each<[expected: string | null, page: string]>([
  ['Orrel', 'It rained in {l|Orrel}. {s|The city} {x|so}'],
  ['Orrel', 'It rained in {l|Orrel}, near {l|Havelund}. {l|Orrel} slept, {l|Havelund Park} did not. {s|The city} {x|so}'],
  ['Orrel', 'It rained in {l|Orrel}, {l|Minnesota}. {s|The town} {x|so}'],
  ['Turkey', 'It rained in {l|Turkey}, above all in {l|Orrel}. {s|The country} {x|so}'],
  [null, 'It rained in {l|Orrel}. {s|The country} {x|so}'],
  ['Orrel', 'It rained in {l|Orrel}. {s|The island} {x|so}'],
  [null, 'It rained in {l|Minnesota}. {s|The city} {x|so}'],
  [null, 'It rained. {s|The city} {x|so}. So it did in {l|Orrel}.'],
])('%s: %s', (expected, page) => {
  expect(meant(page)).toBe(expected)
})
