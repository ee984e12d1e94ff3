import { expect, test } from 'vitest'
import { mentionKindOf, pageMentions, type RegisterMatch, type TaggedMention } from './page-mentions.js'

const at = (text: string, words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const tagged = (text: string, words: string, actorKind: TaggedMention['actorKind'] = 'person'): TaggedMention => ({
  ...at(text, words),
  actorKind,
  probability: 0.9,
})
const match = (text: string, words: string): RegisterMatch => ({ ...at(text, words), actorKind: 'organization' })
const shown = (text: string, ...given: [readonly TaggedMention[], readonly RegisterMatch[]]): readonly string[] =>
  pageMentions(text, ...given).map(({ start, end, kind, actorKind }) => `${text.slice(start, end)}: ${kind} ${actorKind}`)

test.each<[words: string, kind: string]>([
  ['Lena Quist', 'name'],
  ['the Orrel Port Authority', 'name'],
  ['Mayor Lena Quist', 'name'],
  ['the harbour master', 'nominal'],
  ['a spokesman for the Orrel Port Authority', 'nominal'],
  ['the mayor of Orrel', 'nominal'],
  ['Residents', 'nominal'],
  ['Orrel residents', 'nominal'],
  ['Officials', 'nominal'],
  ['iMercator', 'name'],
  ['Ørjan Åsnes', 'name'],
  ['she', 'pronoun'],
  ['US', 'name'],
  ['us', 'pronoun'],
  ['2024', 'nominal'],
])('%s is a %s', (words, kind) => {
  expect(mentionKindOf(words, { start: 0, end: words.length })).toBe(kind)
})

test('mentions of model, register and grammar stand in the order of the text, outer ones first', () => {
  const text = 'He met the head of the Avel Post and Lena Quist.'
  expect(shown(text, [tagged(text, 'Lena Quist'), tagged(text, 'the head of the Avel Post')], [match(text, 'Avel Post')])).toEqual([
    'He: pronoun person',
    'the head of the Avel Post: nominal person',
    'Avel Post: name organization',
    'Lena Quist: name person',
  ])
})

test('a name of the register that crosses one of the model’s is left out; one that the model has says what it is', () => {
  const text = 'Lena Quist Port opened.'
  expect(shown(text, [tagged(text, 'Lena Quist')], [match(text, 'Quist Port'), match(text, 'Lena Quist')])).toEqual(['Lena Quist: name organization'])
})

test('"it" and "they" are mentions where the model says so only', () => {
  const text = 'It rained and they said he slept.'
  expect(shown(text, [], [])).toEqual(['he: pronoun person'])
  expect(shown(text, [tagged(text, 'they')], [])).toEqual(['they: pronoun person', 'he: pronoun person'])
})

test.each<[text: string, found: readonly string[]]>([
  ['The hero, her hen and himself', ['her: pronoun person', 'himself: pronoun person']],
  ['I told my aunt', ['I: pronoun person', 'my: pronoun person']],
  ['HE SAID IT', []],
  ['', []],
])('the pronouns of "%s"', (text, found) => {
  expect(shown(text, [], [])).toEqual(found)
})

test('20,000 names inside one long mention are told from those that cross it as fast as others', () => {
  const text = 'Quist '.repeat(20_000)
  const names = Array.from({ length: 20_000 }, (_, number): RegisterMatch => ({ start: number * 6, end: number * 6 + 5, actorKind: 'person' }))
  const before = performance.now()
  expect(
    pageMentions(
      text,
      names.map((name) => ({ ...name, probability: 1 })),
      names,
    ),
  ).toHaveLength(20_000)
  expect(performance.now() - before).toBeLessThan(2_000)
})
