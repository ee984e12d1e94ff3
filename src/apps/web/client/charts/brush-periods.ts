/** Marks a range of periods in a chart that was drawn with `periodData` (web/charts/plot-area.ts): by dragging over it, or by the arrow keys on the two ends. */
import { type Area, areaOf, type PeriodRange, periodAt, stretch } from './period-area.js'
import { rangeEnd } from './range-end.js'

/** So many pixels a finger or a mouse moves before it is no click any more. */
const leastDrag = 5

/** `choose` is told the range when it has been changed. */
export const brushPeriods = (chart: SVGSVGElement, choose: (range: PeriodRange) => void): void => {
  const area = areaOf(chart)
  if (area === null) return
  let range: PeriodRange = { from: chart.dataset['from'] ?? area.periods[0], to: chart.dataset['to'] ?? area.periods.at(-1)! }
  chart.querySelector('.range')?.remove()
  const marked = document.createElementNS(chart.namespaceURI, 'rect') as SVGRectElement
  marked.classList.add('range', 'brush')
  const ends = (['from', 'to'] as const).map((end) =>
    rangeEnd(
      area,
      end,
      (period) => show(withEnd(range, end, period)),
      () => choose(range),
    ),
  )
  const show = (next: PeriodRange): void => {
    range = next
    const isWhole = next.from === area.periods[0] && next.to === area.periods.at(-1)
    marked.classList.toggle('whole', isWhole)
    for (const [name, value] of Object.entries(stretch(area, next))) marked.setAttribute(name, String(value))
    for (const end of ends) end.show(next)
  }
  chart.append(marked, ...ends.map(({ element }) => element))
  show(range)
  dragOver(chart, area, show, () => choose(range))
}

/** The other end goes along where one passes it. */
const withEnd = ({ from, to }: PeriodRange, end: 'from' | 'to', period: string): PeriodRange =>
  end === 'from' ? { from: period, to: to < period ? period : to } : { from: from > period ? period : from, to: period }

const dragOver = (chart: SVGSVGElement, area: Area, show: (range: PeriodRange) => void, choose: () => void): void => {
  let begun: { readonly x: number; readonly period: string } | null = null
  let isDrag = false
  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return
    begun = { x: event.clientX, period: periodAt(area, event.clientX) }
    isDrag = false
  })
  chart.addEventListener('pointermove', (event) => {
    if (begun === null || (!isDrag && Math.abs(event.clientX - begun.x) < leastDrag)) return
    // What is dragged over must not be followed as a link, nor move the page.
    if (!isDrag) chart.setPointerCapture(event.pointerId)
    isDrag = true
    const period = periodAt(area, event.clientX)
    show(period < begun.period ? { from: period, to: begun.period } : { from: begun.period, to: period })
  })
  chart.addEventListener('pointerup', () => {
    if (begun !== null && isDrag) choose()
    begun = null
  })
  chart.addEventListener('pointercancel', () => (begun = null))
  chart.addEventListener('dragstart', (event) => event.preventDefault())
  chart.addEventListener('click', (event) => {
    if (isDrag) event.preventDefault()
  })
}
