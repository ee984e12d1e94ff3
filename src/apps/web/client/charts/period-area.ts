/** A range of periods, both ends included. */
export interface PeriodRange {
  readonly from: string
  readonly to: string
}

/** Where the periods of a chart lie. */
export interface Area {
  readonly chart: SVGSVGElement
  readonly periods: readonly [string, ...string[]]
  /** Of the plot, in units of the view box. */
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
}

/** What the server tells of a chart; null where it has no periods. */
export const areaOf = (chart: SVGSVGElement): Area | null => {
  const { periods = '', left = '0', right = '0', top = '0', bottom = '0' } = chart.dataset
  const [first, ...others] = periods.split(' ').filter((period) => period !== '')
  return first === undefined
    ? null
    : { chart, periods: [first, ...others], left: Number(left), width: Number(right) - Number(left), top: Number(top), height: Number(bottom) - Number(top) }
}

/** The period under a place of the screen; the nearest one beyond the ends. */
export const periodAt = ({ chart, periods, left, width }: Area, clientX: number): string => {
  const box = chart.getBoundingClientRect()
  const x = ((clientX - box.left) / box.width) * chart.viewBox.baseVal.width
  const number = Math.floor(((x - left) / width) * periods.length)
  return periods[Math.min(Math.max(number, 0), periods.length - 1)]!
}

/** A range as a rectangle over the whole height of the plot. */
export const stretch = ({ periods, left, width, top, height }: Area, { from, to }: PeriodRange): Readonly<Record<'x' | 'y' | 'width' | 'height', number>> => {
  const each = width / periods.length
  const [first, last] = [periods.indexOf(from), periods.indexOf(to)]
  return { x: left + first * each, y: top, width: (last - first + 1) * each, height }
}
