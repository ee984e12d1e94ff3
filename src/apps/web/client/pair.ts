/** The page of a pair: a range is marked in the chart, and its statements are listed beneath without loading the page again. */
import { brushPeriods } from './charts/brush-periods.js'
import { replaceParts } from './charts/replace-parts.js'
import { tellKeys } from './keyboard/show-keys.js'

const form = document.querySelector<HTMLFormElement>('form[data-range]')
const chart = document.querySelector<SVGSVGElement>('svg.chart[data-periods]')

const show = (): void => {
  if (form === null) return
  const fields = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && (value !== '' || name === 'corrected') ? [[name, value]] : [])),
  )
  void replaceParts(`${form.action}?${fields}`, ['range'])
}

if (form !== null && chart !== null) {
  const [from, to] = (['from', 'to'] as const).map((name) => form.elements.namedItem(name) as HTMLSelectElement)
  const periods = (chart.dataset['periods'] ?? '').split(' ')
  brushPeriods(chart, (range) => {
    from!.value = range.from === periods[0] ? '' : range.from
    to!.value = range.to === periods.at(-1) ? '' : range.to
    show()
  })
  tellKeys([['Tab, ← →', 'in the chart: to an end of the range, and move it']])
}
