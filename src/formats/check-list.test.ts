import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf, documentsOf, foundOf, harbourExtent, harbourReading, hostileReading } from '../../test/fixtures/harbour-record.js'
import type { QuoteAnswer, QuoteFinding, QuoteHit } from '../model/quote-answer.js'
import { checkJson } from './check-json.js'
import { around, checkList } from './check-list.js'
import { differenceKinds, markedDifferences } from './difference-marks.js'
import type { RecordView } from './found-sheet.js'
import { noColours } from './palette.js'
import { verdict } from './verdict.js'

const view: RecordView = { palette: noColours, width: 100, unit: null, command: 'hearsay' }
const { text } = harbourReading.document
const same = comparisonOf('', '', [])

const hitOf = (finding: QuoteHit['finding'], number: number | null, words: string, comparison = same): QuoteHit => {
  const found = foundOf(harbourReading, number ?? 0)
  const start = text.indexOf(words)
  return { finding, comparison, document: found.document, span: { start, end: start + words.length }, words, statement: number === null ? null : found }
}

const answerOf = (finding: QuoteFinding, hits: readonly QuoteHit[], by: QuoteAnswer['by'] = null, counts = { reports: 1, origins: 1 }): QuoteAnswer => ({
  counts,
  quote: 'x',
  by,
  finding,
  hits,
  searched: harbourExtent,
})

const brel = { key: 'own:ada-brel', id: 'own:ada-brel', name: 'Ada Brel', kind: 'person', country: 'XVL', sameAs: [], names: [] } as const
const negation = comparisonOf('We will not open', 'We will open', [['negation', 'not ', null, 8]])

describe('verdict', () => {
  it.each([
    ['verbatim', 0, same, 'Found, word for word, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).'],
    [
      'verbatim',
      0,
      comparisonOf('WE', 'We', [['normalised', 'WE', 'We']]),
      'Found, word for word but for marks, case or spelling, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).',
    ],
    ['verbatim', 2, same, 'Found, word for word, said by the port office, according to Northern Agency, in 1 report, 2 Apr 2031 (Meridian Wire).'],
    ['other-speaker', 4, same, 'Found, word for word, but not by Ada Brel: said by Ida Sarn or Tom Sarn in 1 report, 2 Apr 2031 (Meridian Wire).'],
    ['unattributed', null, same, 'Found, word for word, in quote marks but put down to nobody, in 1 report, 2 Apr 2031 (Meridian Wire).'],
    [
      'paraphrase',
      3,
      same,
      'Found only as a paraphrase, not in quote marks, but not by Ada Brel: said by somebody whom the page does not name, source not stated, in 1 report, 2 Apr 2031 (Meridian Wire).',
    ],
    ['headline', null, same, 'Found only in a headline, in 1 report, 2 Apr 2031 (Meridian Wire).'],
    ['altered', 0, negation, 'Found altered (a negation): said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).'],
  ] as const)('of %s, statement %s', (finding, number, comparison, sentence) => {
    expect(verdict(answerOf(finding, [hitOf(finding, number, 'We will open', comparison)], [brel]))).toBe(sentence)
  })

  it('says what was searched in vain', () => {
    expect(verdict(answerOf('not-found', []))).toBe('Not found in 1,200 documents from 2 publishers, 1 Mar 2031 to 2 Apr 2031, 3 of them without a date.')
  })

  it('names all speakers, counts reports once, and begins with the earliest', () => {
    const first = hitOf('verbatim', 0, 'We will open')
    const elsewhere = (id: string, publishedAt: string | null): QuoteHit => ({
      ...first,
      document: { ...first.document, id, address: null, publishedAt, publisher: id },
    })
    const other = hitOf('verbatim', 2, 'We will open')
    expect(
      verdict(
        answerOf('verbatim', [first, first, elsewhere('Elder Post', '2031-03-30'), elsewhere('Vale Post', null), other], null, { reports: 3, origins: 2 }),
      ),
    ).toBe(
      'Found, word for word, said by Ada Brel (4), said by the port office (1), according to Northern Agency, in 3 reports, 2 independent origins, earliest 30 Mar 2031 (Elder Post).',
    )
  })

  it('says that other reports have it in other words', () => {
    const first = hitOf('verbatim', 0, 'We will open')
    const other = (id: string): QuoteHit => ({ ...hitOf('altered', 0, 'We will open', negation), document: { ...first.document, id, address: null } })
    expect(verdict(answerOf('verbatim', [first, hitOf('altered', 0, 'We will open', negation), other('d1'), other('d2')]))).toBe(
      'Found, word for word, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire). But 2 other reports have it altered (a negation).',
    )
  })

  it('says that only an older version has it so, and what the newest has', () => {
    const now = hitOf('altered', 0, 'We will open', negation)
    const before = { ...hitOf('verbatim', 0, 'We will open'), document: { ...now.document, id: 'dbefore', superseded: true } }
    const said = 'Found, word for word, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).'
    expect(verdict(answerOf('verbatim', [before]))).toBe(`${said} Only an older version of the page has it so.`)
    expect(verdict(answerOf('verbatim', [before, now]))).toBe(`${said} Only an older version of the page has it so; the newest has it altered (a negation).`)
    const elsewhere = { ...before, document: { ...before.document, id: 'delsewhere', address: null } }
    expect(verdict(answerOf('verbatim', [before, elsewhere]))).toMatch(/ Only older versions of the pages have it so\.$/)
    const kept = { ...elsewhere, document: { ...elsewhere.document, superseded: false } }
    expect(verdict(answerOf('verbatim', [before, kept, now]))).toBe(`${said} But 1 other report has it altered (a negation).`)
  })

  it('has one comma after who stands between', () => {
    const through = hitOf('verbatim', 2, 'We will open')
    const hits = [0, 1, 4].map((number) => hitOf('verbatim', number, 'We will open'))
    expect(verdict(answerOf('verbatim', [through, through, ...hits]))).toMatch(/according to Northern Agency, (?:said by|1 other)/)
    expect(verdict(answerOf('verbatim', [through, through, ...hits]))).not.toContain(',,')
  })

  it('says what sets the likest wording apart, then what sets others apart', () => {
    const number = { ...comparisonOf('12 days', '21 days', [['number', '12', '21']]), likeness: 0.9 }
    const hits = [hitOf('altered', 0, 'We will open', negation), hitOf('altered', 0, 'We will open', number)]
    expect(verdict(answerOf('altered', hits))).toMatch(/^Found altered \(a number; elsewhere also a negation\): /)
  })

  it('tells how often somebody stands between, and that an altered one is by somebody else', () => {
    const direct = hitOf('altered', 0, 'We will open', negation)
    const told = { ...direct.statement!, statement: { ...direct.statement!.statement, via: foundOf(harbourReading, 2).statement.via } }
    const { key: _, ...rest } = brel
    expect(verdict(answerOf('altered', [direct, { ...direct, statement: told }], [{ ...rest, key: 'name:nobody', name: 'Nobody' }]))).toBe(
      'Found altered (a negation), but not by Nobody: said by Ada Brel (1 of 2 times according to Northern Agency) in 1 report, 2 Apr 2031 (Meridian Wire).',
    )
  })

  it('knows somebody whom only pages name by the key that the record has', () => {
    const union = { ...brel, key: 'name:union', id: null, name: 'The union' }
    expect(verdict(answerOf('paraphrase', [hitOf('paraphrase', 5, 'it will strike')], [union]))).not.toContain('but not by')
  })

  it('never says that somebody said what a page says was not, or only possibly, said', () => {
    const hit = hitOf('verbatim', 0, 'We will open')
    const told = (change: object): QuoteHit => ({ ...hit, statement: { ...hit.statement!, statement: { ...hit.statement!.statement, ...change } } })
    expect(verdict(answerOf('verbatim', [told({ negated: true })]))).toContain('as something that Ada Brel did not say in 1 report')
    expect(verdict(answerOf('verbatim', [told({ modal: true })]))).toContain('as something that Ada Brel only possibly said in 1 report')
    expect(verdict(answerOf('verbatim', [told({ stance: 'silent' })]))).toContain('as what Ada Brel says nothing about in 1 report')
  })
})

describe('markedDifferences', () => {
  const marked = (comparison: Parameters<typeof markedDifferences>[0], right: string): string =>
    markedDifferences(comparison, right, noColours)
      .map((run) => run.text)
      .join('')

  it.each([
    ['a number', 'Open in 12 days', 'Open in 21 days', [['number', '12', '21']], 'Open in [-12-] {+21+} days'],
    ['words left out', 'We will not open', 'We will open', [['negation', 'not', null, 8]], 'We will [-not-] open'],
    ['words left out at the end', 'We open soon', 'We open', [['shortened', 'soon', null, 7]], 'We open [-soon-]'],
    ['words left out after a mark', '“Now we open', '“We open', [['shortened', 'Now', null, 1]], '“[-Now-] We open'],
    ['words added', 'We open', 'We may open', [['hedge', null, 'may ', 3]], 'We {+may+} open'],
    ['marks are not', '“We” open', '"We" open', [['normalised', '“', '"']], '"We" open'],
  ] as const)('of %s', (_, left, right, differences, words) => {
    expect(marked(comparisonOf(left, right, differences as unknown as Parameters<typeof comparisonOf>[2]), right).replaceAll(/ +/g, ' ')).toBe(words)
  })

  it('keep every word of the right wording, whatever the spans', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab cd'), maxLength: 30 }), spans, (right, places) => {
        const differences = places.map(([start, length]) => ({
          kind: 'other' as const,
          left: { start: 0, end: 0 },
          right: { start, end: start + length },
          leftWords: '',
          rightWords: right.slice(start, start + length),
        }))
        const letters = (words: string): string => words.replaceAll(/[^abcd]/g, '')
        expect(letters(marked({ relation: 'altered', differences, likeness: 1 }, right))).toBe(letters(right))
      }),
    )
  })

  it('are named once each, those that change the meaning first', () => {
    const comparison = comparisonOf('a b c', 'd e f', [
      ['other', 'a', 'd'],
      ['negation', 'b', 'e'],
      ['other', 'c', 'f'],
    ])
    expect(differenceKinds(comparison.differences)).toBe('a negation, other words')
  })
})

describe('checkList', () => {
  const documents = documentsOf(harbourReading)

  it('gives the verdict first, then each place with its words, its citation and its id', () => {
    const list = checkList(answerOf('verbatim', [hitOf('verbatim', 0, 'It is 👍 safe.')]), documents, 10, view)
    expect(list.split('\n')).toEqual([
      'Found, word for word, said by Ada Brel in 1 report, 2 Apr 2031 (Meridian Wire).',
      '',
      '1. word for word | Ada Brel ("the minister") XVL [said] -> reporters | direct',
      '    and soon," the minister said to reporters on Monday. ">>It is 👍 safe.<<"',
      '    Meridian Wire, “=Harbour, "open"”, 2 Apr 2031 | https://meridian.example/harbour |',
      expect.stringMatching(/^ {6}s[0-9a-f]{9} at 88-102$/) as string,
      '',
      '',
    ])
  })

  it('makes one entry of copies, with all their citations', () => {
    const hit = hitOf('verbatim', 0, 'We will open')
    const copy = { ...hit, document: { ...hit.document, id: 'dcopy', publisher: 'Elder Post' } }
    const list = checkList(answerOf('verbatim', [hit, copy]), documents, 10, view)
    expect(list).toMatch(/1\. word for word .*\n.*\n {4}Meridian Wire, [^\n]*\n.*\n? {4}Elder Post, /)
    expect(list).not.toContain('\n2. ')
  })

  it('shows what is altered without colours, a line for each difference', () => {
    const list = checkList(answerOf('altered', [hitOf('altered', 0, 'We will open', negation)]), documents, 10, view)
    expect(list).toContain('[-words asked for-] {+words on the page+}\n')
    expect(list).toContain('">>We will [-not-] open<<,')
    expect(list).toContain('\n    negation [-not-]\n')
  })

  it('counts the places that it leaves out', () => {
    const hit = hitOf('verbatim', 0, 'We will open')
    expect(checkList(answerOf('verbatim', [hit, hit, { ...hit, words: 'other' }]), documents, 1, view)).toContain(
      '… and 1 more wording (--limit all shows them)',
    )
  })

  it('says that not found is no proof', () => {
    expect(checkList(answerOf('not-found', []), new Map(), 10, view)).toMatch(
      /^Not found in 1,200 documents .*\n\nThat it stands in none of these pages does not show that it was never said\.\n/,
    )
  })

  it('lets no page act on the terminal', () => {
    const statement = foundOf(hostileReading, 0)
    const [span] = statement.statement.content
    const hit: QuoteHit = {
      finding: 'altered',
      comparison: comparisonOf('\u001b', statement.words, [['name', '\u001b', 'that']]),
      document: statement.document,
      span,
      words: statement.words,
      statement,
    }
    for (const documents of [documentsOf(hostileReading), new Map()])
      expect(checkList(answerOf('altered', [hit], [{ ...brel, name: '\u202e' }]), documents, 10, view)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    expect(checkJson(answerOf('altered', [hit]), documentsOf(hostileReading), 'utf16').trimEnd()).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
    )
  })
})

describe('around', () => {
  it('keeps to the paragraph and to 80 characters on either side', () => {
    const long = `first\n${'before '.repeat(40)}HERE${' after'.repeat(40)}\nlast`
    const start = long.indexOf('HERE')
    const [before, after] = around(long, { start, end: start + 4 })
    expect(before).toMatch(/^… (?:before )+$/)
    expect(after).toMatch(/^(?: after)+ …$/)
    for (const side of [before, after]) expect(side.length).toBeLessThanOrEqual(82)
    expect(around('a\nHERE\nb', { start: 2, end: 6 })).toEqual(['', ''])
  })
})

it('prints the whole answer as one line of JSON, offsets in the unit asked for', () => {
  const answer = answerOf('verbatim', [hitOf('verbatim', 0, 'It is 👍 safe.')], [brel])
  const [hit] = (
    JSON.parse(checkJson(answer, documentsOf(harbourReading), 'code-points')) as { hits: { start: number; end: number; statement: { id: string } }[] }
  ).hits
  expect([...text].slice(hit!.start, hit!.end).join('')).toBe('It is 👍 safe.')
  expect(hit!.statement.id).toBe(harbourReading.statements[0]!.id)
  expect(JSON.parse(checkJson(answer, documentsOf(harbourReading), 'utf16'))).toMatchObject({
    quote: 'x',
    finding: 'verbatim',
    verdict: expect.stringMatching(/^Found/) as string,
    by: [brel],
    searched: harbourExtent,
  })
})
