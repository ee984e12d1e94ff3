import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportOrigin } from '../../ports.js'
import { countOrigins } from './count-origins.js'

const report = (page: string, rest: Partial<ReportOrigin> = {}): ReportOrigin => ({
  distinct: 1,
  speech: true,
  page,
  publisher: null,
  story: `story of ${page}`,
  citedOutlet: null,
  ...rest,
})

test.each<[name: string, reports: readonly ReportOrigin[], counts: readonly [statements: number, silences: number, reports: number, origins: number]]>([
  ['nothing', [], [0, 0, 0, 0]],
  ['pages of which nothing is known', [report('a'), report('b')], [1, 0, 2, 2]],
  ['two statements of one page', [report('a'), report('a', { distinct: 2 })], [2, 0, 1, 1]],
  ['silences apart', [report('a'), report('b', { distinct: 2, speech: false })], [1, 1, 2, 2]],
  ['one publisher', [report('a', { publisher: 'The Lantern' }), report('b', { publisher: 'The Lantern' })], [1, 0, 2, 1]],
  ['copies of one text', [report('a', { story: 'x' }), report('b', { story: 'x' })], [1, 0, 2, 1]],
  ['one cited outlet', [report('a', { citedOutlet: 'Anchor' }), report('b', { citedOutlet: 'Anchor' })], [1, 0, 2, 1]],
  ['the cited outlet itself', [report('a', { publisher: 'Lantern', citedOutlet: 'Anchor' }), report('b', { publisher: 'Anchor' })], [1, 0, 2, 1]],
  [
    'a chain of these',
    [
      report('a', { publisher: 'Lantern', citedOutlet: 'Anchor' }),
      report('b', { publisher: 'Anchor', story: 'x' }),
      report('c', { publisher: 'Bell', story: 'x' }),
    ],
    [1, 0, 3, 1],
  ],
  ['a story that is called like a publisher', [report('a', { publisher: 'x' }), report('b', { story: 'x' })], [1, 0, 2, 2]],
])('counts %s', (_, reports, [statements, silences, pages, origins]) => {
  expect(countOrigins(reports)).toEqual({ statements, silences, reports: pages, origins })
})

const anyReport = fc.record({
  distinct: fc.nat(9),
  speech: fc.boolean(),
  page: fc.constantFrom(...'abcdefgh'),
  publisher: fc.constantFrom(null, 'p', 'q', 'r'),
  story: fc.constantFrom(...'stuvw'),
  citedOutlet: fc.constantFrom(null, 'p', 'q', 'z'),
})

test('the order of the reports does not matter, and there are no more origins than reports', () => {
  fc.assert(
    fc.property(fc.array(anyReport), (reports) => {
      const counts = countOrigins(reports)
      expect(countOrigins([...reports].reverse())).toEqual(counts)
      expect(counts.origins).toBeLessThanOrEqual(counts.reports)
      expect(counts.origins > 0).toBe(reports.length > 0)
    }),
  )
})

test('thirty thousand reports in a chain are counted at once', () => {
  const reports = Array.from({ length: 30_000 }, (_, number) => report(`p${number}`, { publisher: `o${number}`, citedOutlet: `o${number + 1}` }))
  expect(countOrigins(reports).origins).toBe(1)
})
