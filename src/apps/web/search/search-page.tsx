import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { countsLine } from '../../../formats/counts-line.js'
import { extentLine } from '../../../formats/extent-line.js'
import type { Document } from '../../../model/document.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import type { WhoQuery } from '../../../model/who-query.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { addressOfQuery } from '../query-address.js'
import { SearchForm } from './search-form.js'
import { SearchRow } from './search-row.js'

/** The answer to "who said what?" as a page: one row a distinct statement. */
export const searchPage = (assets: Assets, query: WhoQuery, answer: WhoAnswer, documents: ReadonlyMap<string, Document>): string =>
  renderPage({
    assets,
    title: 'Who said what',
    section: '/search',
    children: (
      <>
        <h1>Who said what?</h1>
        <SearchForm query={query} />
        <Found query={query} answer={answer} documents={documents} />
      </>
    ),
  })

interface FoundProps {
  readonly query: WhoQuery
  readonly answer: WhoAnswer
  readonly documents: ReadonlyMap<string, Document>
}

const Found = ({ query, answer, documents }: FoundProps): VNode => (
  <section aria-label="Found">
    <p role="status">
      {countsLine(answer.counts)} <span class="faint">in {extentLine(answer.searched)}</span>
    </p>
    {answer.rows.length === 0 ? <NothingFound query={query} answer={answer} /> : null}
    <ol class="rows">
      {answer.rows.map((row) => (
        <SearchRow key={row.statement.id} row={row} text={documents.get(row.document.id)?.text ?? null} />
      ))}
    </ol>
    {answer.next === null ? null : (
      <p>
        <a rel="next" href={`/search${addressOfQuery({ ...query, after: answer.next })}`}>
          Older statements
        </a>
      </p>
    )}
  </section>
)

const NothingFound = ({ answer }: Pick<FoundProps, 'query' | 'answer'>): VNode => (
  <div class="nothing">
    <p>Nothing found. Searched: {extentLine(answer.searched)}.</p>
    <ul>
      {answer.droppable.map(({ name, value, statements }) => (
        <li key={name}>
          Without {name} “{value}”: {counted(statements, 'statement')}
        </li>
      ))}
    </ul>
  </div>
)
