import { expect, test } from 'vitest'
import type { BlockKind } from '../../model/block.js'
import type { Document } from '../../model/document.js'
import type { Candidate } from './candidate.js'
import { withoutCommentLabels } from './comment-labels.js'

const text = 'OUR VIEW: The mayor says: nothing can wait.'
const candidate = (source: string, cue: string, content: string): Candidate => {
  const spanOf = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })
  const sourceSpan = spanOf(source)
  return { source: [sourceSpan], cue: spanOf(cue, sourceSpan.end), content: [spanOf(content)], inner: false, confidence: 0.9, modelId: 'by-hand-1' }
}
const label = candidate('OUR VIEW', ':', 'The mayor says: nothing can wait')
const said = candidate('The mayor', 'says:', 'nothing can wait')
const documentOf = (kind: BlockKind) => ({ text, blocks: [{ kind, start: 0, end: text.length }] }) as unknown as Document

test('a label is nobody who speaks, and whoever is quoted in the comment is', () => {
  expect(withoutCommentLabels(documentOf('commentary'), [label, { ...said, inner: true }])).toEqual([said])
})

test('the same words at the start of a paragraph are a speaker', () => {
  expect(withoutCommentLabels(documentOf('paragraph'), [label, said])).toEqual([label, said])
})
