import type { Document } from '../../../model/document.js'
import type { Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'
import { overlapFinder } from '../../../text/overlap-finder.js'
import type { QuotedStretch } from '../../../text/quoted-stretches.js'
import { sentencesOf } from '../../../text/sentences.js'
import { unwrapped } from '../../../text/unwrapped.js'
import { pageSentences, pageStretches } from '../page-parts.js'

/** A statement with the one place that its cue is taken to stand at. */
export interface Said {
  readonly attribution: Attribution
  readonly cue: Span
}

/** A document as chains are read from it: line ends inside sentences are spaces, offsets are the document's. */
export interface Story {
  readonly text: string
  readonly sentences: readonly Span[]
  /** The statements by their cues, in the order of the text. */
  readonly said: readonly Said[]
  /** Those whose cue begins in a span. */
  readonly saidIn: (span: Span) => readonly Said[]
  /** The sentence that holds a place, or null. */
  readonly sentenceAt: (place: number) => Span | null
  /** The innermost stretch inside quote marks that holds a place, or null. */
  readonly quotedAt: (place: number) => QuotedStretch | null
}

/** Prepares a document and its statements. Those without a cue are taken to stand where their content begins. */
export const storyOf = (document: Document, attributions: readonly Attribution[]): Story => {
  const { text, blocks } = unwrapped(document)
  const sentences = blocks.length === 0 ? pageSentences(text) : blocks.flatMap((block) => sentencesOf(text, block))
  const said = attributions
    .map((attribution): Said => ({ attribution, cue: attribution.cue?.[0] ?? { start: attribution.content[0].start, end: attribution.content[0].start } }))
    .toSorted((a, b) => a.cue.start - b.cue.start)
  const stretches = pageStretches(text)
  const stretchesAt = overlapFinder(stretches, (stretch) => [stretch])
  return {
    text,
    sentences,
    said,
    saidIn: ({ start, end }) =>
      said.slice(
        firstFrom(said, start, ({ cue }) => cue.start),
        firstFrom(said, end, ({ cue }) => cue.start),
      ),
    sentenceAt: (place) => {
      const sentence = sentences[firstFrom(sentences, place + 1, ({ start }) => start) - 1]
      return sentence && place < sentence.end ? sentence : null
    },
    quotedAt: (place) =>
      stretchesAt({ start: place, end: place + 1 })
        .map((number) => stretches[number])
        .findLast((stretch) => stretch !== undefined) ?? null,
  }
}

/** The number of the first item that begins at a place or after it, in a list in order. */
const firstFrom = <Item>(items: readonly Item[], place: number, startOf: (item: Item) => number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) < place) low = middle + 1
    else high = middle
  }
  return low
}
