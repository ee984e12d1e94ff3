import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../model/statement.js'
import { askedRepair, type RepairFields } from './asked-repair.js'

const text = 'Ada Brel said “the gate stays shut”. Tom Quay said the gate opens. Ada Brel left.'
const at = (words: string, from = 0): { start: number; end: number } => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
const statement = {
  source: [at('Ada Brel')],
  cue: [at('said')],
  content: [at('the gate stays shut')],
  form: 'direct',
  speakers: [{ actor: null, name: 'Ada Brel', mention: at('Ada Brel') }],
} as unknown as Statement

/** The form as it is shown, with what somebody changed. */
const sent = (changed: RepairFields): RepairFields => ({
  speaker: 'Ada Brel',
  form: 'direct',
  source: 'Ada Brel',
  sourceSpans: '0-8',
  cue: 'said',
  cueSpans: '9-13',
  content: 'the gate stays shut',
  contentSpans: '15-34',
  ...changed,
})

describe('what a form asks for', () => {
  test('is nothing where the fields are as they were', () => {
    expect(askedRepair(sent({}), statement, text)).toEqual({ fault: expect.stringContaining('Nothing was changed') })
  })

  test('is every change, spans before the form and the speaker', () => {
    const asked = askedRepair(sent({ speaker: 'Tom Quay; Ada Brel', form: 'mixed', source: 'Tom Quay', cue: '', content: 'the gate opens' }), statement, text)
    expect(asked).toEqual({
      changes: [
        { kind: 'source', spans: [at('Tom Quay')] },
        { kind: 'cue', spans: null },
        { kind: 'content', spans: [at('the gate opens')] },
        { kind: 'form', form: 'mixed' },
        { kind: 'speaker', names: ['Tom Quay', 'Ada Brel'] },
      ],
    })
  })

  test('is a selection where its words are those of the field', () => {
    const second = at('Ada Brel', 20)
    const asked = askedRepair(sent({ sourceSpans: `${second.start}-${second.end}` }), statement, text)
    expect(asked).toEqual({ changes: [{ kind: 'source', spans: [second] }] })
  })

  test('is looked for in the text where the words are others than those of the selection', () => {
    expect(askedRepair(sent({ content: 'the gate opens', contentSpans: '15-34' }), statement, text)).toEqual({
      changes: [{ kind: 'content', spans: [at('the gate opens')] }],
    })
  })

  test('is a question where typed words stand in several places', () => {
    const asked = askedRepair(sent({ source: 'Ada  Brel', sourceSpans: '' }), statement, text)
    expect(asked).toEqual({ part: 'source', places: [[at('Ada Brel')], [at('Ada Brel', 20)]] })
  })

  test('takes pieces and stretches', () => {
    expect(askedRepair(sent({ content: 'Tom Quay | opens', contentSpans: '' }), statement, text)).toEqual({
      changes: [{ kind: 'content', spans: [at('Tom Quay'), at('opens')] }],
    })
    expect(askedRepair(sent({ content: 'Tom .. opens', contentSpans: '' }), statement, text)).toEqual({
      changes: [{ kind: 'content', spans: [{ start: text.indexOf('Tom'), end: text.indexOf('opens') + 5 }] }],
    })
  })

  test('is refused for words that are not there, and for a statement without words', () => {
    expect(askedRepair(sent({ content: 'the gate is open' }), statement, text)).toEqual({ fault: expect.stringContaining('content') })
    expect(askedRepair(sent({ content: ' ' }), statement, text)).toEqual({ fault: expect.stringContaining('judge it wrong') })
  })

  test('names nobody where the field was emptied', () => {
    expect(askedRepair(sent({ speaker: '' }), statement, text)).toEqual({ changes: [{ kind: 'speaker', names: [] }] })
  })
})
