/** Tables of the figures of dates, via and roles, for the terminal and for docs/accuracy.md. */
import { percentOf, table } from '../table.js'
import type { Count, DateFigures } from './dates.js'
import type { Counts, RoleFigures, RoleMeasure } from './roles.js'
import type { ViaFigures } from './via.js'

/** What the halves are, whichever lines they are: the misses of one were looked at, of the other only the totals. */
export const halfNames = { even: 'developed on', odd: 'totals only', all: 'all' } as const

/** All cases and the two halves. */
export const datesTable = ({ cases, right, bounds, developed, unseen }: Omit<DateFigures, 'wrong'>): string => {
  const row = (name: string, count: Count): readonly (string | number)[] => [name, count.cases, count.right, percentOf(count.right, count.cases)]
  return table(
    ['cases', 'number', 'right', 'right %'],
    [row('all', { cases, right }), row('both bounds alone', bounds), row(halfNames.even, developed), row(halfNames.odd, unseen)],
  )
}

/** Precision and recall of links by lines. */
export const viaTable = (figures: readonly ViaFigures[]): string =>
  table(
    ['half', 'against', 'links found', 'precision %', 'links in the gold', 'recall %'],
    figures
      .toSorted((one, other) => (one.lines === other.lines ? 0 : one.lines === 'even' ? -1 : 1))
      .map(({ annotator, lines, counts: { found, right, gold, met } }) => [
        halfNames[lines],
        annotator,
        found,
        percentOf(right, found),
        gold,
        percentOf(met, gold),
      ]),
  )

/** Shares that are right beside those of calling everything assert, not negated and not modal. */
export const stancesTable = ({ figures }: RoleMeasure): string =>
  table(
    ['half', 'against', 'items', 'stance %', 'all assert %', 'negated %', 'none negated %', 'modal %', 'none modal %'],
    figures.map((row) => [
      halfNames[row.lines],
      row.against,
      row.items,
      ...[row.stance, row.stanceBaseline, row.negated, row.negatedBaseline, row.modal, row.modalBaseline].map((right) => percentOf(right, row.items)),
    ]),
  )

/** Precision and recall of addressees, and of the negated and the modal. */
export const addresseesTable = ({ figures }: RoleMeasure): string => {
  const rates = ({ right, found, gold }: Counts): readonly (string | number)[] => [percentOf(right, found), percentOf(right, gold), gold]
  const row = (figure: RoleFigures): readonly (string | number)[] => [
    halfNames[figure.lines],
    figure.against,
    ...rates(figure.addresseeOverlap),
    ...rates(figure.negatedSpans),
    ...rates(figure.modalSpans),
  ]
  return table(
    ['half', 'against', ...['addressees', 'negated', 'modal'].flatMap((what) => [`${what}: precision %`, 'recall %', 'in the gold'])],
    figures.map(row),
  )
}
