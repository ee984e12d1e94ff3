import type { VNode } from 'preact'
import { reportsAndOrigins } from '../../../formats/counts-line.js'
import { printable } from '../../../formats/printable.js'
import type { WhoRow } from '../../../model/who-answer.js'
import { statementAddress, traceAddress } from '../addresses.js'
import { StatementFoot, StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'

/** A distinct statement as a row: who says what, the words a link to where they stand. */
export const SearchRow = ({ row, text }: { readonly row: WhoRow; readonly text: string | null }): VNode => (
  <li data-item="">
    <article class="statement">
      {text === null ? null : <StatementHead found={row} text={text} />}
      <blockquote class={`words ${row.statement.form}`}>
        <a href={statementAddress(row.statement)}>
          <Words>{printable(row.words)}</Words>
        </a>
      </blockquote>
      <StatementFoot found={row} />
      <p class="statement-foot">
        <a href={traceAddress(row.statement.id)}>{reportsAndOrigins(row.reports, row.origins)}</a> <VerificationMark of={row.verification} />
      </p>
    </article>
  </li>
)
