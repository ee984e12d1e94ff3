import { describe, expect, it } from 'vitest'
import { pairAnswer } from '../../test/fixtures/pair-answer.js'
import type { PairAnswer } from '../model/pair-answer.js'
import type { RecordView } from './found-sheet.js'
import { noColours } from './palette.js'
import { pairCsv, pairJson } from './pair-csv.js'
import { pairList } from './pair-list.js'
import { pairPlot } from './pair-plot.js'

const view: RecordView = { palette: noColours, width: 80, unit: null, command: 'hearsay' }

const corrected: PairAnswer = {
  ...pairAnswer,
  directions: pairAnswer.directions.map((direction) => ({
    ...direction,
    corrected: { statements: 1100.25, low: 900, high: 1200 },
    periods: direction.periods.map((period, number) => ({ ...period, corrected: number === 0 ? { statements: 11.4, low: 9, high: 12.9 } : null })),
  })) as unknown as PairAnswer['directions'],
}

const evil: PairAnswer = { ...pairAnswer, a: { ...pairAnswer.a, actor: { ...pairAnswer.a.actor, name: '=\u001b[2J\u202e\n' } } }

describe('pairList', () => {
  it('prints the rule, a table each way, and what is in none of its rows', () => {
    expect(pairList(pairAnswer, view)).toBe(
      [
        'The rule: a statement counts as A on B when a speaker is A, or held an office of',
        'A on that day, and B or such a person is among those it is said to or of',
        '',
        'Vell on Sarn: 1,247 statements in 3,741 reports, 900 independent origins',
        'precision by the random sample 27 of 30: 90 % (74 to 97 %)',
        'month     said  reports  origins  quoted  unquoted  documents  reviewed',
        '2031-01     12       36       24       6         6        140      25 %',
        '2031-02  no documents of this month are in the record',
        '2031-03      0        0        0       0         0         33',
        '2031-04  1,234    3,702    2,468     617       617      4,321      25 %',
        '415 of these are in the month of their page’s publication: it does not tell when',
        'they were said',
        '1 statement in none of the rows: when they were said is not known to the month:',
        '    s54589acb5  by 2 Apr 2031  The crane is broken, the port office wrote',
        '',
        'Sarn on Vell: 4 statements in 12 reports, 8 independent origins',
        'not reviewed by a random sample',
        'month    said  reports  origins  quoted  unquoted  documents  reviewed',
        '2031-01     3        9        6       2         1        140      25 %',
        '2031-02  no documents of this month are in the record',
        '2031-03     0        0        0       0         0         33',
        '2031-04     1        3        2       1         0      4,321      25 %',
        '1 of these are in the month of their page’s publication: it does not tell when',
        'they were said',
        '',
      ].join('\n'),
    )
  })

  it('adds the corrected counts, and says where too few were reviewed', () => {
    expect(pairList(corrected, view)).toMatch(/^2031-01 .* 11\.4 \(9\.0 to 12\.9\)$/m)
    expect(pairList(corrected, view)).toContain('corrected by it: 1100.3 (900.0 to 1200.0)')
    expect(pairList(corrected, view)).toMatch(/^2031-04 .* {2}-$/m)
    expect(pairList(corrected, view)).toContain('"-": under 30 of its kind were reviewed')
    const [direction] = corrected.directions
    const few = { ...direction, precision: { ...direction.precision, reviewed: 1 }, corrected: null }
    expect(pairList({ ...corrected, directions: [few, few] }, { ...view, width: 120 })).toContain(
      'not corrected: 1 of its kind was reviewed in the random sample, which must be at least 30\n',
    )
    expect(pairList(pairAnswer, view)).not.toContain('corrected')
  })

  it.each([80, 120])('keeps to %i columns, as the plot does', (width) => {
    for (const answer of [pairAnswer, corrected])
      for (const line of `${pairList(answer, { ...view, width })}${pairPlot(answer, { ...view, width })}`.split('\n'))
        expect([...line].length).toBeLessThanOrEqual(width)
  })

  it('lets no name act on the terminal or in a table', () => {
    const unsafe = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    expect(pairList(evil, view) + pairPlot(evil, view)).not.toMatch(unsafe)
    expect(pairJson(evil)).not.toMatch(unsafe)
    expect(pairCsv(evil)).toContain("'=")
  })
})

describe('pairPlot', () => {
  it('tells months without documents from months without statements, and shows the smallest number', () => {
    expect(pairPlot(pairAnswer, { ...view, width: 40 })).toBe(
      [
        '# Vell on Sarn   = Sarn on Vell   (one',
        'sign is 51.4 statements)',
        '2031-01  # 12',
        '         = 3',
        '2031-02  no documents',
        '2031-03  0',
        '         0',
        `2031-04  ${'#'.repeat(24)} 1,234`,
        '         = 1',
        '',
      ].join('\n'),
    )
  })
})

describe('pairCsv', () => {
  it('has a row a month and direction, with both codes of both sides', () => {
    const [header, ...rows] = pairCsv(pairAnswer).trimEnd().split('\r\n')
    expect(header).toBe(
      'period,from,to,fromIso,toIso,fromCow,toCow,statements,silences,reports,origins,quoted,paraphrased,placedByPublication,documents,publishers,shareReviewed',
    )
    expect(rows).toHaveLength(8)
    expect(rows[0]).toBe('2031-01,Vell,Sarn,XVL,XSA,9001,,12,0,36,24,6,6,4,140,4,0.25')
    expect(rows[4]).toBe('2031-01,Sarn,Vell,XSA,XVL,,9001,3,0,9,6,2,1,1,140,4,0.25')
    expect(pairCsv(corrected)).toContain(',0.25,11.4,9,12.9\r\n')
  })
})

describe('pairJson', () => {
  it('has all of it, statements in no period too', () => {
    expect(JSON.parse(pairJson(pairAnswer))).toMatchObject({
      a: { id: 'own:vell', iso: 'XVL', cow: '9001' },
      directions: [{ statements: 1247, spanning: [{ words: 'The crane is broken, the port office wrote', latest: '2031-04-03' }] }, { statements: 4 }],
    })
  })
})
