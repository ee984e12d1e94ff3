import type { CueRow } from '../../ports.js'

/** The label head's inputs for cues that share one stretch of words: a grid of cues x words, row-major. */
export interface RowTensors {
  /** The word's number in the stretch. */
  readonly index: BigInt64Array
  /** Its place relative to the cue. */
  readonly place: BigInt64Array
  /** 1 where it is one of the cue's own. */
  readonly inside: Uint8Array
  /** 1: there is no padding. */
  readonly valid: Uint8Array
}

/** Cues that look at the very same words, together: a batch of unlike lengths would cost its padding. */
export const rowsByStretch = (rows: readonly CueRow[]): readonly (readonly [CueRow, ...CueRow[]])[] => {
  const groups = new Map<string, [CueRow, ...CueRow[]]>()
  for (const row of rows) {
    const key = `${row.from} ${row.to}`
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** Lays out a stretch of words as seen from each of its cues. */
export const rowTensors = (rows: readonly [CueRow, ...CueRow[]], reach: number): RowTensors => {
  const [{ from, to }] = rows
  const words = Array.from({ length: to - from }, (_, index) => from + index)
  return {
    index: BigInt64Array.from(rows.flatMap(() => words.map((word) => BigInt(word - from)))),
    place: BigInt64Array.from(rows.flatMap((row) => words.map((word) => BigInt(placeOf(word, row, reach))))),
    inside: Uint8Array.from(rows.flatMap((row) => words.map((word) => (row.start <= word && word < row.end ? 1 : 0)))),
    valid: new Uint8Array(words.length * rows.length).fill(1),
  }
}

/** Numbers 0 to reach - 1 before the cue, reach inside, from reach + 1 after it: the same as in training. */
const placeOf = (word: number, row: CueRow, reach: number): number => {
  if (word < row.start) return Math.max(0, word - row.start + reach)
  return word < row.end ? reach : Math.min(reach + 1 + word - row.end, 2 * reach + 2)
}
