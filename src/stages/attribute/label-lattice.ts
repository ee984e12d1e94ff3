import type { WordRange } from './word-windows.js'

/** Labels of a chain: outside, then begin and inside of a first kind, then of a second. */
const forbidden = -1e4

/**
 * The most probable path of labels through a lattice (Viterbi 1967).
 *
 * @param emissions Row-major logits, a row a word.
 * @param transitions Scores of the label before (row) and after (column); an inside label may only follow its own begin or inside.
 */
export const bestPath = (emissions: Float32Array, transitions: readonly (readonly number[])[]): Uint8Array => {
  const width = transitions.length
  const length = emissions.length / width
  const table = transitions.map((row, before) => row.map((score, after) => score + (mayFollow(before, after) ? 0 : forbidden)))
  let scores = Array.from({ length: width }, (_, label) => (emissions[label] ?? 0) + (isInside(label) ? forbidden : 0))
  const back = new Uint8Array(length * width)
  for (let word = 1; word < length; word += 1) {
    const next: number[] = []
    for (let after = 0; after < width; after += 1) {
      let best = -Infinity
      for (let before = 0; before < width; before += 1) {
        const score = (scores[before] ?? 0) + (table[before]?.[after] ?? 0)
        if (score > best) {
          best = score
          back[word * width + after] = before
        }
      }
      next.push(best + (emissions[word * width + after] ?? 0))
    }
    scores = next
  }
  const path = new Uint8Array(length)
  if (length === 0) return path
  let label = scores.indexOf(Math.max(...scores))
  for (let word = length - 1; word >= 0; word -= 1) {
    path[word] = label
    label = back[word * width + label] ?? 0
  }
  return path
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0

const mayFollow = (before: number, after: number): boolean => !isInside(after) || before === after || before === after - 1

/** The spans of one kind in a path, `begin` being the kind's first label; a span may also start with an inside label. */
export const spansOf = (path: Uint8Array, begin: number): readonly WordRange[] => {
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  path.forEach((label, word) => {
    if (label === begin || (label === begin + 1 && !open)) {
      open = { start: word, end: word + 1 }
      spans.push(open)
    } else if (label === begin + 1 && open) open.end = word + 1
    else open = null
  })
  return spans
}

/** Probabilities of one row of logits. */
export const softmax = (row: Float32Array | readonly number[]): readonly number[] => {
  const most = Math.max(...row)
  const powers = Array.from(row, (logit) => Math.exp(logit - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
