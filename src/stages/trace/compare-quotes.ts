import type { QuoteComparison, QuoteDifference, QuoteDifferenceKind, QuoteRelation } from '../../model/quote-difference.js'
import type { Span } from '../../model/span.js'
import { likenessOf, relationOf } from './relation.js'
import { quoteWordsOf, type QuoteWord } from './quote-words.js'
import { alignmentOf, type Alignment } from './regions.js'
import { typeRegion } from './type-region.js'
import type { TypedPart } from './typed-part.js'

/**
 * Sets two wordings side by side and says how they differ: see `QuoteDifferenceKind` and docs/quotes.md.
 *
 * A quotation in several pieces is compared with the pieces joined by a line's end: marks and white space there are no difference. What stands at the outer edges (quote
 * marks, the last point, the first capital) is none either. Two wordings without words are the same where their characters are.
 *
 * Swapping the wordings swaps the sides, and `shortened` for `added`.
 */
export const compareQuotes = (left: string, right: string): QuoteComparison => compare(left, right, false)

/** The same of wordings that are known to be of one utterance: `altered` where they are not the same, however short. */
export const compareVersions = (left: string, right: string): QuoteComparison => compare(left, right, true)

const compare = (left: string, right: string, areVersions: boolean): QuoteComparison => {
  if (left.length > right.length || (left.length === right.length && left >= right)) return compareInOrder(left, right, areVersions)
  return mirrored(compareInOrder(right, left, areVersions))
}

const compareInOrder = (left: string, right: string, areVersions: boolean): QuoteComparison => {
  const alignment = alignmentOf(quoteWordsOf(left), quoteWordsOf(right))
  if (alignment.left.length === 0 || alignment.right.length === 0) {
    const isSame = left.trim() === right.trim()
    return { relation: isSame ? 'same' : 'different', differences: [], likeness: isSame ? 1 : 0 }
  }
  const parts = rearranged(alignment.regions.flatMap((region) => typeRegion(alignment, region).map((part) => ({ part, region }))))
  const likeness = likenessOf(alignment)
  const judged = relationOf(
    alignment,
    parts.map(({ part }) => part.kind),
  )
  const relation = judged === 'different' && areVersions ? versionOf(parts.map(({ part }) => part.kind)) : judged
  if (relation === 'different') return { relation, differences: [], likeness }
  const words = parts.map(({ part, region }) => ({
    kind: part.kind,
    left: spanOf(alignment.left, part.left, region.left[0]),
    right: spanOf(alignment.right, part.right, region.right[0]),
  }))
  const differences = [...words, ...dressDifferences(left, right, alignment)]
    .sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)
    .map(({ kind, left: one, right: other }): QuoteDifference => ({
      kind,
      left: one,
      right: other,
      leftWords: left.slice(one.start, one.end),
      rightWords: right.slice(other.start, other.end),
    }))
  return { relation, differences, likeness }
}

const versionOf = (kinds: readonly QuoteDifferenceKind[]): QuoteRelation => (kinds.every((kind) => kind === 'normalised') ? 'same' : 'altered')

const spanOf = (all: readonly QuoteWord[], words: readonly QuoteWord[], from: number): Span => {
  const [first] = words
  if (!first) {
    const at = all[from]?.start ?? all.at(-1)?.end ?? 0
    return { start: at, end: at }
  }
  return words.reduce<Span>((span, word) => ({ start: Math.min(span.start, word.start), end: Math.max(span.end, word.end) }), first)
}

/** The same words left out at one place and put in at another have changed places. */
const rearranged = <Region>(
  parts: readonly { readonly part: TypedPart; readonly region: Region }[],
): readonly { readonly part: TypedPart; readonly region: Region }[] => {
  const moved = new Set<number>()
  const telling = (words: readonly QuoteWord[]): string =>
    words
      .filter(({ isSmall }) => !isSmall)
      .map(({ key }) => key)
      .sort()
      .join(' ')
  parts.forEach(({ part }, at) => {
    if (part.kind !== 'shortened') return
    const words = telling(part.left)
    const twin = parts.findIndex(
      ({ part: other }, place) => other.kind === 'added' && !moved.has(place) && Math.abs(place - at) < 4 && telling(other.right) === words,
    )
    if (words !== '' && twin >= 0) moved.add(at).add(twin)
  })
  return parts.map(({ part, region }, at) => (moved.has(at) ? { part: { ...part, kind: 'other' }, region } : { part, region }))
}

type Difference = { readonly kind: QuoteDifferenceKind; readonly left: Span; readonly right: Span }

/** Differences of marks, case and spelling among the words that both have; neighbours are one. */
const dressDifferences = (left: string, right: string, { left: lefts, right: rights, pairs }: Alignment): Difference[] => {
  const found: Difference[] = []
  const add = (one: Span, other: Span): void => {
    const last = found.at(-1)
    if (last && last.left.end === one.start && last.right.end === other.start) {
      found[found.length - 1] = { kind: 'normalised', left: { start: last.left.start, end: one.end }, right: { start: last.right.start, end: other.end } }
    } else found.push({ kind: 'normalised', left: one, right: other })
  }
  pairs.forEach(([leftAt, rightAt], number) => {
    const [one, other] = [lefts[leftAt], rights[rightAt]]
    if (!one || !other) return
    const before = pairs[number - 1]
    const isJoined = before !== undefined && before[0] === leftAt - 1 && before[1] === rightAt - 1
    if (isJoined) {
      const [leftGap, rightGap] = [gapBefore(lefts, leftAt), gapBefore(rights, rightAt)]
      if (!areAlikeGaps(left.slice(leftGap.start, leftGap.end), right.slice(rightGap.start, rightGap.end))) add(leftGap, rightGap)
    }
    const [leftWord, rightWord] = [left.slice(one.start, one.end), right.slice(other.start, other.end)]
    const isOnlyCapital = !isJoined && withoutFirstCase(leftWord) === withoutFirstCase(rightWord)
    if (leftWord !== rightWord && !isOnlyCapital && !isBoundAuxiliary(lefts, leftAt, rights, rightAt, pairs[number + 1])) add(one, other)
  })
  return found.map(({ kind, left: one, right: other }) => ({ kind, left: { start: one.start, end: one.end }, right: { start: other.start, end: other.end } }))
}

/** "Wo" of "won't" beside "will": it follows from the negation. */
const isBoundAuxiliary = (
  lefts: readonly QuoteWord[],
  leftAt: number,
  rights: readonly QuoteWord[],
  rightAt: number,
  next: readonly [number, number] | undefined,
): boolean => {
  const isBound = (words: readonly QuoteWord[], at: number): boolean => words[at]?.end === words[at + 1]?.start
  const areBothPaired = next?.[0] === leftAt + 1 && next[1] === rightAt + 1
  return !areBothPaired && (isBound(lefts, leftAt) || isBound(rights, rightAt))
}

const gapBefore = (words: readonly QuoteWord[], at: number): Span => ({ start: words[at - 1]?.end ?? 0, end: words[at]?.start ?? 0 })

/** At a line's end marks are no difference: there a quotation was interrupted, or a paragraph ends. */
const areAlikeGaps = (one: string, other: string): boolean => one === other || /[\n\r\u2028\u2029]/.test(one + other)

const withoutFirstCase = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1)

const mirrored = ({ relation, differences, likeness }: QuoteComparison): QuoteComparison => ({
  relation,
  likeness,
  differences: differences
    .map(({ kind, left, right, leftWords, rightWords }) => ({
      kind: kind === 'shortened' ? ('added' as const) : kind === 'added' ? ('shortened' as const) : kind,
      left: right,
      right: left,
      leftWords: rightWords,
      rightWords: leftWords,
    }))
    .sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start),
})
