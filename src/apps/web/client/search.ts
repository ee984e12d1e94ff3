/** What moves on the search page: names while one is typed, keys, and addresses without empty fields. */
import { isTyping } from './keyboard/is-typing.js'
import { tellKeys } from './keyboard/show-keys.js'
import { brushMonths } from './search/brush-months.js'
import { offerNames } from './search/offer-names.js'

const isBrushed = brushMonths()

tellKeys([
  ['Enter', 'open the statement in its page'],
  ['t', 'how the statement was reported'],
  ['n, p', 'older statements, newer ones'],
  ['m', 'more fields of the question'],
  ['f', 'to what narrows it down'],
  ['x', 'export'],
  ...(isBrushed ? [['Tab, ← →', 'in the chart: to an end of the range, and move it'] as const] : []),
])

const form = document.querySelector<HTMLFormElement>('form.question')
form?.addEventListener('formdata', ({ formData }) => {
  const empty = [...formData].filter(([, value]) => value === '')
  for (const [name] of empty) formData.delete(name)
})
for (const field of form?.querySelectorAll<HTMLInputElement>('input[list]') ?? []) offerNames(field)

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const act = acts[event.key]
  if (act === undefined) return
  event.preventDefault()
  act()
})

const follow = (selector: string): void => document.querySelector<HTMLAnchorElement>(selector)?.click()

/** Opens or closes what can be, and goes to what it holds. */
const toggle = (selector: string): void => {
  const details = document.querySelector<HTMLDetailsElement>(selector)
  if (details === null) return
  details.open = !details.open
  details.querySelector<HTMLElement>(details.open ? 'a, select, input' : 'summary')?.focus()
}

const acts: Readonly<Record<string, () => void>> = {
  t: () => document.activeElement?.closest('article')?.querySelector<HTMLAnchorElement>('a[data-trace]')?.click(),
  n: () => follow('.paging a[rel=next]'),
  p: () => follow('.paging a[rel=prev]'),
  m: () => toggle('details.more'),
  f: () => document.querySelector<HTMLElement>('#facets a')?.focus(),
  x: () => toggle('details.exports'),
}
