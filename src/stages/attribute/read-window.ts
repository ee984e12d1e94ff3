import type { CueRow, Tagger } from '../../ports.js'
import { findCues, type FoundCue } from './cues.js'
import { bestPath, softmax, spansOf } from './label-lattice.js'
import type { WordRange } from './word-windows.js'
import type { Words } from './words.js'

/** A cue with what the model takes as its source and content, in words of the document. */
export interface Attribution {
  readonly cue: WordRange
  readonly source: readonly WordRange[]
  readonly content: readonly WordRange[]
  /** Found as a cue inside another one's content. */
  readonly inner: boolean
  /** Probability of the cue's words to be a cue's, and of the labelled words to have their labels, the mean and the least. */
  readonly cueProbability: number
  readonly labelProbability: number
  readonly leastProbability: number
}

const labelCount = 5

/** Reads the attributions of one window: one pass of the encoder, then one row of labels a cue. */
export const readWindow = async (words: Words, window: WordRange, tagger: Tagger): Promise<readonly Attribution[]> => {
  const { card } = tagger
  const firstPiece = words.firsts[window.start] ?? 0
  const lastPiece = words.firsts[window.end] ?? words.ids.length
  const encoded = await tagger.encode({
    ids: words.ids.subarray(firstPiece, lastPiece),
    shapes: words.shapes.subarray(firstPiece, lastPiece),
    firsts: words.firsts.subarray(window.start, window.end).map((piece) => piece - firstPiece),
  })
  const cues = findCues(encoded.cues, card.decoding['cueOutside'] ?? 0, card.decoding['innerOutside'] ?? 0)
  const rows = cues.map((cue) => rowOf(words, window, cue, card.reach))
  const emissions = await tagger.label(encoded, rows)
  return cues.flatMap((cue, number) => {
    const row = rows[number]
    const logits = emissions[number]
    return row && logits ? [attributionOf(cue, row, logits, window, card.transitions)] : []
  })
}

/** The words that the label head looks at: the cue's paragraph and the ones beside it, inside the window, at most `reach` words either way. The same as in training. */
const rowOf = (words: Words, window: WordRange, cue: WordRange, reach: number): CueRow => {
  const start = cue.start + window.start
  const end = cue.end + window.start
  const paragraphOf = (word: number): number => words.paragraphs[word] ?? 0
  let from = start
  let to = end
  while (from > window.start && start - from < reach && paragraphOf(from - 1) >= paragraphOf(start) - 1) from -= 1
  while (to < window.end && to - end < reach && paragraphOf(to) <= paragraphOf(end - 1) + 1) to += 1
  return { start: cue.start, end: cue.end, from: from - window.start, to: to - window.start }
}

const attributionOf = (cue: FoundCue, row: CueRow, logits: Float32Array, window: WordRange, transitions: readonly (readonly number[])[]): Attribution => {
  const path = bestPath(logits, transitions)
  const shift = row.from + window.start
  const inDocument = (span: WordRange): WordRange => ({ start: span.start + shift, end: span.end + shift })
  let sum = 0
  let labelled = 0
  let least = 1
  path.forEach((label, word) => {
    const probability = softmax(logits.subarray(word * labelCount, (word + 1) * labelCount))[label] ?? 0
    if (label === 0) return
    sum += probability
    labelled += 1
    least = Math.min(least, probability)
  })
  return {
    cue: { start: cue.start + window.start, end: cue.end + window.start },
    source: spansOf(path, 1).map(inDocument),
    content: spansOf(path, 3).map(inDocument),
    inner: cue.inner,
    cueProbability: cue.probability,
    labelProbability: labelled === 0 ? 0 : sum / labelled,
    leastProbability: labelled === 0 ? 0 : least,
  }
}
