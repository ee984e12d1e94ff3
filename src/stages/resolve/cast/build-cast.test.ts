import { describe, expect, test } from 'vitest'
import { markedScene } from '../../../../test/resolve/resolve-page.js'

/** Each member with its mentions; names that could be several's at the end. */
const castOf = (marked: string | readonly string[]): readonly string[] => {
  const { scene } = markedScene(marked)
  const { cast, text } = scene
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)
  const open = [...cast.membersOf].filter(([, members]) => members.length > 1)
  return [
    ...cast.members.map(({ name, kind, mentions }) => `${name} (${kind}): ${mentions.map(words).join(', ')}`),
    ...open.map(([{ name }, members]) => `${name}: ${members.map((number) => cast.members[number]?.name).join(' or ')}`),
  ]
}

test.each<[marked: string, members: readonly string[]]>([
  ['{p|Lena Quist} left. {p|Quist} slept. {p|Ms Quist} woke.', ['Lena Quist (person): Lena Quist, Quist, Quist']],
  ['{p|Quist} slept. {p|Lena Quist} left.', ['Lena Quist (person): Quist, Lena Quist']],
  ['{p|Lena Marie Quist}, {p|Lena Quist} and {p|Quist}', ['Lena Marie Quist (person): Lena Marie Quist, Lena Quist, Quist']],
  ['{p|Lena Quist} met {p|Tom Vane}.', ['Lena Quist (person): Lena Quist', 'Tom Vane (person): Tom Vane']],
  ['{p|Lena Quist} met {p|Bram Quist}. {p|Bram Quist} left.', ['Lena Quist (person): Lena Quist', 'Bram Quist (person): Bram Quist, Bram Quist']],
  [
    '{p|Quist} met {p|Lena Quist} and {p|Bram Quist}.',
    ['Lena Quist (person): Lena Quist', 'Bram Quist (person): Bram Quist', 'Quist: Lena Quist or Bram Quist'],
  ],
  ['{o|The Orrel Port Authority} and {o|Orrel Port Authority}', ['Orrel Port Authority (organization): Orrel Port Authority, Orrel Port Authority']],
  ['{p|Åsa Brël} left. {p|Brel} slept.', ['Åsa Brël (person): Åsa Brël, Brel']],
  ['{p|LENA QUIST} left. {p|Lena Quist} slept.', ['LENA QUIST (person): LENA QUIST, Lena Quist']],
  ['{p|Constructor} met {p|Proto}.', ['Constructor (person): Constructor', 'Proto (person): Proto']],
  ['{t|The Flood} came.', []],
])('%s', (marked, members) => {
  expect(castOf(marked)).toEqual(members)
})

describe('of two with one surname', () => {
  test('the one named last before is meant', () => {
    const page = '{p|Lena Quist} left. {p|Quist} slept. {p|Bram Quist} came. {p|Quist} woke.'
    expect(castOf(page)).toEqual(['Lena Quist (person): Lena Quist, Quist', 'Bram Quist (person): Bram Quist, Quist'])
  })
})

test('a member has the nouns and the wordings that the page has for it, the fullest first', () => {
  const { scene } = markedScene('{p|Mayor Lena Quist} left. {p|Quist}, the head of the choir, slept.')
  expect(scene.cast.members.map(({ nouns, phrases }) => [[...nouns], phrases.map(({ words }) => words)])).toEqual([
    [
      ['mayor', 'head'],
      ['Mayor Lena Quist', 'Quist'],
    ],
  ])
})

test('places where members are named stand in the order of the text', () => {
  const { scene } = markedScene('{p|Quist} met {o|The Avel Post}, {p|Tom Vane} and {p|Lena Quist}.')
  const starts = scene.cast.named.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(scene.cast.named.map(({ member }) => scene.cast.members[member]?.name)).toEqual(['Lena Quist', 'The Avel Post', 'Tom Vane', 'Lena Quist'])
})

test('a page of 5,000 names, a tenth of them full ones, is put together in a moment', () => {
  const name = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  const marked = Array.from({ length: 5_000 }, (_, number) => (number % 10 === 0 ? `{p|Lena Q${name(number)}or}` : `{p|V${name(number)}or}`)).join(', ')
  const before = performance.now()
  const { scene } = markedScene(marked)
  expect(scene.cast.members.length).toBeGreaterThan(4_000)
  expect(performance.now() - before).toBeLessThan(10_000)
})
