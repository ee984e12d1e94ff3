/** The size of charts over time, and the room for the words around them, which are larger on a small screen (charts.css). */
export const plotArea = { width: 760, marginLeft: 48, marginRight: 12, marginTop: 14, marginBottom: 30 } as const

/** Periods side by side, all of one width, without a gap at either end: so a script knows where each is. */
export const periodScale = (
  periods: readonly string[],
): { readonly type: 'band'; readonly domain: readonly string[]; readonly label: null; readonly padding: 0; readonly round: false } => ({
  type: 'band',
  domain: periods,
  label: null,
  padding: 0,
  round: false,
})

/** Where a range of periods lies in the plot, in the units of its view box. */
export const stretchOf = (
  periods: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): { readonly x: number; readonly width: number } => {
  const { marginLeft } = plotArea
  const each = widthOfPeriod(periods)
  const first = periods.findIndex((period) => period >= from)
  const last = periods.findLastIndex((period) => period <= to)
  return first < 0 || last < first ? { x: marginLeft, width: 0 } : { x: marginLeft + first * each, width: (last - first + 1) * each }
}

/** What the script that marks a range must know of a chart: its periods, the edges of the plot, and what is marked. */
export const periodData = (
  periods: readonly string[],
  range: { readonly from: string; readonly to: string } | null,
  height: number,
): Readonly<Record<`data-${string}`, string>> => ({
  'data-periods': periods.join(' '),
  'data-left': String(plotArea.marginLeft),
  'data-right': String(plotArea.width - plotArea.marginRight),
  'data-top': String(plotArea.marginTop),
  'data-bottom': String(height - plotArea.marginBottom),
  ...(range === null ? {} : { 'data-from': range.from, 'data-to': range.to }),
})

/** Wider bars are surfaces: a month alone is no wall. */
const widestBar = 56

/** The room that a bar leaves at either side: none where there are very many, so that they do not vanish, and much where there are few. */
export const barRoom = (periods: readonly string[]): { readonly insetLeft: number; readonly insetRight: number } => {
  const least = periods.length > 120 ? 0 : periods.length > 40 ? 0.5 : 1
  const room = Math.max(least, (widthOfPeriod(periods) - widestBar) / 2)
  return { insetLeft: room, insetRight: room }
}

const widthOfPeriod = (periods: readonly string[]): number => (plotArea.width - plotArea.marginLeft - plotArea.marginRight) / Math.max(periods.length, 1)
