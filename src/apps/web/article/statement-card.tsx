import type { VNode } from 'preact'
import { percent } from '../../../formats/percent.js'
import { printable } from '../../../formats/printable.js'
import type { FoundStatement } from '../../../model/found-statement.js'
import { traceAddress } from '../addresses.js'
import { StatementFoot, StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'

/** The statement in focus: who says what to whom, by whom we know, how sure that is, and where else it stands. */
export const StatementCard = ({ found, text }: { readonly found: FoundStatement; readonly text: string }): VNode => (
  <article class="statement card" data-card={found.statement.id}>
    <StatementHead found={found} text={text} />
    <blockquote class={`words ${found.statement.form}`}>
      <Words>{printable(found.words)}</Words>
    </blockquote>
    <StatementFoot found={found} />
    <p class="statement-foot">
      <VerificationMark of={found.verification} /> | confidence {percent(found.statement.confidence)} |{' '}
      <a href={traceAddress(found.statement.id)}>other reports</a>
    </p>
  </article>
)
