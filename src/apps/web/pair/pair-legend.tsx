import type { VNode } from 'preact'
import { paint } from '../charts/index.js'

/** What the forms of the chart mean; the colours only say it again. */
export const PairLegend = ({ isCorrected }: { readonly isCorrected: boolean }): VNode => (
  <ul class="chart-legend">
    <li>
      <svg viewBox="0 0 24 12" aria-hidden="true" class="chart-key">
        <rect class="quoted" width="24" height="12" />
      </svg>
      quoted, whole or in part
    </li>
    <li>
      <svg viewBox="0 0 24 12" aria-hidden="true" class="chart-key">
        <rect class="outlined" fill={paint('pair', 'paraphrased')} width="24" height="12" />
      </svg>
      paraphrased
    </li>
    <li>
      <svg viewBox="0 0 24 12" aria-hidden="true" class="chart-key">
        <rect class="outlined" fill={paint('pair', 'no-coverage')} width="24" height="12" />
      </svg>
      no coverage: nothing was read
    </li>
    <li>
      <svg viewBox="0 0 24 12" aria-hidden="true" class="chart-key">
        <rect class="outlined" fill="none" width="24" height="12" />
      </svg>
      blank: read, and no statement
    </li>
    {isCorrected ? (
      <li>
        <svg viewBox="0 0 24 12" aria-hidden="true" class="chart-key">
          <g class="interval">
            <line x1="12" y1="0" x2="12" y2="12" />
            <circle cx="12" cy="6" r="3" />
          </g>
        </svg>
        set right by the sample, with its 95 % interval
      </li>
    ) : null}
  </ul>
)
