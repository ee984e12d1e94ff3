import type { VNode } from 'preact'
import type { NamedFilter } from '../../../model/who-query.js'
import type { ReviewOrder } from '../../../model/review-queue.js'
import type { ReviewQuery } from './review-query.js'

const orders: readonly (readonly [order: ReviewOrder, name: string])[] = [
  ['uncertain', 'least certain first'],
  ['impact', 'most reported and uncertain first'],
  ['random', 'a random sample'],
]

const filters: readonly (readonly [name: NamedFilter, label: string])[] = [
  ['speaker', 'Who says it'],
  ['words', 'With the words'],
  ['about', 'About'],
  ['publisher', 'In'],
  ['since', 'Since'],
  ['until', 'Until'],
]

/** In which order statements are reviewed, and which. */
export const ReviewFilters = ({ review: { order, seed, query } }: { readonly review: ReviewQuery }): VNode => (
  <details class="review-filters" open={filters.some(([name]) => query[name] !== undefined)}>
    <summary>{orders.find(([each]) => each === order)?.[1]}: choose others</summary>
    <form method="get" action="/review" class="review-form">
      <label>
        <span>Order</span>
        <select name="order">
          {orders.map(([each, name]) => (
            <option key={each} value={each} selected={each === order}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Name of the random sample</span>
        <input name="seed" value={seed} maxLength={200} />
      </label>
      {filters.map(([name, label]) => (
        <label key={name}>
          <span>{label}</span>
          <input name={name} value={query[name] ?? ''} autocomplete="off" maxLength={500} dir="auto" />
        </label>
      ))}
      <button type="submit">Review these</button>
    </form>
  </details>
)
