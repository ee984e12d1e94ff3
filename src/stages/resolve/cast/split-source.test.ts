import { expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'
import { splitSource } from './split-source.js'

const split = (marked: string): readonly string[] => {
  const { scene, attributions } = markedScene(marked)
  return splitSource(scene.text, attributions[0]?.source ?? [], scene.mentions).map(({ start, end }) => scene.text.slice(start, end))
}

test.each<[marked: string, parts: readonly string[]]>([
  ['{s|{p|Lena Quist}} {x|so}', ['Lena Quist']],
  ['{s|{p|Lena Quist} and {p|Tom Vane}} {x|so}', ['Lena Quist', 'Tom Vane']],
  ['{s|{p|Lena Quist}, {p|Tom Vane} and {p|Ada Brel}} {x|so}', ['Lena Quist', 'Tom Vane', 'Ada Brel']],
  ['{s|{p|Lena Quist}, {p|Tom Vane}, and {p|Ada Brel},} {x|so}', ['Lena Quist', 'Tom Vane', 'Ada Brel']],
  ['{s|Both {p|Lena Quist} and {p|Tom Vane}} {x|so}', ['Lena Quist', 'Tom Vane']],
  ['{s|{p|Lena Quist} as well as {p|Tom Vane}} {x|so}', ['Lena Quist', 'Tom Vane']],
  ['{s|{p|Lena Quist} & {p|Tom Vane}} {x|so}', ['Lena Quist', 'Tom Vane']],
  ['{s|Neither {p|Lena Quist} nor {p|Tom Vane}} {x|so}', ['Lena Quist', 'Tom Vane']],
  ['{s|{p|The mayor}, {p|Lena Quist},} {x|so}', ['The mayor, Lena Quist']],
  ['{s|{p|Lena Quist}, {p|the mayor of {l|Orrel}},} {x|so}', ['Lena Quist, the mayor of Orrel']],
  ['{s|{p|The mayor of {l|Orrel} and {l|Avel}}} {x|so}', ['The mayor of Orrel and Avel']],
  ['{s|{p|A spokesman} for {o|the port} and {o|the bank}} {x|so}', ['A spokesman for the port and the bank']],
  ['{s|{p|She} and {p|her aunt}} {x|so}', ['She', 'her aunt']],
  ['{s|{p|Lena Quist}} {x|so}, {s|{p|the mayor}}', ['Lena Quist']],
  ['{s|{p|she}} {x|so}, {s|{p|Lena Quist}}', ['Lena Quist']],
  ['{s|{p|Quist} and {t|the flood}} {x|so}', ['Quist and the flood']],
  ['{s|, “{p|Lena Quist}” —} {x|so}', ['Lena Quist']],
  ['{s|, —} {x|so}', [', —']],
])('%s', (marked, parts) => {
  expect(split(marked)).toEqual(parts)
})

test('nobody is nobody', () => {
  expect(splitSource('so', [], [])).toEqual([])
})
