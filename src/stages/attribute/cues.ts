import { softmax, spansOf } from './label-lattice.js'
import type { WordRange } from './word-windows.js'

/** A cue found in a window, in words of the window. */
export interface FoundCue extends WordRange {
  /** Found by the head for cues inside contents. */
  readonly inner: boolean
  /** Mean probability of its words to be a cue's. */
  readonly probability: number
}

const columns = 6

/**
 * Finds the outermost cues of a window, then those inside contents that touch none of them.
 *
 * @param logits Six a word: O, B, I of outermost cues, O, B, I of inner ones.
 * @param outsideBias How much likelier a label of an outermost cue must be than O, in logits: the head finds too many.
 * @param innerBias The same for inner cues.
 */
export const findCues = (logits: Float32Array, outsideBias: number, innerBias: number): readonly FoundCue[] => {
  const outer = cuesOfHead(logits, 0, outsideBias)
  const inner = cuesOfHead(logits, 3, innerBias).filter((cue) => !outer.some((other) => cue.start < other.end && other.start < cue.end))
  return [...outer.map((cue) => ({ ...cue, inner: false })), ...inner.map((cue) => ({ ...cue, inner: true }))].toSorted((a, b) => a.start - b.start)
}

/** Cues whose surest word beats `bias`; beside it, a word belongs to a cue as soon as that is likelier than not, so that a cue loses none of its words to a high bias. */
const cuesOfHead = (logits: Float32Array, column: number, bias: number): readonly (WordRange & { probability: number })[] => {
  const count = logits.length / columns
  const path = new Uint8Array(count)
  const margins = new Float32Array(count)
  const chances = new Float32Array(count)
  for (let word = 0; word < count; word += 1) {
    const [o = 0, b = 0, i = 0] = logits.subarray(word * columns + column, word * columns + column + 3)
    const margin = Math.max(b, i) - o
    path[word] = margin <= Math.min(bias, 0) ? 0 : b >= i ? 1 : 2
    margins[word] = margin
    chances[word] = 1 - (softmax([o, b, i])[0] ?? 0)
  }
  return spansOf(path, 1)
    .filter(({ start, end }) => Math.max(...margins.subarray(start, end)) > bias)
    .map((span) => ({ ...span, probability: mean(chances.subarray(span.start, span.end)) }))
}

const mean = (numbers: Float32Array): number => numbers.reduce((total, number) => total + number, 0) / numbers.length
