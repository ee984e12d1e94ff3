import type { VNode } from 'preact'
import { reportsAndOrigins } from '../../../formats/counts-line.js'
import { printable } from '../../../formats/printable.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { statementAddress, traceAddress } from '../addresses.js'
import { StatementFoot, StatementHead } from './statement-head.js'
import { VerificationMark } from './verification-mark.js'
import { Words } from './words.js'

interface RowProps {
  readonly found: FoundStatement
  /** Of the document; null where it is gone meanwhile. */
  readonly text: string | null
  /** How many carry it, where that is known. */
  readonly carried?: { readonly reports: number; readonly origins: number } | undefined
}

/** A statement in a list: who says it, the words as a link to their place, where it was published. */
export const StatementRow = ({ found, text, carried }: RowProps): VNode => (
  <article class="statement">
    {text === null ? null : <StatementHead found={found} text={text} />}
    <blockquote class={`words ${found.statement.form}`} dir="auto">
      <a href={statementAddress(found.statement)} data-item="">
        <Words>{printable(found.words)}</Words>
      </a>
    </blockquote>
    <StatementFoot found={found} />
    <p class="statement-foot">
      <a href={traceAddress(found.statement.id)} data-trace="">
        {carried === undefined || carried.reports === 0 ? 'trace' : reportsAndOrigins(carried.reports, carried.origins)}
      </a>{' '}
      · <VerificationMark of={found.verification} />
    </p>
  </article>
)
