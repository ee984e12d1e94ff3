import { expect, it } from 'vitest'
import { comparisonOf, documentsOf, foundOf, harbourReading, hostileReading, openedOf } from '../../test/fixtures/harbour-record.js'
import type { QuoteTrace } from '../model/quote-trace.js'
import type { RecordView } from './found-sheet.js'
import { keptJson } from './kept-record.js'
import { openedList } from './opened-list.js'
import { noColours } from './palette.js'
import { toRecord } from './record.js'
import { traceJson } from './trace-json.js'
import { traceList } from './trace-list.js'

const view: RecordView = { palette: noColours, width: 100, unit: null, command: 'hearsay' }
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const asked = foundOf(harbourReading, 0)
const later = {
  ...asked,
  statement: { ...asked.statement, id: 'slater00000later', placedIn: 'title' },
  document: { ...asked.document, publishedAt: null, publisher: null },
} as const
const changed = comparisonOf(asked.words.replace('will', 'may'), asked.words, [['hedge', 'may', 'will']])
const trace: QuoteTrace = {
  asked,
  variants: [
    { reports: [asked], from: null },
    { reports: [later], from: { variant: 0, comparison: changed } },
  ],
  counts: { statements: 2, silences: 0, reports: 2, origins: 1 },
}

it('lists wordings by their earliest report, what changed, and who carries them', () => {
  expect(traceList(trace, documentsOf(harbourReading), view).split('\n')).toEqual([
    '2 wordings in 2 reports. Earliest in this record: 2 Apr 2031, Meridian Wire.',
    '',
    '[-words of the earlier wording-] {+words of this one+}',
    '',
    '1. Ada Brel ("the minister") XVL [said] -> reporters | direct',
    '    "We will open, and soon," … "It is 👍 safe."',
    `    2 Apr 2031 | Meridian Wire | https://meridian.example/harbour | ${asked.statement.id.slice(0, 10)} (asked for)`,
    '',
    '2. (from 1) Ada Brel ("the minister") XVL [said] -> reporters | direct',
    '    "We [-may-] {+will+} open, and soon," … "It is 👍 safe."',
    '      hedge [-may-] {+will+}',
    '    no date | publisher unknown | in the headline | https://meridian.example/harbour | slater0000',
    '',
    '2 statements in 2 reports, 1 independent origin',
    '',
    '',
  ])
})

it('tells wordings that only an older version of their page has', () => {
  const older = { ...asked, document: { ...asked.document, superseded: true } }
  const before = { ...trace, asked: older, variants: [{ reports: [older], from: null }, trace.variants[1]!] }
  const list = traceList(before, documentsOf(harbourReading), view)
  expect(list).toMatch(/^2 wordings in 1 report, 1 of them only in an older version\. Earliest/)
  expect(list).toContain('    2 Apr 2031 | Meridian Wire | in an older version | https://meridian.example/harbour |')
  expect(traceList({ ...before, variants: before.variants.slice(0, 1) }, documentsOf(harbourReading), view)).toMatch(
    /^1 wording, only in an older version\. Earliest/,
  )
})

it('never calls the earliest the original', () => {
  expect(traceList(trace, documentsOf(harbourReading), view)).not.toMatch(/original/i)
})

it('prints a trace as one line of JSON', () => {
  expect(JSON.parse(traceJson(trace, documentsOf(harbourReading), 'utf16'))).toMatchObject({
    asked: asked.statement.id,
    variants: [
      { words: asked.words, from: null, reports: [{ id: asked.statement.id, verification: 'unchecked' }] },
      {
        from: { variant: 0, relation: 'altered', differences: [{ kind: 'hedge', leftWords: 'may', rightWords: 'will' }] },
        reports: [{ id: 'slater00000later' }],
      },
    ],
    counts: { statements: 2, reports: 2, origins: 1 },
  })
})

it('opens a statement in its paragraph, marked, under what its page is', () => {
  const list = openedList(openedOf(harbourReading, 0), view)
  expect(list).toMatch(
    /^=Harbour, "open"\nMeridian Wire · A\. Writer · published 2031-04-02\nhttps:\/\/meridian\.example\/harbour\nkept 2031-04-05T10:00:00Z · sha256 (?:ab){32}\ndocument d/,
  )
  expect(list).toContain('>>"We will open, and soon,"<< the minister said to reporters on Monday.')
  expect(list).toContain('| body 18-44, 87-103 | ')
})

it('opens a document as a whole, with all its statements', () => {
  const list = openedList(openedOf(harbourReading, null), view)
  expect(list).toContain('\n\n7 statements\n\n')
  expect(list).not.toContain('>>')
  for (const { id } of harbourReading.statements) expect(list).toContain(id.slice(0, 10))
})

it('shows only the paragraphs beside a statement, and names the version before', () => {
  const opened = openedOf(harbourReading, 1)
  const { kept } = opened
  const { text } = kept.document
  const edges = [0, ...[...text.matchAll(/[\r\n]+/g)].map(({ index }) => index), text.length]
  const blocks = edges.slice(0, -1).map((start, number) => ({ kind: 'paragraph', start, end: edges[number + 1]! }) as const)
  const list = openedList({ ...opened, kept: { ...kept, version: 2, superseded: true, previous: 'dbefore', document: { ...kept.document, blocks } } }, view)
  expect(list).toContain(' · version 2, a newer one is kept\nthe version before: hearsay open dbefore\n')
  expect(list).toContain('>>The crane is broken, the port office wrote<<')
  expect(list).toContain('the minister said')
  expect(list).not.toContain('Sarn denied that')
})

it('lets no page act on the terminal', () => {
  const found = foundOf(hostileReading, 0)
  const hostile: QuoteTrace = {
    ...trace,
    asked: found,
    variants: [
      { reports: [found], from: null },
      { reports: [found], from: { variant: 0, comparison: changed } },
    ],
  }
  expect(traceList(hostile, documentsOf(hostileReading), view)).not.toMatch(unsafe)
  expect(openedList(openedOf(hostileReading, 0), view)).not.toMatch(unsafe)
  expect(openedList(openedOf(hostileReading, null), view)).not.toMatch(unsafe)
  expect(keptJson(openedOf(hostileReading, null), 'utf16').trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
})

it('exports what read prints, and how it came in', () => {
  const { statements, ...record } = toRecord('https://meridian.example/harbour', harbourReading, 'utf16')
  expect(JSON.parse(keptJson(openedOf(harbourReading, null), 'utf16'))).toEqual({
    ...(JSON.parse(JSON.stringify(record)) as object),
    statements: statements.map((statement) => ({ ...statement, verification: 'unchecked' })),
    anchors: [],
    kept: {
      address: 'https://meridian.example/harbour',
      version: 1,
      previous: null,
      superseded: false,
      story: harbourReading.document.id,
      sharesReadingOf: null,
      sha256: 'ab'.repeat(32),
      keptAt: '2031-04-05T10:00:00Z',
      modelId: 'by-hand',
      stages: '1',
    },
  })
})
