import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { type HistogramMonth, MonthHistogram } from './month-histogram.js'

const month = (name: string, statements: number, documents: number | null = 4): HistogramMonth => ({
  month: name,
  statements,
  documents,
  href: `/search?since=${name}&until=${name}`,
})
const drawn = (months: readonly HistogramMonth[], range: { readonly from: string; readonly to: string } | null = null): string =>
  renderToString(MonthHistogram({ id: 'months', title: 'Statements by month', months, range }))

describe('the histogram of months', () => {
  test('has a bar with a link and a name for each month with statements', () => {
    const svg = drawn([month('2031-01', 3), month('2031-02', 0), month('2031-03', 1200)])
    expect(svg.match(/<a [^>]*>/gu)).toHaveLength(2)
    expect(svg).toContain('href="/search?since=2031-03&amp;until=2031-03"')
    expect(svg).toContain('aria-label="Mar 2031: 1,200 statements"')
  })
  test('tells months without documents from months without statements', () => {
    const svg = drawn([month('2031-01', 3), month('2031-02', 0), month('2031-03', 0, 0), month('2031-04', 0, null)])
    expect(svg.match(/no documents of this month/gu)).toHaveLength(1)
    expect(svg).toContain('Mar 2031: no documents of this month are in the record')
    expect(svg).toContain('url(#months-no-coverage)')
  })
  test('marks what was asked for, and tells it to a script', () => {
    const svg = drawn([month('2031-01', 3), month('2031-02', 2), month('2031-03', 1)], { from: '2031-02', to: '2031-03' })
    for (const told of ['data-periods="2031-01 2031-02 2031-03"', 'data-from="2031-02"', 'data-to="2031-03"', 'data-left="48"']) expect(svg).toContain(told)
    expect(/<g[^>]*class="bar out-of-range".*?<\/g>/u.exec(svg)?.[0].match(/<rect/gu)).toHaveLength(1)
  })
  test('is drawn of nothing, of one month and of two hundred years', () => {
    expect(drawn([])).toContain('No statements.')
    expect(drawn([month('2031-01', 1)])).toContain('Jan 2031: 1 statement')
    const many = Array.from({ length: 2400 }, (_, number) =>
      month(`${1900 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`, number % 7),
    )
    expect(drawn(many).match(/<text /gu)!.length).toBeLessThan(12)
  })
})
