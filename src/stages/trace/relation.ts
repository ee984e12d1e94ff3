import type { QuoteDifferenceKind, QuoteRelation } from '../../model/quote-difference.js'
import type { Alignment } from './regions.js'
import type { QuoteWord } from './quote-words.js'

/** The share of words that both have in the same order (Sørensen 1948, Dice 1945). */
export const likenessOf = ({ left, right, pairs }: Alignment): number => (2 * pairs.length) / (left.length + right.length)

const weightOf = (words: readonly QuoteWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

/** The figures that decide; exported for the bench, which prints them. */
export const evidenceOf = ({
  left,
  right,
  pairs,
  regions,
}: Alignment): { readonly common: number; readonly conflict: number; readonly share: number; readonly run: number; readonly words: number } => {
  const common = pairs.reduce((sum, [at]) => sum + (left[at]?.weight ?? 0), 0)
  const conflict = regions.reduce((sum, region) => sum + Math.min(weightOf(left.slice(...region.left)), weightOf(right.slice(...region.right))), 0)
  const share = common / Math.min(weightOf(left), weightOf(right))
  let run = 0
  let longest = 0
  pairs.forEach(([one, other], number) => {
    const before = pairs[number - 1]
    run = (before && before[0] === one - 1 && before[1] === other - 1 ? run : 0) + (left[one]?.weight ?? 0)
    longest = Math.max(longest, run)
  })
  return { common, conflict, share, run: longest, words: pairs.length }
}

/** Whether two wordings are of one utterance. */
export const relationOf = (alignment: Alignment, kinds: readonly QuoteDifferenceKind[]): QuoteRelation => {
  if (kinds.every((kind) => kind === 'normalised')) return 'same'
  const { common, conflict, share, run, words } = evidenceOf(alignment)
  const isContained = words === Math.min(alignment.left.length, alignment.right.length)
  if (isContained && conflict === 0 && (words > 3 || common >= 1)) return 'altered'
  if (run >= 6) return 'altered'
  return common >= 2 && words >= 6 && share >= 0.5 && conflict <= 0.8 * common ? 'altered' : 'different'
}
