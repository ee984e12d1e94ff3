import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnchorState } from '../../model/anchor.js'
import { slice, type Fragments } from '../../model/span.js'
import { reAnchor } from './re-anchor.js'

const spansOf = (text: string, parts: readonly string[]): Fragments => {
  let from = 0
  const [first = { start: 0, end: 0 }, ...rest] = parts.map((part) => {
    const start = text.indexOf(part, from)
    from = start + part.length
    return { start, end: from }
  })
  return [first, ...rest]
}

test.each<[name: string, oldText: string, newText: string, parts: readonly string[], state: AnchorState, found: readonly string[] | null]>([
  ['words at the same place', 'He said the dam is safe.', 'He said the dam is safe.', ['the dam is safe'], 'exact', ['the dam is safe']],
  ['words behind a new first paragraph', 'He said the dam is safe.', 'Update.\n\nHe said the dam is safe.', ['the dam is safe'], 'exact', ['the dam is safe']],
  ['words in other surroundings', 'He said the dam is safe.', 'Later she said that the dam is safe.', ['the dam is safe'], 'moved', ['the dam is safe']],
  ['words in another dress', 'He said “it isn’t safe”.', 'He said "It  isn\'t SAFE".', ['“it isn’t safe”'], 'normalised', ['"It  isn\'t SAFE"']],
  ['a number in words', 'He saw 5 boats go.', 'They say he saw five boats go.', ['saw 5 boats'], 'normalised', ['saw five boats']],
  ['words that stand twice in other surroundings', 'He: no deal today.', 'A no deal B. C no deal D.', ['no deal'], 'ambiguous', null],
  ['words that stand twice, once with all their surroundings', 'A: no deal.', 'C no deal D.\nA: no deal.', ['no deal'], 'exact', ['no deal']],
  ['words that are gone', 'He said the dam is safe.', 'He said nothing.', ['the dam is safe'], 'missing', null],
  ['words with a negation put in', 'He said the dam is safe.', 'He said the dam is not safe.', ['the dam is safe'], 'missing', null],
  ['words with another currency', 'It cost £5 in all, he said.', 'It cost $5 in all, he said.', ['cost £5 in'], 'missing', null],
  ['words within longer ones', 'He is in the art class.', 'The party and the start.', ['art'], 'missing', null],
  ['two pieces', '“We go,” he said, “at noon.”', 'New.\n“We go,” he said, “at noon.”', ['We go', 'at noon'], 'exact', ['We go', 'at noon']],
  [
    'two pieces, something else between',
    '“We go,” he said, “at noon.”',
    '“We go,” she told us, “at noon.”',
    ['We go', 'at noon'],
    'moved',
    ['We go', 'at noon'],
  ],
  ['two pieces, one of them gone', '“We go,” he said, “at noon.”', '“We go,” he said.', ['We go', 'at noon'], 'missing', null],
  ['two pieces in another order', '“We go,” he said, “at noon.”', '“At noon,” he said. “We go.”', ['We go', 'at noon'], 'missing', null],
])('%s', (_, oldText, newText, parts, state, found) => {
  const result = reAnchor(oldText, newText, spansOf(oldText, parts))
  expect([result.state, result.content?.map((span) => slice(newText, span)) ?? null]).toEqual([state, found])
})

const repetitive = fc.array(fc.constantFrom('no', ' ', 'deal', '😀', '\n', '“', 'é'), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))

test('an unchanged text has everything where it was', () => {
  fc.assert(
    fc.property(repetitive, fc.nat(), fc.nat(), (text, from, length) => {
      const start = from % text.length
      const span = { start, end: start + 1 + (length % (text.length - start)) }
      expect(reAnchor(text, text, [span])).toEqual({ state: 'exact', content: [span] })
    }),
  )
})

test('what is found has the words', () => {
  fc.assert(
    fc.property(repetitive, repetitive, fc.nat(), (oldText, newText, from) => {
      const start = from % oldText.length
      const span = { start, end: Math.min(oldText.length, start + 6) }
      const { state, content } = reAnchor(oldText, newText, [span])
      const words = content?.map((place) => slice(newText, place)) ?? null
      const expected = { exact: [slice(oldText, span)], moved: [slice(oldText, span)], normalised: words, ambiguous: null, missing: null }
      expect(words).toEqual(expected[state])
    }),
  )
})
