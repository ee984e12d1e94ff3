import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { pairAnswer } from '../../../../test/fixtures/pair-answer.js'
import type { PairAnswer, PairPeriod } from '../../../model/pair-answer.js'
import { askedPair, pairAddressOf } from './asked-pair.js'
import { PairChart } from './pair-chart.js'

const asked = askedPair(new URLSearchParams('a=Vell&b=Sarn&corrected'))
const drawn = (answer: PairAnswer): string => renderToString(PairChart({ answer, asked }))
const withPeriods = (change: (period: PairPeriod) => PairPeriod): PairAnswer => ({
  ...pairAnswer,
  directions: pairAnswer.directions.map((direction) => ({ ...direction, periods: direction.periods.map(change) })) as unknown as PairAnswer['directions'],
})

describe('the chart of a pair', () => {
  test('hatches what was not read, and nothing else', () => {
    const hatched = /<g[^>]*fill="url\(#pair-no-coverage\)"[^>]*>.*?<\/g>/u.exec(drawn(pairAnswer))?.[0]
    expect(hatched?.match(/<rect/gu)).toHaveLength(1)
  })
  test('draws an interval where a count is set right, and none where it is not', () => {
    expect(drawn(pairAnswer)).not.toMatch(/class="interval"[^>]*><(?:line|circle)/u)
    const corrected = withPeriods((period) => ({ ...period, corrected: period.statements === 0 ? null : { statements: 1500, low: 1400, high: 1600 } }))
    expect(drawn(corrected).match(/<circle/gu)?.length).toBe(
      corrected.directions.flatMap(({ periods }) => periods).filter(({ statements }) => statements > 0).length,
    )
    expect(drawn(corrected)).toContain('>1,000</text>')
  })
  test('has bars of a width in three hundred years of months', () => {
    const periods = Array.from({ length: 3600 }, (_, at): PairPeriod => ({
      ...pairAnswer.directions[0].periods[0]!,
      period: `${1700 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    }))
    const [one, other] = pairAnswer.directions
    const svg = drawn({
      ...pairAnswer,
      directions: [
        { ...one, periods },
        { ...other, periods: [] },
      ],
    })
    const bars = /<g class="quoted".*?<\/g>/u.exec(svg)![0]
    expect([...bars.matchAll(/ width="([\d.]+)"/gu)].every(([, width]) => Number(width) > 0.1)).toBe(true)
    expect(svg.match(/<text /gu)!.length).toBeLessThan(16)
  })
  test('is drawn of nothing', () => {
    const [one, other] = pairAnswer.directions
    expect(
      drawn({
        ...pairAnswer,
        directions: [
          { ...one, periods: [] },
          { ...other, periods: [] },
        ],
      }),
    ).toContain('Nothing is counted.')
  })
})

test.for(['a=Vell&b=Orm&by=month', 'a=%3Cx%3E&b=name%3Ay&by=year&from=2030&to=2031&corrected=&start=40', 'a=&b=&by=month&from=2031-02'])(
  '%s is asked, and addressed again',
  (query) => {
    const address = pairAddressOf(askedPair(new URLSearchParams(query)))
    expect(address).toBe(`/pairs?${query}`)
  },
)
