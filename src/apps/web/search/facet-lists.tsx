import type { VNode } from 'preact'
import { grouped } from '../../../formats/counted.js'
import { printable } from '../../../formats/printable.js'
import type { FacetCount } from '../../../model/facet.js'
import type { WhoQuery } from '../../../model/who-query.js'
import { Words } from '../parts/words.js'
import { searchAddress } from './asked-search.js'
import { valueWords } from './filter-terms.js'
import type { Overview } from './findings.js'

/** Fields that have a list of their own; the months have the histogram. */
const fields = { speaker: 'Speakers', publisher: 'Publishers', stance: 'Stances', form: 'Forms' } as const

type Field = keyof typeof fields

/** What was found by field, each value a link that asks for it alone, or drops it where it is asked for. */
export const FacetLists = ({ query, facets }: { readonly query: WhoQuery; readonly facets: Overview['facets'] }): VNode => (
  <nav class="facets" aria-label="Narrow down" id="facets">
    <h2>Narrow down</h2>
    {(Object.keys(fields) as Field[]).map((field) =>
      facets[field].length === 0 ? null : (
        <section key={field}>
          <h3>{fields[field]}</h3>
          <ul>
            {facets[field].map((counted) => (
              <FacetLink key={counted.value} query={query} field={field} counted={counted} />
            ))}
          </ul>
        </section>
      ),
    )}
  </nav>
)

const FacetLink = ({ query, field, counted }: { readonly query: WhoQuery; readonly field: Field; readonly counted: FacetCount }): VNode => {
  const { value, name, statements } = counted
  const asked = query[field]
  const isAsked = asked !== undefined && (asked === value || asked.toLowerCase() === name.toLowerCase())
  // Names stand in addresses and fields as readers know them; whom one can mean beside this one is told where it is asked.
  const asking = field === 'speaker' ? name : value
  return (
    <li>
      <a href={searchAddress({ ...query, [field]: isAsked ? undefined : asking })} {...(isAsked ? { 'aria-current': 'true' as const } : {})}>
        {isAsked ? <span class="unseen">Without </span> : null}
        <Words class="value">{printable(valueWords(field, name))}</Words>
        {isAsked ? <span aria-hidden="true"> ×</span> : null}
      </a>{' '}
      <span class="count">{grouped(statements)}</span>
    </li>
  )
}
