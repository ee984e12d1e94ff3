import type { VNode } from 'preact'
import type { AskedPair } from './asked-pair.js'

/** The question "who of whom": works without a script. */
export const PairForm = ({ asked }: { readonly asked: AskedPair }): VNode => (
  <form role="search" action="/pairs" method="get" class="pair-question">
    <label>
      <span>How does</span>
      <input name="a" value={asked.a} required autocomplete="off" maxLength={500} />
    </label>
    <label>
      <span>speak of, and with,</span>
      <input name="b" value={asked.b} required autocomplete="off" maxLength={500} />
    </label>
    <label>
      <span>by</span>
      <select name="by">
        {(['month', 'year'] as const).map((by) => (
          <option key={by} value={by} selected={by === asked.by}>
            {by}
          </option>
        ))}
      </select>
    </label>
    <label class="check">
      <input type="checkbox" name="corrected" value="" checked={asked.corrected} />
      <span>counts set right by the reviewed sample (from 30 reviewed on)</span>
    </label>
    <button type="submit">Compare</button>
  </form>
)
