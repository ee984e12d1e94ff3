import type { QuoteComparison, QuoteDifferenceKind } from '../../../model/quote-difference.js'

/** Words that two wordings share, or a place where they differ. */
export type DifferenceRun =
  { readonly words: string } | { readonly kind: Exclude<QuoteDifferenceKind, 'normalised'>; readonly left: string; readonly right: string }

/** The right wording with what differs from the left one in its place; normalised differences are none. */
export const differenceRuns = ({ differences }: QuoteComparison, rightWords: string): readonly DifferenceRun[] => {
  const runs: DifferenceRun[] = []
  let reached = 0
  for (const { kind, right, leftWords, rightWords: words } of differences.toSorted((a, b) => a.right.start - b.right.start)) {
    if (kind === 'normalised' || right.start < reached || right.end > rightWords.length) continue
    runs.push({ words: rightWords.slice(reached, right.start) }, { kind, left: leftWords.trim(), right: words.trim() })
    reached = right.end
  }
  return [...runs, { words: rightWords.slice(reached) }].filter((run) => !('words' in run) || run.words !== '')
}
