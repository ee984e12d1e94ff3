import type { ComponentChildren, VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { percent } from '../../../formats/percent.js'

/** A chart with what it cannot be read without. */
export interface ChartFigureProps {
  readonly caption: ComponentChildren
  /** How many statements, or reports, it shows. */
  readonly statements: number
  /** Of these, the share that somebody has looked at: 0 to 1; null where it is not known. */
  readonly shareReviewed: number | null
  readonly chart: VNode
  /** What the forms and colours mean. */
  readonly legend?: VNode
  /** The same numbers as a table; not given where it stands beside. */
  readonly table?: VNode
  /** Further words beneath. */
  readonly children?: ComponentChildren
}

/** A chart with its caption, its N, its unreviewed share and the table of the same numbers. */
export const ChartFigure = ({ caption, statements, shareReviewed, chart, legend, table, children }: ChartFigureProps): VNode => (
  <figure class="chart-figure">
    <figcaption>
      {caption}{' '}
      <span class="faint">
        N = {grouped(statements)}
        {shareReviewed === null ? null : `, ${unreviewed(statements, shareReviewed)}`}
      </span>
    </figcaption>
    {legend}
    {chart}
    {children}
    {table === undefined ? null : (
      <details class="chart-table">
        <summary>The numbers as a table</summary>
        <div class="table-frame" tabIndex={0} role="region" aria-label="The numbers as a table">
          {table}
        </div>
      </details>
    )}
  </figure>
)

/** "86 % not reviewed", "all reviewed". */
const unreviewed = (statements: number, shareReviewed: number): string =>
  statements === 0 ? 'nothing to review' : shareReviewed >= 1 ? 'all reviewed' : `${percent(1 - shareReviewed)} not reviewed`
