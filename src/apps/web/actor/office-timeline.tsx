import type { VNode } from 'preact'
import { officeWords } from '../../../formats/actor-list.js'
import type { Office } from '../../../model/actor.js'
import { Words } from '../parts/words.js'

/** Offices with their dates: in words, and as bars on one scale of years; an end that is not known fades. */
export const OfficeTimeline = ({ offices }: { readonly offices: readonly Office[] }): VNode => {
  const years = offices.flatMap(({ from, to }) => [from, to].flatMap((date) => (date === null ? [] : [yearOf(date)])))
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years)) + 1]
  const place = (date: string | null, open: number): number => (date === null ? open : ((yearOf(date) - first) / (last - first)) * 100)
  return (
    <ul class="offices">
      {offices.map((office, number) => {
        const [start, end] = [place(office.from, 0), place(office.to, 100)]
        return (
          <li key={number}>
            <Words>{officeWords(office)}</Words>
            {years.length === 0 || (office.from === null && office.to === null) ? null : (
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="scale" x="0" y="2.5" width="100" height="1" />
                <rect class={office.from === null || office.to === null ? 'held open' : 'held'} x={start} y="0" width={Math.max(end - start, 0.6)} height="6" />
              </svg>
            )}
          </li>
        )
      })}
      {years.length === 0 ? null : (
        <li class="faint years" aria-hidden="true">
          <span>{first}</span> <span>{last}</span>
        </li>
      )}
    </ul>
  )
}

/** A day as a year with its part: "2031-07" as 2031.5. */
const yearOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 366
}
