import type { CueRow, ModelCard, SeenWindow, Tagger } from '../../ports.js'
import { findCues, type FoundCue } from './cues.js'
import { bestPath, softmax, spansOf } from './label-lattice.js'
import type { WordRange } from './word-windows.js'
import type { Words } from './words.js'

/** A cue with what the model takes as its source and content, in words of the document. */
export interface WordAttribution {
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
export const readWindow = async (
  words: Words,
  window: WordRange,
  tagger: Tagger,
  afterEncoding?: (window: SeenWindow) => Promise<void>,
): Promise<readonly WordAttribution[]> => {
  const { card } = tagger
  const firstPiece = words.firsts[window.start] ?? 0
  const lastPiece = words.firsts[window.end] ?? words.ids.length
  const encoded = await tagger.encode({
    ids: words.ids.subarray(firstPiece, lastPiece),
    shapes: words.shapes.subarray(firstPiece, lastPiece),
    firsts: words.firsts.subarray(window.start, window.end).map((piece) => piece - firstPiece),
  })
  await afterEncoding?.({ starts: words.starts.subarray(window.start, window.end), ends: words.ends.subarray(window.start, window.end), encoded })
  const cues = findCues(encoded.cues, card.decoding['cueOutside'] ?? 0, card.decoding['innerOutside'] ?? 0)
  const rows = cues.map((cue) => rowOf(words, window, cue, card))
  const emissions = await tagger.label(encoded, rows)
  return cues.flatMap((cue, number) => {
    const row = rows[number]
    const logits = emissions[number]
    return row && logits ? [attributionOf(cue, row, logits, window, card.transitions)] : []
  })
}

/**
 * The words that the label head looks at, inside the window, at most `reach` either way: the cue's paragraph and a few words of the ones beside it, or all of one where a quotation is likely to stand.
 * But for that last, the same as in training, where paragraphs have no kinds.
 */
const rowOf = (words: Words, window: WordRange, cue: WordRange, { reach, neighbours }: ModelCard): CueRow => {
  const start = cue.start + window.start
  const end = cue.end + window.start
  const paragraphOf = (word: number): number => words.paragraphs[word] ?? 0
  const first = Math.max(window.start, start - reach)
  const last = Math.min(window.end, end + reach)
  const before = backTo(start, first, (word) => paragraphOf(word) === paragraphOf(start))
  const after = onTo(end, last, (word) => paragraphOf(word) === paragraphOf(end - 1))
  const from = backTo(
    before,
    Math.max(first, words.leansBack[start] === 1 ? first : before - neighbours),
    (word) => paragraphOf(word) === paragraphOf(start) - 1,
  )
  const to = onTo(after, Math.min(last, words.leansOn[end - 1] === 1 ? last : after + neighbours), (word) => paragraphOf(word) === paragraphOf(end - 1) + 1)
  return { start: cue.start, end: cue.end, from: from - window.start, to: to - window.start }
}

/** The first of the words before `word`, not before `first`, that are wanted without a gap. */
const backTo = (word: number, first: number, wanted: (word: number) => boolean): number =>
  word > first && wanted(word - 1) ? backTo(word - 1, first, wanted) : word

/** The end of the words from `word` on, at most to `last`, that are wanted without a gap. */
const onTo = (word: number, last: number, wanted: (word: number) => boolean): number => (word < last && wanted(word) ? onTo(word + 1, last, wanted) : word)

const attributionOf = (cue: FoundCue, row: CueRow, logits: Float32Array, window: WordRange, transitions: readonly (readonly number[])[]): WordAttribution => {
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
