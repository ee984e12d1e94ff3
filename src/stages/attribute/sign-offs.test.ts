import { expect, test } from 'vitest'
import type { Block, BlockKind } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import { sliceAll, type Span } from '../../model/span.js'
import { quotedStretchesOf } from '../../text/quoted-stretches.js'
import type { Candidate } from './candidate.js'
import { withSignOffs } from './sign-offs.js'

type Line = readonly [kind: BlockKind, words: string]

/** What is signed in a page of lines; `said`: the cue and the content of a statement that was found before. */
const shown = (lines: readonly Line[], said: readonly (readonly [cue: Span, content: Span])[] = []): readonly string[] => {
  let text = ''
  const blocks = lines.map(([kind, words]): Block => {
    const start = text.length
    text += `${words}\n`
    return { kind, start, end: start + words.length }
  })
  const found = said.map(([cue, content]): Candidate => ({ source: [], cue, content: [content], inner: false, confidence: 1, modelId: 'm' }))
  return withSignOffs({ text, blocks } as unknown as Document, quotedStretchesOf(text), found).map(({ source, cue, content }) =>
    [source, [cue], content].map((spans) => sliceAll(text, spans)).join(' | '),
  )
}

test.each<[name: string, lines: readonly Line[], expected: readonly string[]]>([
  ['a long dash', [['paragraph', '“We open.” — Commissioner for Ports']], ['Commissioner for Ports | — | “We open.”']],
  ['a short dash, no space', [['paragraph', '“We open.” –Commissioner for Ports']], ['Commissioner for Ports | – | “We open.”']],
  ['two hyphens', [['paragraph', '"We open." -- Commissioner for Ports']], ['Commissioner for Ports | -- | "We open."']],
  ['a hyphen', [['paragraph', '"We open." - Commissioner for Ports']], ['Commissioner for Ports | - | "We open."']],
  ['the full stop is no part of the name', [['paragraph', '“We open.” — Commissioner for Ports.']], ['Commissioner for Ports | — | “We open.”']],
  ['the last of several quotations', [['paragraph', '“We close.” “We open.” — The Commissioner']], ['The Commissioner | — | “We open.”']],
  [
    'under a quotation without marks',
    [
      ['quotation', 'We open.'],
      ['paragraph', '— Commissioner for Ports'],
    ],
    ['Commissioner for Ports | — | We open.'],
  ],
  ['not a dash and more words', [['paragraph', '“We open.” — and that was all']], []],
  [
    'not under a paragraph without marks',
    [
      ['paragraph', 'We open.'],
      ['paragraph', '— Commissioner for Ports'],
    ],
    [],
  ],
  ['not where the name goes on to another quotation', [['paragraph', '“We open.” — Commissioner “for Ports”']], []],
  ['not where there is no dash', [['paragraph', '“We open.” Commissioner for Ports']], []],
])('a signature: %s', (_, lines, expected) => {
  expect(shown(lines)).toEqual(expected)
})

test('a quotation that a cue beside it has is not signed again', () => {
  const said = [
    { start: 11, end: 15 },
    { start: 0, end: 10 },
  ] as const
  expect(shown([['paragraph', '“We open,” said — Commissioner for Ports']], [said])).toEqual([' | said | “We open,”'])
})

test('a signed quotation is taken from a cue in another paragraph', () => {
  const said = [
    { start: 8, end: 12 },
    { start: 14, end: 24 },
  ] as const
  const lines: readonly Line[] = [
    ['paragraph', 'Someone said.'],
    ['paragraph', '“We open.” — Commissioner for Ports'],
  ]
  expect(shown(lines, [said])).toEqual(['Commissioner for Ports | — | “We open.”'])
})
