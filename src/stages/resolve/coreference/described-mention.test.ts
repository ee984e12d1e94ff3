import { expect, test } from 'vitest'
import { quotedStretchesOf } from '../../../text/quoted-stretches.js'
import { sentencesOf } from '../../../text/sentences.js'
import { mentionKindOf } from '../mentions/page-mentions.js'
import { describeMentions, type DescribedMention } from './described-mention.js'

/** A text with its mentions between brackets. */
const described = (marked: string): readonly DescribedMention[] => {
  let text = ''
  const open: number[] = []
  const spans: { readonly start: number; readonly end: number }[] = []
  for (const character of marked) {
    if (character === '[') open.push(text.length)
    else if (character === ']') spans.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  const mentions = spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({ ...span, kind: mentionKindOf(text, span), actorKind: 'person' as const }))
  return describeMentions(text, mentions, sentencesOf(text), quotedStretchesOf(text))
}
const one = (marked: string, number = 0): DescribedMention => {
  const found = described(marked)[number]
  if (!found) throw new Error(`no mention ${number} in ${marked}`)
  return found
}

test.each<[marked: string, expected: Partial<DescribedMention>]>([
  [
    '[Lena Quist] left.',
    { opensSentence: true, definite: 'bare', headWord: 'quist', surface: 'Lena Quist', sentence: 0, paragraph: 0, quotation: -1, plural: null },
  ],
  ['“[Lena Quist] left.”', { opensSentence: true, quotation: 0 }],
  ['So [the mayor] left.', { opensSentence: false, definite: 'definite', plural: false }],
  ['So [a mayor] left.', { definite: 'indefinite' }],
  ['With [mayors] he left.', { afterPreposition: true, plural: true }],
  ['[Quist] said no.', { beforeSaying: true }],
  ['[Quist], also told me.', { beforeSaying: true }],
  ['[Quist] sailed.', { beforeSaying: false }],
  ['[Quist]’s boat left.', { possessive: true }],
  ['[Quist’s] boat left.', { possessive: true }],
  ['So [his] boat left.', { possessive: true, agrees: 'masculine', kind: 'pronoun' }],
])('%s', (marked, expected) => {
  expect(one(marked)).toMatchObject(expected)
})

test('sentences and paragraphs are counted', () => {
  const text = '[Quist] left. [Vane] came.\n\n[Brel] slept. So did [Orlow].'
  expect(described(text).map(({ sentence, paragraph }) => [sentence, paragraph])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
  ])
})

test('a mention inside another is nested, the one after it is not', () => {
  expect(described('[The mayor of [Orrel]] met [Quist].').map(({ nested }) => nested)).toEqual([false, true, false])
})

test('earlier mentions of the same head are counted, whatever they are called', () => {
  expect(described('[Quist] met [Lena Quist]. [constructor] met [a constructor].').map(({ seenBefore }) => seenBefore)).toEqual([0, 1, 0, 1])
})

test('the innermost quotation counts', () => {
  expect(described('"He said \'[Quist] lies\' and [Vane] laughed," [Brel] said.').map(({ quotation }) => quotation)).toEqual([1, 0, -1])
})
