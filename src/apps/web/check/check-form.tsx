import type { VNode } from 'preact'
import { type AskedQuote, longestQuote } from './asked-quote.js'

interface FormProps {
  readonly asked: AskedQuote
  readonly names: readonly string[]
  readonly isWrong: boolean
}

/** Where a quotation is pasted. It is posted, since it may be longer than an address; the answer has an address wherever it can. */
export const CheckForm = ({ asked, names, isWrong }: FormProps): VNode => (
  <form role="search" action="/check" method="post" class="check-form">
    <label for="quote">The quote, as you have it</label>
    <textarea
      id="quote"
      name="quote"
      rows={4}
      maxLength={longestQuote}
      required
      dir="auto"
      {...(isWrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'check-fault' } : {})}
    >
      {asked.quote}
    </textarea>
    <p class="check-by">
      <label for="by">said by</label>
      <input id="by" type="text" name="by" value={asked.by ?? ''} placeholder="anybody" maxLength={500} autocomplete="off" list="speakers" dir="auto" />
      <label class="flag">
        <input type="checkbox" name="rejected" value="true" checked={asked.rejected} /> also what was judged wrong
      </label>
      <button type="submit">Check</button>
    </p>
    <datalist id="speakers">
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  </form>
)
