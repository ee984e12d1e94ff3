import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { extentLine } from '../../../formats/extent-line.js'
import { printable } from '../../../formats/printable.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'
import { Words } from '../parts/words.js'
import { searchAddress } from './asked-search.js'
import { filterOfName, filterTerms, valueWords } from './filter-terms.js'

/** What was searched in vain, whom names could not mean, and which filter to drop, the most rewarding first: each a link that drops it. */
export const NothingFound = ({ query, answer }: { readonly query: WhoQuery; readonly answer: WhoAnswer }): VNode => {
  const { searched, meant, droppable } = answer
  const asked = (Object.keys(filterTerms) as NamedFilter[]).filter((filter) => query[filter] !== undefined)
  const unknown = Object.entries(meant).flatMap(([name, actors]) => (actors.length === 0 ? (filterOfName(name) ?? []) : []))
  return (
    <div class="nothing">
      <p>Searched: {extentLine(searched)}. That nothing was found there does not show that nothing was said.</p>
      {searched.publishers.length === 0 ? null : (
        <details class="publishers">
          <summary>Which publishers</summary>
          <ul>
            {searched.publishers.map((publisher) => (
              <li key={publisher}>
                <Words>{printable(publisher)}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unknown.map((filter) => (
        <p key={filter}>
          Nobody in the record is called <Asked value={query[filter] ?? ''} />
          {filter === 'speaker' ? '' : ` (${filterTerms[filter]})`}.
        </p>
      ))}
      <ul class="droppable">
        {droppable.map(({ name, value, statements }) => {
          const filter = filterOfName(name)
          if (filter === null) return null
          return (
            <li key={name}>
              <a href={searchAddress({ ...query, [filter]: undefined })}>
                Without {filterTerms[filter]} <Asked value={valueWords(filter, value)} />: {counted(statements, 'statement')}
              </a>
            </li>
          )
        })}
      </ul>
      {droppable.length === 0 && asked.length > 1 ? <p>No single filter can be dropped to find more: drop two or more.</p> : null}
    </div>
  )
}

const Asked = ({ value }: { readonly value: string }): VNode => (
  <>
    “<Words>{printable(value)}</Words>”
  </>
)

/** What is shown where there is nothing to search yet. */
export const EmptyRecord = (): VNode => (
  <div class="nothing">
    <p>The record is empty.</p>
    <p>
      <a class="button" href="/add">
        Add pages
      </a>{' '}
      by their address, as saved files or as text; or <code>hearsay add PAGE</code> on the command line.
    </p>
  </div>
)
