import type { QueuedStatement } from '../model/review-queue.js'
import { overlaps, type Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { sentencesOf } from '../text/sentences.js'

const sentencesAround = 2
/** Code units before and after the statement in which sentences are looked for. */
const farthest = 2_000

/** The sentences that a statement stands in, with two before and two after them. */
export const statementContext = (text: string, { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): QueuedStatement['context'] => {
  const spans = [...content, ...(source ?? []), ...(cue ?? [])]
  const whole: Span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const from = Math.max(0, whole.start - farthest)
  const sentences = sentencesOf(text, { start: from, end: Math.min(text.length, whole.end + farthest) })
  const first = sentences.findIndex((sentence) => overlaps(sentence, whole))
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, whole))
  const start = Math.min(whole.start, sentences[Math.max(0, first - sentencesAround)]?.start ?? whole.start)
  const end = Math.max(whole.end, sentences[Math.min(sentences.length - 1, last + sentencesAround)]?.end ?? whole.end)
  return { start, end, text: text.slice(start, end) }
}
