import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading, hostileReading } from '../../test/fixtures/harbour-record.js'
import { actorOf, estimateOf } from '../../test/fixtures/pair-answer.js'
import type { ActorCard, Share } from '../model/actor-card.js'
import type { ReviewReport } from '../model/review-report.js'
import { actorJson, actorList } from './actor-list.js'
import type { RecordView } from './found-sheet.js'
import { noColours } from './palette.js'
import { sampledParagraph } from './paragraph-screen.js'
import { reviewReportJson, reviewReportList } from './review-report-list.js'

const view: RecordView = { palette: noColours, width: 80, unit: null, command: 'hearsay' }
const none = estimateOf(0, 0)
const report: ReviewReport = {
  reviewed: 40,
  precision: {
    whole: estimateOf(27, 30, 0.744, 0.965),
    parts: { speaker: estimateOf(29, 30, 0.83, 0.994), source: estimateOf(30, 30, 0.88, 1), cue: none, content: none, form: none },
  },
  recall: { ...estimateOf(50, 60, 0.72, 0.9), paragraphs: 25 },
  agreements: [
    { one: 'anna', other: 'ben', both: 30, agreed: 0.93, kappa: 0.814 },
    { one: 'anna', other: 'carl\u001b', both: 2, agreed: 1, kappa: null },
  ],
}

describe('reviewReportList', () => {
  it('gives precision, recall and agreement, each with what it rests on', () => {
    expect(reviewReportList(report, view)).toBe(
      [
        '40 statements reviewed. Shares with their 95 % intervals (Wilson 1927):',
        '',
        'Precision: of the statements drawn at random, those that needed no repair',
        '    whole       27 of 30: 90 % (74 to 97 %)',
        '    speaker     29 of 30: 97 % (83 to 99 %)',
        '    source      30 of 30: 100 % (88 to 100 %)',
        '    cue         none reviewed',
        '    content     none reviewed',
        '    form        none reviewed',
        '',
        'Recall: of the statements in paragraphs drawn at random, those that the record',
        'has',
        '    statements  50 of 60: 83 % (72 to 90 %), in 25 paragraphs',
        '',
        'Agreement of two reviewers',
        '    anna and ben: 93 % of 30, kappa 0.81',
        '    anna and carl\ufffd: 100 % of 2, no kappa: chance alone would agree',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(reviewReportJson(report))).toEqual(report)
  })

  it('says how to come to what it cannot tell', () => {
    const empty = { reviewed: 0, precision: { ...report.precision, whole: none }, recall: { ...none, paragraphs: 0 }, agreements: [] }
    expect(reviewReportList(empty, view)).toMatch(/review --order random\n\n.*review --missed\n$/)
  })
})

describe('actorList', () => {
  const share: Share = {
    counts: { statements: 41, silences: 2, reports: 187, origins: 23 },
    estimate: { statements: 41, reviewed: 12, precision: estimateOf(9, 10, 0.59, 0.98), whole: none },
    months: [{ value: '2031-04', name: '2031-04', statements: 12 }],
  }
  const card: ActorCard = {
    actor: { ...actorOf('Ada Brel', 'Q9001'), kind: 'person' },
    merged: [actorOf('A. Brel')],
    notSame: [actorOf('Tom Brel')],
    offices: [
      { title: 'mayor', country: 'XVL', organization: null, from: '2027', to: '2029-10' },
      { title: 'prime minister', country: 'XVL', organization: null, from: '2029-11', to: null },
    ],
    says: share,
    saidAbout: { ...share, estimate: { ...share.estimate, reviewed: 0, precision: none }, months: [] },
    saidTo: { ...share, counts: { statements: 0, silences: 0, reports: 0, origins: 0 }, months: [] },
  }

  it('gives names, offices, identities, and each count with what was reviewed of it', () => {
    expect(actorList(card, view)).toBe(
      [
        'Ada Brel | person | XVL | Q9001',
        'found by: ada brel',
        'office: mayor of XVL, 2027 to 2029-10',
        'office: prime minister of XVL, since 2029-11',
        'merged into it: A. Brel | person',
        'not the same as: Tom Brel | person',
        '',
        'Says: 41 statements in 187 reports, 23 independent origins · 2 silences',
        '    12 of 41 reviewed, each report counted (29 %) | precision by the random',
        '    sample 9 of 10: 90 % (59 to 98 %)',
        '    by month of publication: 2031-04 12',
        'Is spoken of: 41 statements in 187 reports, 23 independent origins · 2 silences',
        '    not reviewed',
        'Is spoken to: 0 statements in 0 reports, 0 independent origins',
        '',
      ].join('\n'),
    )
    expect(JSON.parse(actorJson(card))).toEqual(card)
  })

  it('lets no name act on the terminal, and keeps to the width', () => {
    const evil = { ...actorOf('\u001b[2J\u202e\n', '\u0007'), names: Array.from({ length: 20 }, () => '\u001b long name'), sameAs: ['\u001b'] }
    const printed = actorList({ ...card, actor: evil, merged: [evil], notSame: [evil, evil, evil] }, view)
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    for (const line of printed.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  })
})

describe('sampledParagraph', () => {
  const sampled = (reading: typeof harbourReading, numbers: readonly number[], span = { start: 0, end: reading.document.text.length }): string =>
    sampledParagraph(
      {
        span,
        text: reading.document.text.slice(span.start, span.end),
        document: foundOf(reading, 0).document,
        statements: numbers.map((number) => foundOf(reading, number)),
      },
      view,
    )

  it('marks what the record has in the paragraph, and lists it', () => {
    const start = harbourReading.document.text.indexOf('The crane')
    expect(sampled(harbourReading, [1, 2], { start, end: start + 72 })).toBe(
      [
        'Meridian Wire | =Harbour, "open" | published 2 Apr 2031',
        '',
        '    >>The crane is broken, the port office wrote<<, according to Northern Agency',
        '',
        'The record has 2 statements here:',
        '    Northern Agency: The crane is broken, the port office wrote',
        '    the port office: The crane is broken',
      ].join('\n'),
    )
  })

  it('says where the record has nothing, and lets no page act on the terminal', () => {
    expect(sampled(harbourReading, [])).toContain('The record has no statement here.')
    expect(sampled(hostileReading, [0])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})
