import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { estimateWords } from '../../../formats/estimate-line.js'
import { namesOf } from '../../../formats/referents.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import type { ReviewReport } from '../../../model/review-report.js'
import type { SampledParagraph } from '../../../model/sampled-paragraph.js'
import { documentAddress, statementAddress } from '../addresses.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { Words } from '../parts/words.js'
import { addressOfMissed, type MissedQuery } from './missed-query.js'
import { Passage } from './passage.js'
import { ReviewTabs } from './review-tabs.js'

/** What the page of a sampled paragraph shows. */
export interface ShownMissed {
  readonly query: MissedQuery
  /** Null: nothing is left. */
  readonly paragraph: SampledParagraph | null
  /** For the paragraph behind it; null where it is the last. */
  readonly next: string | null
  readonly recall: ReviewReport['recall']
  readonly reviewer: string
  /** Why an answer was not kept. */
  readonly refusal: string | null
}

/** One paragraph drawn at random: how many statements stand there that the record lacks? */
export const missedPage = (assets: Assets, shown: ShownMissed): string => {
  const { query, paragraph, recall } = shown
  return renderPage({
    assets,
    title: 'What was missed',
    section: '/review',
    scripts: ['review.ts'],
    children: (
      <div class="review">
        <h1>What was missed</h1>
        <ReviewTabs at="/review/missed" />
        <form method="get" action="/review/missed" class="review-form">
          <label>
            <span>Name of the random sample</span>
            <input name="seed" value={query.seed} maxLength={200} />
          </label>
          <button type="submit">Draw</button>
        </form>
        <p class="progress">
          Of the statements that stand in {counted(recall.paragraphs, 'sampled paragraph')}, the record has: <strong>{estimateWords(recall)}</strong>
        </p>
        {paragraph === null ? (
          <section class="nothing">
            <h2>No paragraph is left in this sample</h2>
            <p>Give the sample another name, or add pages.</p>
          </section>
        ) : (
          <Paragraph shown={shown} paragraph={paragraph} />
        )}
        {query.before === null ? null : (
          <p>
            <a href={addressOfMissed({ ...query, at: query.before, before: null })} data-key="u">
              Answer the one before again <kbd>u</kbd>
            </a>{' '}
            <span class="faint">the last answer counts</span>
          </p>
        )}
      </div>
    ),
  })
}

const Paragraph = ({ shown: { query, next, reviewer, refusal }, paragraph }: { readonly shown: ShownMissed; readonly paragraph: SampledParagraph }): VNode => {
  const { document, span, text, statements } = paragraph
  const padded = `${' '.repeat(span.start)}${text}`
  return (
    <article class="statement review-case">
      <p class="statement-foot">
        {document.publisher === null ? 'unknown publisher' : <Words>{printable(document.publisher)}</Words>}:{' '}
        <a href={documentAddress(document.id)}>
          <Words>{printable(document.title ?? document.id)}</Words>
        </a>{' '}
        | {document.publishedAt === null ? 'no date' : printable(readableDay(document.publishedAt))}
      </p>
      <Passage text={padded} stretch={span} statements={statements} />
      <p>{statements.length === 0 ? 'The record has no statement here.' : `The record has ${counted(statements.length, 'statement')} here:`}</p>
      <ul>
        {statements.map(({ statement, words }) => (
          <li key={statement.id}>
            <a href={statementAddress(statement)}>
              <Words>{printable(namesOf(statement.speakers) ?? 'no source named')}</Words>: <Words>{printable(words)}</Words>
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action="/review/missed" class="missed-form">
        <input type="hidden" name="document" value={document.id} />
        <input type="hidden" name="start" value={span.start} />
        <input type="hidden" name="end" value={span.end} />
        <input type="hidden" name="seed" value={query.seed} />
        <input type="hidden" name="after" value={query.after ?? ''} />
        {refusal === null ? null : (
          <p role="alert" class="alert">
            {refusal}
          </p>
        )}
        <label>
          <span>How many statements stand here that are not marked?</span>
          <input name="missed" type="number" min={0} max={1000} step={1} required inputMode="numeric" />
        </label>
        <label>
          <span>Your name</span>
          <input name="by" value={reviewer} autocomplete="name" maxLength={200} dir="auto" />
        </label>
        <p>
          <button type="submit">Keep</button>{' '}
          {next === null || query.at !== null ? null : (
            <a class="button" href={addressOfMissed({ ...query, after: next, before: null })} data-key="s">
              Skip <kbd>s</kbd>
            </a>
          )}
        </p>
      </form>
    </article>
  )
}
