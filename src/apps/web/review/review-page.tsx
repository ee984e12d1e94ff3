import type { VNode } from 'preact'
import { counted, grouped } from '../../../formats/counted.js'
import { estimateWords } from '../../../formats/estimate-line.js'
import { percent } from '../../../formats/percent.js'
import { printable } from '../../../formats/printable.js'
import type { FilterEstimate } from '../../../model/review-report.js'
import { repairAddress, statementAddress, traceAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { StatementFoot, StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'
import { RepairForm } from '../repair/repair-form.js'
import type { RepairRefusal } from '../repair/repair-refusal.js'
import type { ReviewedStatement } from './next-statement.js'
import { Passage } from './passage.js'
import { ReviewFilters } from './review-filters.js'
import { addressOfReview, type ReviewQuery } from './review-query.js'
import { ReviewTabs } from './review-tabs.js'

/** What the page of a review shows. */
export interface ShownReview {
  readonly review: ReviewQuery
  /** Null: nothing is left. */
  readonly current: ReviewedStatement | null
  readonly estimate: FilterEstimate
  readonly reviewer: string
  readonly refusal: RepairRefusal | null
  /** The entry that was kept last: the number of the last one of its statement, which a form must know. */
  readonly undo: { readonly number: number; readonly statementId: string; readonly last: number; readonly words: string } | null
}

/** One statement that is to be judged, in its sentences; each answer is kept at once and leads to the next. */
export const reviewPage = (assets: Assets, shown: ShownReview): string =>
  renderPage({
    assets,
    title: 'Review',
    section: '/review',
    scripts: ['review.ts'],
    children: (
      <div class="review">
        <h1>Review</h1>
        <ReviewTabs at="/review" />
        <ReviewFilters review={shown.review} />
        <Progress estimate={shown.estimate} />
        {shown.undo === null ? null : <UndoLast undo={shown.undo} review={shown.review} />}
        {shown.current === null ? <Finished shown={shown} /> : <Current shown={shown} current={shown.current} />}
      </div>
    ),
  })

const Progress = ({ estimate: { statements, reviewed, precision } }: { readonly estimate: FilterEstimate }): VNode => (
  <div class="progress">
    <p>
      <label>
        <progress max={Math.max(1, statements)} value={Math.min(reviewed, statements)} /> {grouped(reviewed)} of {counted(statements, 'statement')} reviewed
      </label>
    </p>
    <p>
      {precision.reviewed === 0 ? (
        <span class="faint">How often the machine errs is told by a random sample only; none of it is reviewed yet.</span>
      ) : (
        <>
          Right in the random sample: <strong>{estimateWords(precision)}</strong>
        </>
      )}
    </p>
  </div>
)

const UndoLast = ({ undo, review }: { readonly undo: NonNullable<ShownReview['undo']>; readonly review: ReviewQuery }): VNode => (
  <form method="post" action={repairAddress(undo.statementId)} class="undo-last">
    <input type="hidden" name="last" value={undo.last} />
    <input type="hidden" name="back" value={addressOfReview({ ...review, at: null })} />
    <p role="status">
      Kept: <Words>{undo.words}</Words>{' '}
      <button type="submit" name="undo" value={undo.number} class="quiet" data-key="u">
        Undo <kbd>u</kbd>
      </button>
    </p>
  </form>
)

const Current = ({ shown, current }: { readonly shown: ShownReview; readonly current: ReviewedStatement }): VNode => {
  const { review, reviewer, refusal } = shown
  const { queued, history, document, actors, isTurn, next } = current
  const behind = isTurn ? (next === null ? { atEnd: true } : { after: next }) : {}
  const skip = addressOfReview({ ...review, at: null, ...behind })
  return (
    <article class="statement review-case" data-card={queued.statement.id}>
      <StatementFoot found={queued} />
      <Passage text={document.text} stretch={queued.context} statements={[queued]} />
      <p class="faint">{queued.verification === 'unchecked' ? 'As the machine read it:' : 'As it is now:'}</p>
      <StatementHead found={queued} text={document.text} />
      <blockquote class={`words ${queued.statement.form}`}>
        <Words>{printable(queued.words)}</Words>
      </blockquote>
      <p class="statement-foot">
        <VerificationMark of={queued.verification} /> | confidence {percent(queued.statement.confidence)} |{' '}
        <a href={traceAddress(queued.statement.id)}>{counted(queued.reports, 'report')}</a> | <a href={statementAddress(queued.statement)}>in its page</a>
      </p>
      <RepairForm
        history={history}
        text={document.text}
        names={actors.map(({ name }) => name)}
        reviewer={reviewer}
        refusal={refusal}
        review={{ back: addressOfReview({ ...review, at: null }), drawn: review.order }}
      />
      <p>
        <a class="button" href={skip} data-key="s">
          {isTurn ? 'Skip' : 'Go on'} <kbd>s</kbd>
        </a>
      </p>
    </article>
  )
}

const Finished = ({ shown: { review, estimate } }: { readonly shown: ShownReview }): VNode => (
  <section class="nothing">
    <h2>{review.atEnd ? 'That was the last one' : 'Nothing is left to review'}</h2>
    <p>
      {estimate.statements === 0
        ? 'No statement was found.'
        : review.atEnd
          ? 'What was skipped is still there.'
          : 'All that were found have been judged; each answer is in the record.'}
    </p>
    <p>
      <a href={addressOfReview({ ...review, after: null, at: null, atEnd: false })}>From the beginning</a> · <a href="/review/missed">What was missed</a>
    </p>
  </section>
)
