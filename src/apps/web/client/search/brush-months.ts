import { brushPeriods } from '../charts/brush-periods.js'
import { replaceParts } from '../charts/replace-parts.js'

/** What changes where other months are asked for; the chart itself stays, with its range and the focus. */
const parts = ['asked', 'numbers', 'tools', 'months-asked', 'results']

/** Lets a range of months be marked, which is then asked for. False where the page has no months. */
export const brushMonths = (): boolean => {
  const section = document.querySelector<HTMLElement>('[data-brush]')
  const chart = section?.querySelector<SVGSVGElement>('svg.chart[data-periods]')
  if (section === null || chart === null || chart === undefined) return false
  let shown = location.search
  const months = (chart.dataset['periods'] ?? '').split(' ')
  brushPeriods(chart, ({ from, to }) => {
    const address = new URL(section.dataset['brush'] ?? '', location.href)
    const asked = { since: from === months[0] ? '' : from, until: to === months.at(-1) ? '' : to }
    for (const [name, value] of Object.entries(asked)) {
      if (value !== '') address.searchParams.set(name, value)
      const field = document.querySelector<HTMLInputElement>(`form.question input[name=${name}]`)
      if (field !== null) field.value = value
    }
    // Each range is a view of its own, to which the browser's Back leads.
    history.pushState(null, '', address)
    shown = address.search
    void replaceParts(address.pathname + shown, parts)
  })
  // A place on the page is another address, too, and no other view.
  window.addEventListener('popstate', () => {
    if (location.search !== shown) location.reload()
  })
  return true
}
