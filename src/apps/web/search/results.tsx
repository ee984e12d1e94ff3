import type { VNode } from 'preact'
import { counted } from '../../../formats/counted.js'
import { searchTokens } from '../../../text/search-tokens.js'
import { type AskedSearch, newerAddress, olderAddress } from './asked-search.js'
import { FacetLists } from './facet-lists.js'
import type { Findings } from './findings.js'
import { SearchRow } from './search-row.js'

/** One page of rows, the way to the others, and what narrows them down. */
export const Results = ({ asked, findings: { answer, texts, overview } }: { readonly asked: AskedSearch; readonly findings: Findings }): VNode => {
  const { query } = asked
  const sought = new Set(query.words === undefined ? [] : searchTokens(query.words))
  return (
    <div class="rows-and-facets">
      <section aria-labelledby="rows-heading">
        <h2 id="rows-heading" class="unseen">
          {counted(answer.rows.length, 'statement')}, newest first
        </h2>
        <ol class="rows">
          {answer.rows.map((row) => (
            <SearchRow key={row.statement.id} row={row} text={texts.get(row.document.id) ?? null} sought={sought} />
          ))}
        </ol>
        <Paging asked={asked} next={answer.next} />
      </section>
      {overview === null ? null : <FacetLists query={query} meant={answer.meant} facets={overview.facets} />}
    </div>
  )
}

const Paging = ({ asked, next }: { readonly asked: AskedSearch; readonly next: string | null }): VNode | null => {
  const newer = newerAddress(asked)
  if (newer === null && next === null) return null
  return (
    <nav class="paging" aria-label="Pages">
      {newer === null ? null : (
        <a rel="prev" href={newer}>
          Newer statements
        </a>
      )}
      {next === null ? null : (
        <a rel="next" href={olderAddress(asked, next)}>
          Older statements
        </a>
      )}
    </nav>
  )
}
