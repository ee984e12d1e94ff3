import type { VNode } from 'preact'

const lines: readonly (readonly [how: string, dashes: string | undefined, what: string])[] = [
  ['cited', undefined, 'solid: the page cites the other'],
  ['same-text', '7 4', 'dashed: inferred, as both have the same text'],
  ['wording', '2 4', 'dotted: inferred, as its wording is nearest'],
]

/** What the lines of the chart mean. */
export const TraceLegend = (): VNode => (
  <ul class="chart-legend">
    {lines.map(([how, dashes, what]) => (
      <li key={how}>
        <svg viewBox="0 0 24 12" aria-hidden="true">
          <path class={`passed ${how}`} d="M0,6H24" fill="none" {...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })} />
        </svg>
        {what}
      </li>
    ))}
    <li>the number beside a name: its wording</li>
  </ul>
)
