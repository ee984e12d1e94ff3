import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { correctedLine, correctedNote, directionCounts, directionName, placedByPublicationLine, precisionLine } from '../../../formats/pair-words.js'
import { printable } from '../../../formats/printable.js'
import type { ActorEntry } from '../../../model/actor-entry.js'
import type { PairAnswer, PairDirection } from '../../../model/pair-answer.js'
import { ActorCandidates } from '../actor/actor-candidates.js'
import { actorAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { ChartFigure } from '../charts/index.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { type AskedPair, pairAddressOf } from './asked-pair.js'
import { PairChart } from './pair-chart.js'
import { PairForm } from './pair-form.js'
import { PairLegend } from './pair-legend.js'
import { periodsOf } from './pair-periods.js'
import { PairRangeList } from './pair-range.js'
import { PairTable } from './pair-table.js'
import { RangeForm } from './range-form.js'
import { type SuggestedPair, SuggestedPairs } from './suggested-pairs.js'
import { SpanningList } from './spanning-list.js'

/** What is to be shown of a pair: the numbers; whom the names can mean, where that is not one each; nothing yet. */
export type ShownPair =
  | { readonly kind: 'answer'; readonly answer: PairAnswer; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'unclear'; readonly meant: Readonly<Record<'a' | 'b', readonly ActorEntry[]>> }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'nothing'; readonly suggested: readonly SuggestedPair[] }

/** What two actors say of each other, as a page. */
export const pairPage = (assets: Assets, asked: AskedPair, shown: ShownPair): string =>
  renderPage({
    assets,
    title: shown.kind === 'answer' ? `${printable(shown.answer.a.actor.name)} and ${printable(shown.answer.b.actor.name)}` : 'Pairs',
    section: '/pairs',
    scripts: shown.kind === 'answer' ? ['pair.ts'] : [],
    children: (
      <>
        {shown.kind === 'answer' ? <PairTitle answer={shown.answer} /> : <h1>How two speak of each other</h1>}
        <PairForm asked={asked} />
        <Shown asked={asked} shown={shown} />
      </>
    ),
  })

const PairTitle = ({ answer: { a, b } }: { readonly answer: PairAnswer }): VNode => (
  <h1>
    <a href={actorAddress(a.actor.key)}>
      <Words>{printable(a.actor.name)}</Words>
    </a>{' '}
    and{' '}
    <a href={actorAddress(b.actor.key)}>
      <Words>{printable(b.actor.name)}</Words>
    </a>
  </h1>
)

const Shown = ({ asked, shown }: { readonly asked: AskedPair; readonly shown: ShownPair }): VNode => {
  switch (shown.kind) {
    case 'answer':
      return <Answer asked={asked} answer={shown.answer} texts={shown.texts} />
    case 'unclear':
      return (
        <>
          {(['a', 'b'] as const).map((side) =>
            shown.meant[side].length === 1 ? null : (
              <ActorCandidates key={side} name={asked[side]} candidates={shown.meant[side]} addressOf={(key) => pairAddressOf({ ...asked, [side]: key })} />
            ),
          )}
        </>
      )
    case 'refused':
      return (
        <p role="alert" class="refusal">
          {shown.why}
        </p>
      )
    case 'nothing':
      return <SuggestedPairs pairs={shown.suggested} />
  }
}

interface AnswerProps {
  readonly asked: AskedPair
  readonly answer: PairAnswer
  readonly texts: ReadonlyMap<string, string>
}

const Answer = ({ asked, answer, texts }: AnswerProps): VNode => {
  const [one, other] = answer.directions
  const statements = one.statements + other.statements
  return (
    <>
      <ChartFigure
        caption={`Statements by ${answer.by}: of the day they were said, where the page tells it.`}
        statements={statements}
        shareReviewed={sharesTogether(one, other)}
        legend={<PairLegend isCorrected={asked.corrected} />}
        chart={
          <div class="pair-lanes">
            <Direction answer={answer} direction={one} isFirst asked={asked} />
            <PairChart answer={answer} asked={asked} />
            <Direction answer={answer} direction={other} isFirst={false} asked={asked} />
          </div>
        }
        table={<PairTable answer={answer} asked={asked} />}
      >
        <RangeForm asked={asked} periods={periodsOf(answer).map(({ period }) => period)} />
        <p class="statement-foot">
          <a href={pairAddressOf(asked, '/pairs.csv')} download="pair.csv">
            These numbers as CSV
          </a>{' '}
          · {grouped(answer.directions.reduce((sum, { periods }) => sum + periods.length, 0))} rows, a row a {answer.by} and direction
        </p>
        {asked.corrected ? <p class="statement-foot">{correctedNote}</p> : null}
      </ChartFigure>
      <PairRangeList answer={answer} asked={asked} texts={texts} />
      <SpanningList answer={answer} texts={texts} />
      <section aria-labelledby="rule-title">
        <h2 id="rule-title">The rule</h2>
        <p class="rule">{answer.rule}</p>
      </section>
    </>
  )
}

/** Of both directions together; null where neither has a statement. */
const sharesTogether = (one: PairDirection, other: PairDirection): number | null => {
  const all = one.reports + other.reports
  return all === 0 ? null : ((one.shareReviewed ?? 0) * one.reports + (other.shareReviewed ?? 0) * other.reports) / all
}

interface DirectionProps extends Omit<AnswerProps, 'texts'> {
  readonly direction: PairDirection
  readonly isFirst: boolean
}

/** The name of a lane, and how far its numbers can be believed. */
const Direction = ({ answer, direction, isFirst, asked }: DirectionProps): VNode => {
  const placed = placedByPublicationLine(direction, answer.by)
  return (
    <div class={isFirst ? 'lane above' : 'lane below'}>
      <p>
        <span aria-hidden="true">{isFirst ? '↑ ' : '↓ '}</span>
        <strong>
          <Words>{directionName(answer, isFirst)}</Words>
        </strong>
        : {directionCounts(direction)}
      </p>
      <p class="faint">
        {precisionLine(direction)}
        {asked.corrected ? ` · ${correctedLine(direction.corrected ?? null, direction.precision)}` : ''}
        {placed === null ? '' : ` · ${placed}`}
      </p>
    </div>
  )
}
