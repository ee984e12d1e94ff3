import { describe, expect, it } from 'vitest'
import { harbourExtent, harbourReading, hostileReading, rowOf } from '../../test/fixtures/harbour-record.js'
import type { ActorEntry } from '../model/actor-entry.js'
import type { WhoAnswer } from '../model/who-answer.js'
import { type Facets, facetCsv, facetJson, facetLine, facetList, facetPlain } from './facets.js'
import { whoCsv, whoCsvHeader, whoJson, whoPlain } from './found-row.js'
import type { RecordView } from './found-sheet.js'
import { jsonl } from './jsonl.js'
import { nothingFound } from './nothing-found.js'
import { noColours } from './palette.js'
import { meantList, whoEntry } from './who-list.js'

const view: RecordView = { palette: noColours, width: 120, unit: null, command: 'hearsay' }
const { document } = harbourReading
/** What acts on a terminal; line feeds are the list's own. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const actor = (name: string, id: string | null = null): ActorEntry => ({
  key: id ?? `name:${name}`,
  id,
  name,
  kind: 'person',
  country: id === null ? null : 'XVL',
  sameAs: [],
  names: [],
})

describe('whoEntry', () => {
  it('keeps the reading order of read, and ends with reports, origins and id', () => {
    expect(whoEntry(rowOf(harbourReading, 0, 3, 2), document, view)).toBe(
      [
        'Ada Brel ("the minister") XVL [said] -> reporters | direct',
        '    "We will open, and soon," … "It is 👍 safe."',
        `    Meridian Wire | said 31 Mar 2031 / published 2 Apr 2031 | in 3 reports, 2 independent origins | ${harbourReading.statements[0]!.id.slice(0, 10)}`,
        '\n',
      ].join('\n'),
    )
  })

  it('says according to whom, and that it is in one report', () => {
    expect(whoEntry(rowOf(harbourReading, 2), document, view)).toMatch(
      /^the port office \[wrote\] \| indirect \| according to Northern Agency\n.*\n.* \| in 1 report \| s/,
    )
  })

  it('shows offsets where they are asked for, in their unit', () => {
    expect(whoEntry(rowOf(harbourReading, 0), document, { ...view, unit: 'utf16' })).toContain(' | body 18-44, 87-103 | ')
    expect(whoEntry(rowOf(harbourReading, 0), document, { ...view, unit: 'code-points' })).toContain(' | body 17-43, 86-101 | ')
  })

  it('says where a statement does not stand in the body, was checked, or is of an older version', () => {
    const row = rowOf(harbourReading, 0)
    const marked = {
      ...row,
      verification: 'wrong',
      statement: { ...row.statement, placedIn: 'title' },
      document: { ...row.document, superseded: true },
    } as const
    expect(whoEntry(marked, document, view)).toMatch(/ \| checked: wrong \| in an older version \|\s+in the headline \| /)
    expect(whoEntry({ ...marked, reports: 0, origins: 0 }, document, view)).toContain(' 2 Apr 2031 | checked: wrong | only in an older version |\n')
  })

  it('keeps to the width', () => {
    for (const number of harbourReading.statements.keys())
      for (const line of whoEntry(rowOf(harbourReading, number, 1234, 56), document, { ...view, width: 80 }).split('\n'))
        expect([...line].length).toBeLessThanOrEqual(80)
  })

  it('lets no page act on the terminal', () => {
    expect(whoEntry(rowOf(hostileReading, 0), hostileReading.document, view)).not.toMatch(unsafe)
    expect(meantList({ SPEAKER: { name: '\u001b', actors: [actor('\u202e', '\u0007'), actor('\u001b[2J')] } }, view)).not.toMatch(unsafe)
  })
})

describe('meantList', () => {
  it('lists all that a name can mean', () => {
    expect(meantList({ SPEAKER: { name: 'Brel', actors: [actor('Ada Brel', 'own:ada-brel'), actor('Tom Brel')] } }, view)).toBe(
      '"Brel" can mean 2 actors here; all are shown:\n    Ada Brel | person | XVL | own:ada-brel\n    Tom Brel | person\nOne of them only: hearsay who own:ada-brel\n\n',
    )
  })

  it('says as whom a name is taken, and nothing where it is that name or an id', () => {
    expect(meantList({ '--to': { name: 'Brel', actors: [actor('Ada Brel', 'own:ada-brel')] } }, view)).toBe(
      '--to "Brel" is taken as Ada Brel | person | XVL | own:ada-brel\n\n',
    )
    expect(meantList({ SPEAKER: { name: 'ada brel', actors: [actor('Ada Brel')] } }, view)).toBe('')
    expect(meantList({ SPEAKER: { name: 'own:ada-brel', actors: [actor('Ada Brel', 'own:ada-brel')] } }, view)).toBe('')
  })
})

describe('rows as data', () => {
  it('have the fields of read --jsonl, and those of the record', () => {
    const [first] = jsonl('https://meridian.example/harbour', harbourReading, 'utf16').split('\n')
    expect(JSON.parse(whoJson(rowOf(harbourReading, 0, 3, 2), document, 'utf16'))).toEqual({
      ...(JSON.parse(first!) as object),
      verification: 'unchecked',
      superseded: false,
      reports: 3,
      origins: 2,
    })
  })

  it('count code points where asked to', () => {
    const { content } = JSON.parse(whoJson(rowOf(harbourReading, 0), document, 'code-points')) as { content: { start: number; end: number }[] }
    expect(content.map(({ start, end }) => [...document.text].slice(start, end).join(''))).toEqual(['"We will open,\r\nand soon,"', '"It is 👍 safe."'])
  })

  it('have a cell for each column of the table', () => {
    expect(whoCsvHeader).toMatch(/,saidEarliest,saidLatest,verification,superseded,reports,origins\r\n$/)
    expect(whoCsv(rowOf(harbourReading, 1, 3, 2), document, 'utf16')).toMatch(/,unchecked,false,3,2\r\n$/)
  })

  it('cannot be a formula, a second line or a control', () => {
    const row = rowOf(hostileReading, 0)
    expect(whoCsv(row, hostileReading.document, 'utf16')).toContain(`"'=\u001b[31mHe\u202e\n"`)
    expect(whoJson(row, hostileReading.document, 'utf16').slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
    const plain = whoPlain(row, hostileReading.document, 'utf16')
    expect(plain).not.toMatch(unsafe)
    expect(plain.trimEnd().split('\n')).toHaveLength(1)
    expect(plain.split('\t')).toHaveLength(14)
  })
})

describe('nothingFound', () => {
  const counts = { statements: 0, silences: 0, reports: 0, origins: 0 }
  const answer: WhoAnswer = { rows: [], next: null, counts, meant: {}, searched: harbourExtent, droppable: [] }

  it('says what was searched and which filter to drop', () => {
    const droppable = [
      { name: '--since', value: '2031-04-01', statements: 12 },
      { name: 'SPEAKER', value: 'Brel', statements: 1 },
    ]
    const asked = [
      ['SPEAKER', 'Brel'],
      ['--since', '2031-04-01'],
    ] as const
    expect(nothingFound(asked, { ...answer, droppable })).toEqual([
      'Nothing found for "Brel", --since "2031-04-01".',
      'Searched: 1,200 documents from 2 publishers, 1 Mar 2031 to 2 Apr 2031, 3 of them without a date.',
      'Without --since "2031-04-01": 12 statements.',
      'Without "Brel": 1 statement.',
    ])
  })

  it('says that a name means nobody', () => {
    expect(nothingFound([['--to', 'No\u202eone']], { ...answer, meant: { '--to': [] } })[2]).toBe('Nobody in the record is called "No\ufffdone" (--to).')
  })

  it('says that no single filter helps, and that the record is empty', () => {
    const two = [
      ['--words', 'a'],
      ['--about', 'b'],
    ] as const
    expect(nothingFound(two, answer).at(-1)).toBe('No single filter can be dropped to find more: drop two or more.')
    expect(nothingFound(two, { ...answer, searched: { ...harbourExtent, documents: 0 } })).toEqual([
      'Nothing found: the record is empty. hearsay add PAGE fills it.',
    ])
  })
})

describe('facets', () => {
  const facets: Facets = [
    [
      'speaker',
      [
        { value: 'own:ada-brel', name: 'Ada\u001b Brel', statements: 1200 },
        { value: 'name:x', name: '=X', statements: 7 },
      ],
    ],
    ['form', [{ value: 'direct', name: 'direct', statements: 1207 }]],
    ['month', []],
  ]

  it('are a list for people, and a line that leaves out what tells nothing', () => {
    expect(facetList(facets, view)).toBe('By speaker:\n    1,200  Ada\ufffd Brel | own:ada-brel\n        7  =X\n\nBy form:\n    1,207  direct\n\n')
    expect(facetLine(facets, view)).toBe('speakers: Ada\ufffd Brel 1,200, =X 7\n')
    expect(facetLine([], view)).toBe('')
  })

  it('are lines of JSON, CSV and columns', () => {
    expect(facetJson(facets).split('\n')[1]).toBe('{"field":"speaker","value":"name:x","name":"=X","statements":7}')
    expect(facetCsv(facets).split('\r\n')[2]).toBe("speaker,name:x,'=X,7")
    expect(facetPlain(facets).split('\n')[2]).toBe('form\tdirect\tdirect\t1207')
  })
})
