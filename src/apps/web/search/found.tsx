import type { VNode } from 'preact'
import { countsLine } from '../../../formats/counts-line.js'
import { estimateLine } from '../../../formats/estimate-line.js'
import { extentLine } from '../../../formats/extent-line.js'
import { type AskedSearch, countedAddress, feedAddress, searchAddress } from './asked-search.js'
import { ExportLinks } from './export-links.js'
import { FilterChips } from './filter-chips.js'
import type { Findings } from './findings.js'
import { MonthsFound } from './months-found.js'
import { NamesMeant } from './names-meant.js'
import { NothingFound } from './nothing-found.js'
import { Results } from './results.js'

/** What a search found. Parts have ids, by which a script puts others in their place when a range of months is marked. */
export const Found = ({ asked, findings }: { readonly asked: AskedSearch; readonly findings: Findings }): VNode => {
  const { query } = asked
  const { answer, exported, overview } = findings
  const isFound = answer.counts.statements + answer.counts.silences > 0
  return (
    <div class="found">
      <div id="asked">
        <FilterChips query={query} meant={answer.meant} />
        <NamesMeant query={query} meant={answer.meant} />
      </div>
      <div role="status" class="numbers" id="numbers">
        {isFound ? (
          <p>
            <strong>
              {answer.hasMore ? 'At least ' : null}
              {countsLine(answer.counts)}
            </strong>{' '}
            <span class="faint">
              {answer.hasMore ? '(only the newest are counted) found in' : searchAddress(query) === '/search' ? 'in all' : 'found in'}{' '}
              {extentLine(answer.searched)}
            </span>
          </p>
        ) : (
          <p>
            <strong>{searchAddress(query) === '/search' ? 'The record has no statement yet.' : 'Nothing found.'}</strong>
          </p>
        )}
        {overview === null ? null : <p class="faint">{estimateLine(overview.estimate)}</p>}
      </div>
      <div class="tools" id="tools">
        {isFound && exported !== null ? <ExportLinks query={query} exported={exported} documents={answer.searched.documents} /> : null}
        <span>
          <a href={feedAddress(query)} type="application/atom+xml">
            Follow this search as a feed
          </a>{' '}
          <span class="faint">or keep this page as a bookmark: its address is the search</span>
        </span>
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
