import type { QuoteDifference } from '../../../../model/quote-difference.js'

/** Words of a paragraph that stayed, came, or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly words: string
}

/** The newer wording of a paragraph, with what stood in the older one before what took its place. */
export const wordRuns = (newer: string, differences: readonly QuoteDifference[]): readonly WordRun[] => {
  const runs: WordRun[] = []
  let reached = 0
  for (const { right, leftWords, rightWords } of differences.toSorted((a, b) => a.right.start - b.right.start)) {
    if (right.start > reached) runs.push({ kind: 'same', words: newer.slice(reached, right.start) })
    if (leftWords !== '') runs.push({ kind: 'removed', words: leftWords })
    const from = Math.max(right.start, reached)
    if (right.end > from) runs.push({ kind: 'added', words: rightWords.slice(from - right.start) })
    reached = Math.max(reached, right.end)
  }
  return reached < newer.length ? [...runs, { kind: 'same', words: newer.slice(reached) }] : runs
}
