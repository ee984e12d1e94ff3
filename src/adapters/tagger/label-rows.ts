import type { CueRow } from '../../ports.js'

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

/** The places of a stretch's words as seen from each of its cues: a grid of cues x words, row-major. */
export const placesOf = (rows: readonly [CueRow, ...CueRow[]], reach: number): BigInt64Array => {
  const [{ from, to }] = rows
  const words = Array.from({ length: to - from }, (_, index) => from + index)
  return BigInt64Array.from(rows.flatMap((row) => words.map((word) => BigInt(placeOf(word, row, reach)))))
}

/** Numbers 0 to reach - 1 before the cue, reach inside, from reach + 1 after it: the same as in training. */
const placeOf = (word: number, row: CueRow, reach: number): number => {
  if (word < row.start) return Math.max(0, word - row.start + reach)
  return word < row.end ? reach : Math.min(reach + 1 + word - row.end, 2 * reach + 2)
}
