import { describe, expect, test } from 'vitest'
import { findWords } from '../../../test/examples/find-words.js'
import { sliceAll } from '../../model/span.js'
import { quotedStretchesOf } from '../../text/quoted-stretches.js'
import type { Candidate } from './candidate.js'
import { withContinuedQuotes } from './continued-quotes.js'

const text = ['“We begin here,” the warden said.', '“We go on', '“and on', '“and end.”', 'The end came. “Never again.”'].join('\n\n')

const said = (words: string, inner = false): Candidate => ({
  source: [],
  cue: findWords(text, 'said'),
  content: [findWords(text, words)],
  inner,
  confidence: 1,
  modelId: 'm',
})

const shown = (...candidates: readonly Candidate[]): readonly string[] =>
  withContinuedQuotes(text, candidates, quotedStretchesOf(text)).map(({ content }) => sliceAll(text, content))

describe('a quotation over several paragraphs', () => {
  test('belongs to who has its beginning', () => {
    expect(shown(said('“We go on'))).toEqual(['“We go on … “and on … “and end.”'])
  })

  test('is taken from a cue in another paragraph', () => {
    expect(shown(said('“We go on'), said('“and on'))).toEqual(['“We go on … “and on … “and end.”'])
  })

  test('stays with a cue in its own paragraph', () => {
    expect(shown(said('“We go on'), { ...said('“and on'), cue: findWords(text, 'and on') })).toEqual(['“We go on', '“and on … “and end.”'])
  })

  test('goes past a paragraph that the model has found by itself', () => {
    expect(shown(said('“and on'))).toEqual(['“and on … “and end.”'])
  })

  test('is not given to a statement inside it', () => {
    expect(shown(said('“We go on', true))).toEqual(['“We go on'])
  })
})

test('a quotation that is closed goes on nowhere', () => {
  expect(shown(said('“We begin here,”'))).toEqual(['“We begin here,”'])
})
