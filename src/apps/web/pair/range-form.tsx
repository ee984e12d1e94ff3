import type { VNode } from 'preact'
import { periodName } from '../charts/index.js'
import { type AskedPair, pairAddressOf } from './asked-pair.js'

interface RangeFormProps {
  readonly asked: AskedPair
  readonly periods: readonly string[]
}

/** A range of the periods by two lists: what the script's brush does, for all who have none. */
export const RangeForm = ({ asked, periods }: RangeFormProps): VNode | null =>
  periods.length < 2 ? null : (
    <form action="/pairs" method="get" class="range-form" data-range="">
      <input type="hidden" name="a" value={asked.a} />
      <input type="hidden" name="b" value={asked.b} />
      <input type="hidden" name="by" value={asked.by} />
      {asked.corrected ? <input type="hidden" name="corrected" value="" /> : null}
      <Periods name="from" label="From" none="the first" chosen={asked.from} periods={periods} />
      <Periods name="to" label="to" none="the last" chosen={asked.to} periods={periods} />
      <button type="submit">Show</button>
      <a href={`${pairAddressOf({ ...asked, from: null, to: null, start: 0 })}#range`}>all {asked.by}s</a>
    </form>
  )

interface PeriodsProps {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly none: string
  readonly chosen: string | null
  readonly periods: readonly string[]
}

const Periods = ({ name, label, none, chosen, periods }: PeriodsProps): VNode => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">{none}</option>
      {periods.map((period) => (
        <option key={period} value={period} selected={period === chosen}>
          {periodName(period)}
        </option>
      ))}
    </select>
  </label>
)
