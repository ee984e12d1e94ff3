import { type Area, type PeriodRange, stretch } from './period-area.js'

/** One end of a range, as something that the keyboard moves. */
export interface RangeEnd {
  readonly element: SVGRectElement
  readonly show: (range: PeriodRange) => void
}

/** Milliseconds without a key before the range is asked for. */
const pause = 400

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  PageDown: (at) => at - 12,
  PageUp: (at) => at + 12,
  Home: () => 0,
  End: (_, last) => last,
}

/** An end that arrow keys, Home and End move; `choose` is called once the keys rest. */
export const rangeEnd = (area: Area, end: 'from' | 'to', move: (period: string) => void, choose: () => void): RangeEnd => {
  const element = document.createElementNS(area.chart.namespaceURI, 'rect') as SVGRectElement
  element.classList.add('range-end')
  const { periods } = area
  const last = periods.length - 1
  const described = {
    role: 'slider',
    tabindex: '0',
    'aria-label': end === 'from' ? 'First period shown' : 'Last period shown',
    'aria-valuemin': '0',
    'aria-valuemax': String(last),
  }
  for (const [name, value] of Object.entries(described)) element.setAttribute(name, value)
  let waiting = 0
  element.addEventListener('keydown', (event) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const at = step(Number(element.getAttribute('aria-valuenow')), last)
    move(periods[Math.min(Math.max(at, 0), last)]!)
    clearTimeout(waiting)
    waiting = setTimeout(choose, pause)
  })
  return {
    element,
    show: (range) => {
      const { x, y, width, height } = stretch(area, range)
      const box = { x: (end === 'from' ? x : x + width) - 3, y, width: 6, height }
      for (const [name, value] of Object.entries(box)) element.setAttribute(name, String(value))
      element.setAttribute('aria-valuenow', String(periods.indexOf(range[end])))
      element.setAttribute('aria-valuetext', range[end])
    },
  }
}
