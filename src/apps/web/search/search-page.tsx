import type { VNode } from 'preact'
import { countsLine } from '../../../formats/counts-line.js'
import { counted } from '../../../formats/counted.js'
import { estimateLine } from '../../../formats/estimate-line.js'
import { extentLine } from '../../../formats/extent-line.js'
import { printable } from '../../../formats/printable.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { searchTokens } from '../../../text/search-tokens.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { type AskedSearch, countedAddress, feedAddress, newerAddress, olderAddress, searchAddress } from './asked-search.js'
import { ExportLinks } from './export-links.js'
import { FacetLists } from './facet-lists.js'
import { FilterChips } from './filter-chips.js'
import { filtersNamed, inPageTerms } from './filter-terms.js'
import type { Findings } from './findings.js'
import { MonthsFound } from './months-found.js'
import { NamesMeant } from './names-meant.js'
import type { NamesToChoose } from './names-to-choose.js'
import { EmptyRecord, NothingFound } from './nothing-found.js'
import { SearchForm } from './search-form.js'
import { SearchRow } from './search-row.js'
import { searchTitle } from './search-title.js'

/** The answer to "who said what?" as a page: one row a distinct statement. */
export const searchPage = (assets: Assets, asked: AskedSearch, findings: Findings, names: NamesToChoose): string =>
  renderPage({
    assets,
    title: searchTitle(asked.query),
    section: '/search',
    scripts: ['search.ts'],
    feed: feedAddress(asked.query),
    children: (
      <div class="search">
        <h1>Who said what?</h1>
        <SearchForm query={asked.query} wrong={new Set()} names={names} />
        {findings.answer.searched.documents === 0 ? <EmptyRecord /> : <Found asked={asked} findings={findings} />}
      </div>
    ),
  })

/** What is wrong with a question, beside the form with what was typed. */
export const refusedSearchPage = (assets: Assets, typed: WhoQuery, fault: string, names: NamesToChoose): string =>
  renderPage({
    assets,
    title: 'Who said what?',
    section: '/search',
    scripts: ['search.ts'],
    children: (
      <div class="search">
        <h1>Who said what?</h1>
        <SearchForm query={typed} wrong={filtersNamed(fault)} names={names} />
        <p class="fault" id="question-fault" role="alert">
          {printable(inPageTerms(fault))}
        </p>
      </div>
    ),
  })

/** Parts have ids, by which a script puts others in their place when a range of months is marked. */
const Found = ({ asked, findings }: { readonly asked: AskedSearch; readonly findings: Findings }): VNode => {
  const { query } = asked
  const { answer, exported, overview } = findings
  const isFound = answer.counts.statements + answer.counts.silences > 0
  return (
    <div class="found">
      <div id="asked">
        <FilterChips query={query} />
        <NamesMeant query={query} meant={answer.meant} />
      </div>
      <div role="status" class="numbers" id="numbers">
        <p>
          <strong>
            {answer.hasMore ? 'At least ' : null}
            {countsLine(answer.counts)}
          </strong>{' '}
          <span class="faint">
            {searchAddress(query) === '/search' ? 'in all' : 'found in'} {extentLine(answer.searched)}
          </span>
        </p>
        {overview === null ? null : <p class="faint">{estimateLine(overview.estimate)}</p>}
      </div>
      <div class="tools" id="tools">
        {isFound && exported !== null ? <ExportLinks query={query} exported={exported} documents={answer.searched.documents} /> : null}
        <a href={feedAddress(query)} type="application/atom+xml">
          Follow this search as a feed
        </a>
        {!isFound ? null : overview === null ? (
          <a href={countedAddress(asked)}>Count all, by speaker, publisher, stance, form and month, and export</a>
        ) : (
          <a href="#facets" class="to-facets">
            Narrow down
          </a>
        )}
      </div>
      {overview === null ? null : <MonthsFound asked={asked} overview={overview} />}
      <div id="results">{isFound ? <Results asked={asked} findings={findings} /> : <NothingFound query={query} answer={answer} />}</div>
    </div>
  )
}

const Results = ({ asked, findings: { answer, texts, overview } }: { readonly asked: AskedSearch; readonly findings: Findings }): VNode => {
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
      {overview === null ? null : <FacetLists query={query} facets={overview.facets} />}
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
