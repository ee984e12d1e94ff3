import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'

/** A statement with the stretches of text that date words are judged against. */
export interface PlacedStatement {
  readonly statement: Attribution
  /** From the cue's first word to its last; the start of source or content where there is no cue. */
  readonly cue: Span
  /** Where its number in the list of sentences begins and ends. */
  readonly sentence: number
  readonly sentenceSpan: Span
  /** Where words may date its saying: its sentence, inside the content of the statement that it is nested in. */
  readonly region: Span
}

/** Which of some sentences, in order, holds a place: the last that begins at it or before. */
const sentenceAt = (sentences: readonly Span[], place: number): number => {
  let [from, to] = [0, sentences.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if ((sentences[middle]?.start ?? 0) <= place) from = middle
    else to = middle
  }
  return from
}

export const placeStatement = (statement: Attribution, outer: Attribution | null, sentences: readonly Span[], text: string): PlacedStatement => {
  const pieces = statement.cue ?? statement.source ?? statement.content
  const cue = statement.cue ? { start: pieces[0].start, end: (pieces.at(-1) ?? pieces[0]).end } : { start: pieces[0].start, end: pieces[0].start }
  const sentence = sentenceAt(sentences, cue.start)
  const sentenceSpan = sentences[sentence] ?? { start: 0, end: text.length }
  const around = outer?.content.find(({ start, end }) => start <= cue.start && cue.end <= end)
  const region = around ? { start: Math.max(sentenceSpan.start, around.start), end: Math.min(sentenceSpan.end, around.end) } : sentenceSpan
  return { statement, cue, sentence, sentenceSpan, region }
}

/** Whether a place is inside the quote marks of a statement. */
export const isInside = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((span) => span.start <= start && end <= span.end)
