import type { CueRow } from '../../ports.js'

/** The label head's inputs: a grid of rows x length, row-major. */
export interface RowTensors {
  readonly length: number
  readonly index: BigInt64Array
  readonly place: BigInt64Array
  readonly inside: Uint8Array
  readonly valid: Uint8Array
}

/** Lays out cues for the label head: each row the words from `from` to `to`, their places relative to the cue, and which are the cue's own; the rest is padding. */
export const rowTensors = (rows: readonly CueRow[], reach: number): RowTensors => {
  const length = rows.reduce((most, row) => Math.max(most, row.to - row.from), 1)
  const size = rows.length * length
  const tensors = { length, index: new BigInt64Array(size), place: new BigInt64Array(size), inside: new Uint8Array(size), valid: new Uint8Array(size) }
  rows.forEach((row, number) => {
    for (let word = row.from; word < row.to; word += 1) {
      const cell = number * length + word - row.from
      tensors.index[cell] = BigInt(word)
      tensors.place[cell] = BigInt(placeOf(word, row, reach))
      tensors.inside[cell] = row.start <= word && word < row.end ? 1 : 0
      tensors.valid[cell] = 1
    }
  })
  return tensors
}

/** Numbers 0 to reach - 1 before the cue, reach inside, from reach + 1 after it: the same as in training. */
const placeOf = (word: number, row: CueRow, reach: number): number => {
  if (word < row.start) return Math.max(0, word - row.start + reach)
  return word < row.end ? reach : Math.min(reach + 1 + word - row.end, 2 * reach + 2)
}
