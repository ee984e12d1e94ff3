import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { jointNames, lastPair, meansPair } from './joint-names.js'

const listsIn = (marked: string): readonly string[] => {
  const { text, names, cast } = markedScene(marked).scene
  return jointNames(text, names.values(), cast).map(({ parts, others }) =>
    [...parts.map(({ member }) => cast.members[member]?.name), ...(others ? [text.slice(others.start, others.end)] : [])].join(' + '),
  )
}

test.each<[marked: string, lists: readonly string[]]>([
  ['{p|Lena Quist} and {p|Tom Vane} left.', ['Lena Quist + Tom Vane']],
  ['{p|Lena Quist}, {p|Tom Vane} and {p|Ada Brel} left.', ['Lena Quist + Tom Vane + Ada Brel']],
  ['{p|Lena Quist}, the harbour master, and {p|Tom Vane} left.', ['Lena Quist + Tom Vane']],
  ['{p|Lena Quist} of {l|Orrel}, {p|Ada Brel} of {l|Avel} and {p|Tom Vane} of {l|Havel} left.', ['Lena Quist + Ada Brel + Tom Vane']],
  ['{p|Lena Quist}, mayor of {l|Orrel}, and {p|Captain Tom Vane} left.', ['Lena Quist + Tom Vane']],
  ['{p|Lena Quist} and others left.', ['Lena Quist + others']],
  ['{p|Lena Quist}, {p|Tom Vane} and other harbour officials left.', ['Lena Quist + Tom Vane + other harbour officials']],
  ['{l|Orrel} and {l|Avel} agreed.', ['Orrel + Avel']],
  ['{p|Lena Quist} and {l|Orrel} agreed.', []],
  ['{p|Lena Quist} met {p|Tom Vane}.', []],
  ['{p|Lena Quist} left. And {p|Tom Vane} slept.', []],
  ['{p|Lena Quist} left, and {p|Tom Vane} slept.', []],
  ['{p|Lena Quist}, {p|Tom Vane} slept.', []],
  ['{p|Lena Quist} and {p|Quist} left.', []],
  ['{p|Lena Quist}, who said so, and {p|Tom Vane} left.', []],
])('%s', (marked, lists) => {
  expect(listsIn(marked)).toEqual(lists)
})

test('“the two” are the last two who were named together, unless that was long ago', () => {
  const { text, names, cast } = markedScene(`{p|Lena Quist} and {p|Tom Vane} left. ${'So. '.repeat(1000)}`).scene
  const joint = jointNames(text, names.values(), cast)
  expect(lastPair(joint, 200)?.parts).toHaveLength(2)
  expect(lastPair(joint, 4000)).toBeNull()
  expect(lastPair(joint, 10)).toBeNull()
})

test.each<[words: string, isPair: boolean]>([
  ['The two', true],
  ['both', true],
  ['the two candidates', true],
  ['These two women', true],
  ['the pair', true],
  ['two', false],
  ['the two-year plan', false],
  ['both the mayor', false],
])('“%s” means two who were named: %s', (words, isPair) => {
  expect(meansPair(words)).toBe(isPair)
})
