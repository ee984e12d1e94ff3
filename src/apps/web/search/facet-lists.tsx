import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { FacetCount } from '../../../model/facet.js'
import type { WhoAnswer } from '../../../model/who-answer.js'
import { filterNames, type WhoQuery } from '../../../model/who-query.js'
import { Words } from '../parts/words.js'
import { searchAddress } from './asked-search.js'
import { valueWords } from './filter-terms.js'
import type { Overview } from './findings.js'

/** Fields that have a list of their own; the months have the histogram. */
const fields = { speaker: 'Speakers', publisher: 'Publishers', stance: 'Stances', form: 'Forms' } as const

type Field = keyof typeof fields

interface ListsProps {
  readonly query: WhoQuery
  /** Whom the names were taken to mean. */
  readonly meant: WhoAnswer['meant']
  readonly facets: Overview['facets']
}

/** What was found by field, each value a link that asks for it alone, or drops it where it is asked for. */
export const FacetLists = ({ query, meant, facets }: ListsProps): VNode => (
  <nav class="facets" aria-label="Narrow down" id="facets">
    <h2>Narrow down</h2>
    {(Object.keys(fields) as Field[]).map((field) =>
      facets[field].length === 0 ? null : (
        <section key={field}>
          <h3>{fields[field]}</h3>
          <ul>
            {facets[field].map((counted) => (
              <FacetLink key={counted.value} query={query} field={field} counted={counted} isAsked={isAsked(field, counted, query, meant)} />
            ))}
          </ul>
        </section>
      ),
    )}
  </nav>
)

/** Whether it is what the field's filter asks for, and nothing else. */
const isAsked = (field: Field, { value, name }: FacetCount, { [field]: asked }: WhoQuery, meant: WhoAnswer['meant']): boolean => {
  const [only, ...others] = field === 'speaker' ? (meant[filterNames.speaker] ?? []) : []
  return asked !== undefined && (others.length === 0 && only !== undefined ? only.key === value : asked.toLowerCase() === name.toLowerCase())
}

interface LinkProps {
  readonly query: WhoQuery
  readonly field: Field
  readonly counted: FacetCount
  readonly isAsked: boolean
}

const FacetLink = ({ query, field, counted: { value, name, statements }, isAsked: drops }: LinkProps): VNode => {
  // Names stand in addresses and fields as readers know them; whom one can mean beside this one is told where it is asked.
  const asking = field === 'speaker' ? name : value
  return (
    <li>
      <a href={searchAddress({ ...query, [field]: drops ? undefined : asking })} {...(drops ? { 'aria-current': 'true' as const } : {})}>
        {drops ? <span class="unseen">Without </span> : null}
        <Words class="value">{printable(valueWords(field, name))}</Words>
        {drops ? <span aria-hidden="true"> ×</span> : null}
      </a>{' '}
      <span class="count">{grouped(statements)}</span>
    </li>
  )
}
