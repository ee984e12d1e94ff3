import type { VNode } from 'preact'
import type { NamedFilter, WhoQuery } from '../../../model/who-query.js'

const fields: readonly (readonly [name: NamedFilter, label: string])[] = [
  ['speaker', 'What did'],
  ['words', 'say, with the words'],
  ['about', 'about'],
  ['to', 'to'],
  ['via', 'according to'],
  ['publisher', 'in'],
  ['since', 'since'],
  ['until', 'until'],
]

/** The question, as a sentence with gaps; it works without a script. */
export const SearchForm = ({ query }: { readonly query: WhoQuery }): VNode => (
  <form role="search" action="/search" method="get" class="question">
    {fields.map(([name, label]) => (
      <label key={name}>
        <span>{label}</span>
        <input name={name} value={query[name] ?? ''} autocomplete="off" maxLength={500} />
      </label>
    ))}
    <button type="submit">Search</button>
  </form>
)
