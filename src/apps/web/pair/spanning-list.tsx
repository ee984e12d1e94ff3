import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { directionName, spanningLine } from '../../../formats/pair-words.js'
import type { PairAnswer } from '../../../model/pair-answer.js'
import { StatementRow } from '../parts/statement-row.js'
import { Words } from '../parts/words.js'

/** So many of each direction are listed; the data have all. */
export const mostSpanning = 20

interface SpanningProps {
  readonly answer: PairAnswer
  readonly texts: ReadonlyMap<string, string>
}

/** Statements that may be of several periods: counted in none of them, and so listed by themselves. */
export const SpanningList = ({ answer, texts }: SpanningProps): VNode | null =>
  answer.directions.every(({ spanning }) => spanning.length === 0) ? null : (
    <section aria-labelledby="spanning-title">
      <h2 id="spanning-title">In no single {answer.by}</h2>
      <div class="directions">
        {answer.directions.map(({ spanning }, number) =>
          spanning.length === 0 ? null : (
            <section key={number} aria-labelledby={`spanning-${number}`}>
              <h3 id={`spanning-${number}`}>
                <Words>{directionName(answer, number === 0)}</Words>
              </h3>
              <p class="faint">{spanningLine(spanning, answer.by)}</p>
              <ul class="rows">
                {spanning.slice(0, mostSpanning).map((found) => (
                  <li key={found.statement.id}>
                    <StatementRow found={found} text={texts.get(found.document.id) ?? null} />
                  </li>
                ))}
              </ul>
              {spanning.length > mostSpanning ? <p class="faint">… and {grouped(spanning.length - mostSpanning)} more: the API has all.</p> : null}
            </section>
          ),
        )}
      </div>
    </section>
  )
