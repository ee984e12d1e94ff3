/** A page with four times the statements takes about four times as long. */
import { expect, test } from 'vitest'
import type { Document } from '../../model/document.js'
import { quotedStretchesOf } from '../../text/quoted-stretches.js'
import type { Candidate } from './candidate.js'
import { withContinuedQuotes } from './continued-quotes.js'
import { nest } from './nest.js'
import { withSignOffs } from './sign-offs.js'
import { besideTurns } from './speaker-turns.js'
import { untangle } from './untangle.js'

const paragraph = 'The mayor said “we go. We stay”\n'
const at = (words: string): number => paragraph.indexOf(words)

const candidateAt = (start: number): Candidate => ({
  source: [{ start, end: start + at(' said') }],
  cue: { start: start + at('said'), end: start + at(' “') },
  content: [
    { start: start + at('“'), end: start + at(' We') },
    { start: start + at('We'), end: start + at('\n') },
  ],
  inner: false,
  confidence: 0.9,
  modelId: 'by-hand-1',
})

const secondsFor = (count: number): number => {
  const starts = Array.from({ length: count }, (_, number) => number * paragraph.length)
  const text = paragraph.repeat(count)
  const stretches = quotedStretchesOf(text)
  const blocks = starts.map((start) => ({ kind: 'paragraph' as const, start, end: start + paragraph.length - 1 }))
  const before = process.cpuUsage()
  const candidates = untangle(text, besideTurns(starts.map(candidateAt), []), stretches)
  const found = withContinuedQuotes(text, candidates, stretches)
  expect(withSignOffs({ text, blocks } as unknown as Document, stretches, found)).toHaveLength(count)
  expect(nest(found)).toHaveLength(count)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}

test('48,000 statements take less than ten times as long as 12,000', () => {
  secondsFor(2_000)
  const few = secondsFor(12_000)
  expect(secondsFor(48_000)).toBeLessThan(Math.max(few, 0.1) * 10)
})
