import { expect, test } from 'vitest'
import type { Candidate } from './candidate.js'
import { withoutLoneQuestionWords } from './lone-question-words.js'

test.each([
  ['What', false],
  ['how', false],
  ['“Why”', false],
  ['What we need is rain', true],
  ['Whatever', true],
  ['when the ferry left', true],
])('of a content that is "%s" it is told whether something is said: %s', (words, isKept) => {
  const candidate: Candidate = {
    source: [],
    cue: { start: words.length + 1, end: words.length + 5 },
    content: [{ start: 0, end: words.length }],
    inner: false,
    confidence: 0.9,
    modelId: 'm',
  }
  expect(withoutLoneQuestionWords(`${words} said`, [candidate])).toHaveLength(isKept ? 1 : 0)
})

test('a question word after the cue stays', () => {
  const candidate: Candidate = { source: [], cue: { start: 0, end: 11 }, content: [{ start: 12, end: 16 }], inner: false, confidence: 0.9, modelId: 'm' }
  expect(withoutLoneQuestionWords('did not say when', [candidate])).toHaveLength(1)
})

test('a question word among other words stays', () => {
  const content = [
    { start: 0, end: 4 },
    { start: 11, end: 20 },
  ] as const
  const candidate: Candidate = { source: [], cue: { start: 5, end: 9 }, content, inner: false, confidence: 0.9, modelId: 'm' }
  expect(withoutLoneQuestionWords('What said, happened.', [candidate])).toHaveLength(1)
})
