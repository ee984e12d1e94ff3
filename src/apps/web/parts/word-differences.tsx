import type { VNode } from 'preact'
import { inline, printable } from '../../../formats/printable.js'
import type { QuoteComparison } from '../../../model/quote-difference.js'
import { differenceRuns } from './difference-runs.js'

interface DifferencesProps {
  readonly comparison: QuoteComparison
  /** The wording on the right. */
  readonly words: string
  /** What the wording on the left is called, for those who hear the page: "asked for". */
  readonly left: string
  /** What the one on the right is called: "on the page". */
  readonly right: string
}

/** A wording with what differs from another one in its place: struck out what only the other has, underlined what only this one has, each with the word of its kind. */
export const WordDifferences = ({ comparison, words, left, right }: DifferencesProps): VNode => (
  <>
    {differenceRuns(comparison, words).map((run, number) =>
      'words' in run ? (
        inline(run.words)
      ) : (
        <span key={number} class={`difference ${run.kind}`}>
          {' '}
          {run.left === '' ? null : (
            <del>
              <span class="unseen">{left}: </span>
              {printable(run.left)}
            </del>
          )}
          {run.left === '' || run.right === '' ? null : ' '}
          {run.right === '' ? null : (
            <ins>
              <span class="unseen">{right}: </span>
              {printable(run.right)}
            </ins>
          )}{' '}
          <span class="kind">{run.kind}</span>{' '}
        </span>
      ),
    )}
  </>
)
