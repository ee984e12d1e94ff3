import { expect, test } from 'vitest'
import { nounsBeside } from './page-nouns.js'

/** The mention stands between square brackets, the name inside it between angle brackets. */
const nounsIn = (marked: string): readonly string[] => {
  const text = marked.replaceAll(/[[\]<>]/g, '')
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replaceAll(/[[\]<>]/g, '').length
  return [...new Set(nounsBeside(text, { start: at('['), end: at(']') }, { start: at('<'), end: at('>') }))]
}

test.each<[marked: string, nouns: readonly string[]]>([
  ['[harbour master <Lena Quist>] left.', ['master']],
  ['[<Lena Quist>], the harbour master, left.', ['master']],
  ['[<Lena Quist>], the mayor of Orrel, left.', ['mayor']],
  ['[<Lena Quist>, a baker from Orrel], left.', ['baker']],
  ['The mayor, [<Lena Quist>], left.', ['mayor']],
  ['It rained. A lawyer for Vane, [<Lena Quist>], left.', ['lawyer']],
  ['In a statement, [<Lena Quist>] said so.', []],
  ["Orrel's mayor, [<Lena Quist>], left.", ['mayor']],
  ['[<Lena Quist>], who left, slept.', []],
  ['[<Lena Quist>], the mayor said, left.', []],
  ['[<Lena Quist>], Tom Vane and Ada Brel left.', []],
  ['[Mr <Vane>] left.', []],
  ['[<Lena Quist>] left.', []],
  ['[<Lena Quist>]', []],
  ['[<constructor>], the constructor, left.', ['constructor']],
])('%s', (marked, nouns) => {
  expect(nounsIn(marked)).toEqual(nouns)
})

test('a name of 200,000 characters without a space costs no more than others', () => {
  const name = 'x'.repeat(200_000)
  const before = performance.now()
  nounsBeside(name, { start: 0, end: name.length }, { start: 100_000, end: 100_001 })
  expect(performance.now() - before).toBeLessThan(1_000)
})
