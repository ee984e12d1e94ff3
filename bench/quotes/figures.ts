import type { QuoteDifferenceKind, QuoteRelation } from '../../src/model/quote-difference.js'
import { percentOf } from '../table.js'

/** A pair of the gold with what the matcher says of it. */
export interface AnsweredPair {
  readonly id: string
  readonly relation: QuoteRelation
  readonly kinds: readonly QuoteDifferenceKind[]
  readonly answered: QuoteRelation
  readonly answeredKinds: readonly QuoteDifferenceKind[]
}

interface Rates {
  readonly precision: string
  readonly recall: string
}

/** All figures of one set of pairs, in per cent; see bench/gold/quotes/README.md, "How it is scored". */
export interface QuoteFigures {
  readonly pairs: number
  readonly linked: Rates
  readonly same: Rates
  readonly typed: string
  readonly typedWithoutNormalised: string
  readonly kinds: Readonly<Record<QuoteDifferenceKind, Rates>>
  /** Ids of altered pairs with another negation, number or name that are answered `same`: there must be none. */
  readonly silentMerges: readonly string[]
  readonly falseLinks: readonly string[]
}

export const kindNames: readonly QuoteDifferenceKind[] = ['normalised', 'shortened', 'added', 'number', 'negation', 'hedge', 'tense', 'name', 'other']

const dangerous: ReadonlySet<QuoteDifferenceKind> = new Set(['negation', 'number', 'name'])

export const figuresOf = (pairs: readonly AnsweredPair[]): QuoteFigures => {
  const linked = pairs.filter(({ relation }) => relation !== 'different')
  const found = linked.filter(({ answered }) => answered !== 'different')
  const typedAs = (without: QuoteDifferenceKind | null): string =>
    percentOf(found.filter((pair) => setOf(pair.kinds, without) === setOf(pair.answeredKinds, without)).length, linked.length)
  const kinds = Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      rates(
        linked,
        (pair) => pair.kinds.includes(kind),
        (pair) => pair.answered !== 'different' && pair.answeredKinds.includes(kind),
      ),
    ]),
  ) as Record<QuoteDifferenceKind, Rates>
  return {
    pairs: pairs.length,
    linked: rates(
      pairs,
      ({ relation }) => relation !== 'different',
      ({ answered }) => answered !== 'different',
    ),
    same: rates(
      pairs,
      ({ relation }) => relation === 'same',
      ({ answered }) => answered === 'same',
    ),
    typed: typedAs(null),
    typedWithoutNormalised: typedAs('normalised'),
    kinds,
    silentMerges: pairs
      .filter((pair) => pair.relation === 'altered' && pair.answered === 'same' && pair.kinds.some((kind) => dangerous.has(kind)))
      .map(({ id }) => id),
    falseLinks: pairs.filter((pair) => pair.relation === 'different' && pair.answered !== 'different').map(({ id }) => id),
  }
}

const setOf = (kinds: readonly QuoteDifferenceKind[], without: QuoteDifferenceKind | null): string =>
  [...new Set(kinds)]
    .filter((kind) => kind !== without)
    .sort()
    .join(' ')

const rates = (pairs: readonly AnsweredPair[], has: (pair: AnsweredPair) => boolean, answers: (pair: AnsweredPair) => boolean): Rates => {
  const hits = pairs.filter((pair) => has(pair) && answers(pair)).length
  return { precision: percentOf(hits, pairs.filter(answers).length), recall: percentOf(hits, pairs.filter(has).length) }
}
