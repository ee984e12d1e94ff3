import { describe, expect, it } from 'vitest'
import { estimateOf } from '../../test/fixtures/pair-answer.js'
import { type EstimatedCount, countCsv, countJson, countList, countPlain } from './estimated-count.js'
import { noColours } from './palette.js'

const count: EstimatedCount = {
  counts: { statements: 41, silences: 2, reports: 187, origins: 23 },
  estimate: { statements: 190, reviewed: 12, precision: estimateOf(9, 10, 0.596, 0.982), whole: estimateOf(8, 10) },
}
const unreviewed: EstimatedCount = { ...count, estimate: { statements: 190, reviewed: 0, precision: estimateOf(0, 0), whole: estimateOf(0, 0) } }

describe('a count with its estimate', () => {
  it('is two lines for people', () => {
    const view = { palette: noColours, width: 120, unit: null, command: 'hearsay' } as const
    expect(countList(count, view)).toBe(
      '41 statements in 187 reports, 23 independent origins · 2 silences\n12 of 190 reviewed, each report counted (6 %) | precision by the random sample 9 of 10: 90 % (60 to 98 %)\n',
    )
    expect(countList(unreviewed, view)).toContain('\nnot reviewed\n')
  })

  it('is a row as data, and empty where nothing is known', () => {
    expect(countCsv(count)).toBe(
      'statements,silences,reports,origins,reviewed,sampled,sampledRight,precision,precisionLow,precisionHigh\r\n41,2,187,23,12,10,9,0.9,0.596,0.982\r\n',
    )
    expect(countPlain(unreviewed)).toBe('41\t2\t187\t23\t0\t0\t0\t-\t0\t1\n')
    expect(JSON.parse(countJson(count))).toEqual(count)
  })
})
