import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { countsLine } from '../../../formats/counts-line.js'
import { directionName } from '../../../formats/pair-words.js'
import { percent } from '../../../formats/percent.js'
import type { PairAnswer, PairListing } from '../../../model/pair-answer.js'
import { periodName } from '../charts/index.js'
import { StatementRow } from '../parts/statement-row.js'
import { Words } from '../parts/words.js'
import { type AskedPair, pairAddressOf } from './asked-pair.js'

/** So many rows of each direction stand on a page. */
export const rowsOfPage = 20

interface RangeProps {
  readonly answer: PairAnswer
  readonly asked: AskedPair
  /** Texts of the documents of the rows that are shown. */
  readonly texts: ReadonlyMap<string, string>
}

/** The statements that were counted in the range, in both directions: part of the page by itself, so that a script can put another in its place. */
export const PairRangeList = ({ answer, asked, texts }: RangeProps): VNode => {
  const longest = Math.max(0, ...answer.directions.map(({ listed }) => listed?.rows.length ?? 0))
  return (
    <section id="range" aria-labelledby="range-title">
      <h2 id="range-title" tabIndex={-1}>
        Statements {rangeName(asked)}
      </h2>
      <div class="directions">
        {answer.directions.map(({ listed }, number) =>
          listed === undefined ? null : (
            <section key={number} aria-labelledby={`direction-${number}`}>
              <h3 id={`direction-${number}`}>
                <Words>{directionName(answer, number === 0)}</Words>
              </h3>
              <p class="faint">
                {countsLine(listed.counts)}
                {reviewedWords(listed)}
              </p>
              <ol class="rows" start={asked.start + 1}>
                {listed.rows.slice(asked.start, asked.start + rowsOfPage).map((row) => (
                  <li key={row.statement.id}>
                    <StatementRow found={row} text={texts.get(row.document.id) ?? null} carried={row} />
                  </li>
                ))}
              </ol>
            </section>
          ),
        )}
      </div>
      <nav class="pages" aria-label="Pages of the list">
        {asked.start === 0 ? null : (
          <a rel="prev" href={`${pairAddressOf({ ...asked, start: Math.max(asked.start - rowsOfPage, 0) })}#range`}>
            Newer statements
          </a>
        )}
        {asked.start + rowsOfPage >= longest ? null : (
          <a rel="next" href={`${pairAddressOf({ ...asked, start: asked.start + rowsOfPage })}#range`}>
            Older statements: {grouped(asked.start + rowsOfPage)} of {grouped(longest)} shown
          </a>
        )}
      </nav>
    </section>
  )
}

const reviewedWords = ({ shareReviewed }: PairListing): string =>
  shareReviewed === null ? '' : shareReviewed === 0 ? ', none of them reviewed' : `, ${percent(shareReviewed)} of them reviewed`

/** "of all months", "of Mar 2031", "from Mar 2031 to May 2031". */
const rangeName = ({ from, to, by }: AskedPair): string => {
  if (from === null && to === null) return `of all ${by}s`
  if (from === to && from !== null) return `of ${periodName(from)}`
  return [...(from === null ? [] : [`from ${periodName(from)}`]), ...(to === null ? [] : [`to ${periodName(to)}`])].join(' ')
}
