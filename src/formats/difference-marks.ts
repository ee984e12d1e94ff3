import type { QuoteComparison, QuoteDifference, QuoteDifferenceKind } from '../model/quote-difference.js'
import { type Run, plainly, run } from './painted-lines.js'
import type { Palette } from './palette.js'
import { inline, printable } from './printable.js'

/** The right wording with what differs from the left one: `[-words of the left-] {+words of the right+}`, readable without colours. Normalised differences are not marked. */
export const markedDifferences = ({ differences }: QuoteComparison, rightWords: string, palette: Palette): readonly Run[] => {
  const runs: Run[] = []
  let reached = 0
  for (const difference of inTheirOrder(differences)) {
    const { right } = difference
    if (difference.kind === 'normalised' || right.start < reached || right.end > rightWords.length) continue
    const before = rightWords.slice(reached, right.start)
    const words = rightWords.slice(right.start, right.end)
    // Where words were left out nothing parts the mark from those beside it.
    const isParted = (beside: RegExp, text: string, inside: RegExp): boolean => inside.test(words) || (words === '' && beside.test(text))
    const spaceBefore = isParted(/[\p{L}\p{N}]$/u, rightWords.slice(0, right.start), /^\s/u)
    const spaceAfter = isParted(/^[\p{L}\p{N}]/u, rightWords.slice(right.end), /\s$/u)
    runs.push(run(`${inline(before)}${spaceBefore ? ' ' : ''}`), ...marksOf(difference, palette), run(spaceAfter ? ' ' : ''))
    reached = right.end
  }
  return [...runs, run(inline(rightWords.slice(reached)))]
}

/** A difference by itself: `number [-12-] {+21+}`. */
export const differenceWords = (difference: QuoteDifference, palette: Palette): readonly Run[] => [
  run(`${difference.kind} `, palette.warning),
  ...marksOf(difference, palette),
]

/** Kinds of difference between a quotation asked for and a page, for people, once each, those that change the meaning first: "a number, a negation". */
export const differenceKinds = (differences: readonly QuoteDifference[]): string => {
  const kinds = new Set(differences.map(({ kind }) => kind))
  return order
    .filter((kind) => kinds.has(kind))
    .map((kind) => kindWords[kind])
    .join(', ')
}

const order: readonly QuoteDifferenceKind[] = ['negation', 'number', 'name', 'hedge', 'tense', 'shortened', 'added', 'other']

const kindWords: Readonly<Record<QuoteDifferenceKind, string>> = {
  negation: 'a negation',
  number: 'a number',
  name: 'a name',
  hedge: 'a hedge',
  tense: 'a tense',
  shortened: 'words that are not on the page',
  added: 'words of the page left out',
  normalised: 'marks, case or spelling',
  other: 'other words',
}

const marksOf = ({ leftWords, rightWords }: QuoteDifference, palette: Palette): readonly Run[] => {
  const left = printable(leftWords)
  const right = printable(rightWords)
  return [
    ...(left === '' ? [] : [run(`[-${left}-]`, palette.removed)]),
    ...(left === '' || right === '' ? [] : [run(' ', plainly)]),
    ...(right === '' ? [] : [run(`{+${right}+}`, palette.added)]),
  ]
}

const inTheirOrder = (differences: readonly QuoteDifference[]): readonly QuoteDifference[] => [...differences].sort((a, b) => a.right.start - b.right.start)
