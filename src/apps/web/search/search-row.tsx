import type { VNode } from 'preact'
import { reportsAndOrigins } from '../../../formats/counts-line.js'
import { inline, printable } from '../../../formats/printable.js'
import type { WhoRow } from '../../../model/who-answer.js'
import { statementAddress, traceAddress } from '../addresses.js'
import { StatementFoot, StatementHead } from '../parts/statement-head.js'
import { VerificationMark } from '../parts/verification-mark.js'
import { Words } from '../parts/words.js'
import { type ContextRun, wordsInContext } from './words-in-context.js'

interface RowProps {
  readonly row: WhoRow
  /** Of the document; null where it is gone meanwhile. */
  readonly text: string | null
  /** Tokens of the words that were searched for. */
  readonly sought: ReadonlySet<string>
}

/** A distinct statement as a row: who says what, the words in their sentence and a link to where they stand. */
export const SearchRow = ({ row, text, sought }: RowProps): VNode => {
  const { statement } = row
  const runs = text === null ? [{ words: row.words, isContent: true, isSought: false }] : wordsInContext(text, statement.content, sought)
  const first = runs.findIndex(({ isContent }) => isContent)
  const last = runs.findLastIndex(({ isContent }) => isContent)
  return (
    <li>
      <article class="statement">
        {text === null ? null : <StatementHead found={row} text={text} />}
        <blockquote class={`words in-context ${statement.form}`} dir="auto">
          <Runs runs={runs.slice(0, first)} />
          <a href={statementAddress(statement)} data-item="">
            <Words>
              <Runs runs={runs.slice(first, last + 1)} />
            </Words>
          </a>
          <Runs runs={runs.slice(last + 1)} />
        </blockquote>
        <StatementFoot found={row} />
        <p class="statement-foot">
          {row.reports === 0 ? null : (
            <>
              <a href={traceAddress(statement.id)} data-trace="">
                {reportsAndOrigins(row.reports, row.origins)}
              </a>{' '}
              ·{' '}
            </>
          )}
          <VerificationMark of={row.verification} />
        </p>
      </article>
    </li>
  )
}

const Runs = ({ runs }: { readonly runs: readonly ContextRun[] }): VNode => (
  <>
    {runs.map(({ words, isContent, isSought }, number) =>
      isSought ? (
        <mark key={number}>{printable(words)}</mark>
      ) : isContent ? (
        inline(words)
      ) : (
        <span key={number} class="around">
          {inline(words)}
        </span>
      ),
    )}
  </>
)
