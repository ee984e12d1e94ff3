import type { VNode } from 'preact'
import { reportsAndOrigins } from '../../../formats/counts-line.js'
import { percent } from '../../../formats/percent.js'
import { printable } from '../../../formats/printable.js'
import type { StatementHistory } from '../../../model/corrected.js'
import type { Counts } from '../../../model/counts.js'
import type { Opened } from '../../../model/opened.js'
import { documentAddress, statementAddress, traceAddress } from '../addresses.js'
import { StatementFoot, StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'
import { EnterGuard, RepairForm, repairFormId, type RepairFormProps } from '../repair/repair-form.js'
import { CardCitation } from './card-citation.js'
import { CardDerivation } from './card-derivation.js'
import { CardHistory } from './card-history.js'
import { CardNeighbours } from './card-neighbours.js'
import { KeptNotice } from './kept-notice.js'
import { addressAtWords, originalAddress } from './web-address.js'

/** The statement in focus, with what the record tells of it. */
export interface FocusedStatement extends Pick<RepairFormProps, 'reviewer' | 'refusal'> {
  readonly history: StatementHistory
  readonly counts: Counts
  /** The number of the entry that was just kept; null: none. */
  readonly kept: number | null
}

/** The statement in focus: who says what to whom, by whom we know, how sure that is, where else it stands, and what can be done about it. */
export const StatementCard = ({ focused, opened }: { readonly focused: FocusedStatement; readonly opened: Opened }): VNode => {
  const { history, counts, kept, reviewer, refusal } = focused
  const { found } = history
  const { statements, kept: document } = opened
  const { text } = document.document
  return (
    <article class="statement card" data-card={found.statement.id} aria-labelledby="card-title">
      <Steps opened={opened} id={found.statement.id} />
      <EnterGuard />
      <KeptNotice history={history} kept={kept} text={text} form={repairFormId} />
      <StatementHead found={found} text={text} />
      <blockquote class={`words ${found.statement.form}`}>
        <Words>{printable(found.words)}</Words>
      </blockquote>
      <StatementFoot found={found} />
      <p class="statement-foot">
        <VerificationMark of={found.verification} /> | confidence {percent(found.statement.confidence)} |{' '}
        <a href={traceAddress(found.statement.id)}>{counts.reports === 0 ? 'trace it' : reportsAndOrigins(counts.reports, counts.origins)}</a>
      </p>
      <CardNeighbours found={found} statements={statements} text={text} />
      <RepairForm history={history} text={text} names={document.actors.map(({ name }) => name)} reviewer={reviewer} refusal={refusal} review={null} />
      <CardDerivation found={found} text={text} />
      <CardHistory history={history} text={text} form={repairFormId} />
      <CardCitation found={found} />
      <Original opened={opened} words={firstPiece(text, found.statement.content[0])} />
    </article>
  )
}

const firstPiece = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)

const Steps = ({ opened, id }: { readonly opened: Opened; readonly id: string }): VNode => {
  const { statements } = opened
  const at = statements.findIndex(({ statement }) => statement.id === id)
  const [before, after] = [statements[at - 1], statements[at + 1]]
  return (
    <div class="card-steps">
      <h2 id="card-title">
        Statement {at + 1} <span class="faint">of {statements.length}</span>
      </h2>
      <p>
        {before === undefined ? null : (
          <a href={statementAddress(before.statement)} data-statement={before.statement.id} rel="prev">
            ← before
          </a>
        )}{' '}
        {after === undefined ? null : (
          <a href={statementAddress(after.statement)} data-statement={after.statement.id} rel="next">
            next →
          </a>
        )}{' '}
        <a href={documentAddress(opened.kept.document.id)} data-close="">
          close
        </a>
      </p>
    </div>
  )
}

const Original = ({ opened, words }: { readonly opened: Opened; readonly words: string }): VNode => {
  const address = originalAddress(opened.kept.document)
  if (address === null) return <p class="faint">The record has no web address for this page.</p>
  return (
    <p>
      <a href={addressAtWords(address, words)} rel="noopener noreferrer" data-key="o">
        Open the original at these words <kbd>o</kbd>
      </a>
    </p>
  )
}
