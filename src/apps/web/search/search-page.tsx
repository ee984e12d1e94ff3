import { printable } from '../../../formats/printable.js'
import type { WhoQuery } from '../../../model/who-query.js'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'
import { type AskedSearch, feedAddress } from './asked-search.js'
import { filtersNamed, inPageTerms } from './filter-terms.js'
import type { Findings } from './findings.js'
import { Found } from './found.js'
import type { NamesToChoose } from './names-to-choose.js'
import { EmptyRecord } from './nothing-found.js'
import { SearchForm } from './search-form.js'
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
          {printable(capitalised(inPageTerms(fault)))}
        </p>
      </div>
    ),
  })

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
