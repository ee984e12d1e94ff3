import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { describeNominal } from './describe-nominal.js'

const meant = (paragraphs: readonly string[]): string | null => {
  const { scene, attributions } = markedScene(paragraphs)
  const referent = describeNominal(scene, attributions[0]?.source?.[0] ?? { start: 0, end: 0 }, true)
  return referent.kind === 'members' ? referent.members.map((number) => scene.cast.members[number]?.name).join(' or ') : null
}

test.each<[expected: string | null, paragraphs: readonly string[]]>([
  ['Lena Quist', ['[[title]] {s|Lawmaker} {c|urges} {x|calm}.', '{p|Senator Lena Quist} urged calm.']],
  ['Lena Quist', ['{s|A bookkeeper} {c|said} {x|so}.', 'The bookkeeper, {p|Lena Quist}, spoke.']],
  ['The Avel Post', ['[[title]] {s|Newspaper} {c|says} {x|so}.', '{o|The Avel Post} has it.']],
  // Two are called so, or one is not called so, or only far below, or in the same breath.
  [null, ['{s|A mayor} {c|said} {x|so}.', '{p|Mayor Lena Quist} met {p|Mayor Tom Vane}.']],
  [null, ['{s|A mayor} {c|said} {x|so}.', '{p|Lena Quist} left.']],
  [null, ['{s|A mayor} {c|said} {x|so}.', 'It rained. '.repeat(100), '{p|Mayor Lena Quist} left.']],
  [null, ['{s|A mayor} {c|met} {x|{p|Mayor Lena Quist}}.']],
  [null, ['It rained. '.repeat(60), '{s|A mayor} {c|said} {x|so}.', '{p|Mayor Lena Quist} left.']],
  [null, ['{s|Mayors} {c|said} {x|so}.', '{p|Mayor Lena Quist} left.']],
])('%s: %j', (expected, paragraphs) => {
  expect(meant(paragraphs)).toBe(expected)
})
