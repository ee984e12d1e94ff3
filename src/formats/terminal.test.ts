import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import type { Reading } from '../model/reading.js'
import { noColours } from './palette.js'
import { plain } from './plain.js'
import { printable } from './printable.js'
import { tally, tallyLine } from './tally.js'
import { terminal } from './terminal.js'

const view = { palette: noColours, width: 80, unit: 'utf16' } as const

describe('terminal', () => {
  const list = terminal('page.html', harbourReading, view)

  const lines = list.split('\n')

  it('keeps one order, with the words beneath and the place below them', () => {
    const wide = terminal('page.html', harbourReading, { ...view, width: 120 })
    expect(wide).toContain(
      [
        'Ada Brel ("the minister") XVL [said] -> reporters | direct',
        '    "We will open, and soon," … "It is 👍 safe."',
        '    Meridian Wire | said 31 Mar 2031 / published 2 Apr 2031 | body 18-44, 87-103 (s0ecc)',
      ].join('\n'),
    )
  })

  it('breaks between the parts of a line where they do not fit', () => {
    expect(list).toContain('    Meridian Wire | said 31 Mar 2031 / published 2 Apr 2031 |\n    body 18-44, 87-103 (s0ecc)\n')
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80)
  })

  it('says according to whom where somebody stands between, indented below them', () => {
    expect(list).toContain(
      '    the port office [wrote] | indirect | according to Northern Agency\n        The crane is broken\n        Meridian Wire | said by 2 Apr 2031 | body ',
    )
  })

  it('says that the page names no source, and none for itself', () => {
    expect(list).toContain('(no source named) [was alleged] | indirect, accuses | source not stated\n')
  })

  it('asks which of several is meant', () => {
    expect(list).toContain('Sarn? (Ida Sarn, Tom Sarn) [denied] | indirect, denies\n')
    expect(list).toContain(' | about Vell | body ')
  })

  it('marks a silence, and gives it no form', () => {
    expect(list).toContain(
      'The union [has not answered] | [silent]\n    whether it will strike\n    Meridian Wire | by 2 Apr 2031 | content by 2 Apr 2031 | body ',
    )
  })

  it('points from a repetition to what it repeats', () => {
    const [label] = /s[0-9a-f]{4}(?=\)$)/m.exec(list)!
    expect(list).toMatch(new RegExp(` \\| repeats ${label} \\|\\s+body `))
  })

  it('says that a saying is negated or only possible', () => {
    const told = { source: ['He'], cue: ['might not say'], content: ['it rains'], form: 'indirect', negated: true, modal: true } as const
    expect(terminal('p', readingOf('He might not say it rains.', [told]), view)).toContain('He [might not say] | indirect, negated, possible\n')
  })

  it('names several, counts those beyond four, and gives unresolved ones in the page’s words', () => {
    const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((words) => ({ words, reason: 'local-name' }) as const)
    const told = { source: ['Aa, Bb, Cc, Dd, Ee, Ff'], cue: ['told'], content: ['it rains'], form: 'indirect', speakers: names } as const
    const resolved = readingOf('Aa, Bb, Cc, Dd, Ee, Ff told us it rains.', [{ ...told, addressees: [{ words: 'us', reason: 'unclear' }] }])
    expect(terminal('p', resolved, view)).toContain('Aa, Bb, Cc, Dd and 2 more [told] -> us? | ')
    const { speakers: _, ...unresolved } = told
    expect(terminal('p', readingOf('Aa, Bb, Cc, Dd, Ee, Ff told us it rains.', [unresolved]), view)).toContain('Aa, Bb, Cc, Dd, Ee, Ff [told] | ')
  })

  it('lists earlier coverage and actors', () => {
    expect(list).toMatch(/refers to:\n {4}Port talks fail \| 2031-03-28 \| https:\/\/meridian\.example\/talks \| \d+-\d+\n/)
    expect(list).toMatch(/Actors:\n {4}Ada Brel \| person \| XVL \| prime minister \| 2 mentions \| own:ada-brel\n/)
  })

  it('lists twelve actors at most, those with most mentions first', () => {
    const [first] = harbourReading.actors
    const actors = Array.from({ length: 20 }, (_, number) => ({ ...first!, name: `N${number}`, mentions: Array(number).fill(first!.mentions[0]!) }))
    const crowded = terminal('p', { ...harbourReading, actors }, view)
    expect(crowded.match(/^ {4}N\d+ \|/gm)).toHaveLength(12)
    expect(crowded).toMatch(/Actors:\n {4}N19 \|/)
    expect(crowded).toContain('    … and 8 more\n')
  })

  it('lists quoted stretches in no statement with the reason', () => {
    expect(list).toMatch(/Quoted, in no statement:\n {4}"Never ever again\." \| no-cue \| [\d-]+/)
  })

  it('ends with the numbers', () => {
    expect(list.trimEnd().split('\n').slice(-2).join(' ')).toBe(
      '6 statements (2 direct, 0 mixed, 4 indirect; 1 nested) · 1 silence · 4 quoted stretches, 3 attributed, 1 not',
    )
  })

  it('counts what it leaves out', () => {
    expect(terminal('page.html', harbourReading, { ...view, limit: 1 })).toContain('… and 6 more')
  })

  it('wraps words to the width', () => {
    const words = 'word '.repeat(60).trim()
    const list = terminal('p', readingOf(`He said ${words}.`, [{ source: ['He'], cue: ['said'], content: [words], form: 'indirect' }]), { ...view, width: 50 })
    for (const line of list.split('\n').filter((each) => each.includes('word'))) expect(line.length).toBeLessThanOrEqual(50)
  })

  it('lets no page act on the terminal', () => {
    const text = 'He\u001b[2J said \u202ethat\u0007 it \u009b31mrains\u2066.'
    const evil = { words: 'He\u001b[2J', name: '\u001b[31mHe\u202e', country: '\u0007', actor: '\u001b]0;x\u0007' }
    const told = { source: ['He\u001b[2J'], cue: ['said'], content: ['\u202ethat\u0007 it \u009b31mrains\u2066'], form: 'indirect' } as const
    const people = { speakers: [evil], addressees: [evil, evil], about: [evil], via: [evil], saidAt: { earliest: '\u001b[2J' } }
    const { document, ...reading } = readingOf(text, [{ ...told, ...people }])
    const [span] = reading.statements[0]!.content
    const hostile: Reading = {
      ...reading,
      document: { ...document, publishedAt: '\u001b[2J', publisher: '\u202e' },
      actors: [{ id: '\u0007', name: '\u001b', kind: 'person', country: '\u0007', sector: null, sameAs: [], offices: [], mentions: [span] }],
      earlierCoverage: [{ title: '\u001b]0;x\u0007', date: '\u202e', url: '\u0007', ...span }],
    }
    const list = terminal('\u001b]0;evil\u0007.html', hostile, view)
    expect(list).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

it('shows any name on one line of a terminal, and in one column of a table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const [told] = harbourReading.statements
      const reference = { ...told!.speakers[0]!, name, country: name, actor: name }
      const everybody = { speakers: [reference, { ...reference, mention: null }], addressees: [reference], about: [reference], via: [reference] }
      const reading: Reading = {
        ...harbourReading,
        statements: [{ ...told!, ...everybody, saidAt: { ...told!.saidAt, earliest: name, latest: name } }],
        actors: [{ ...harbourReading.actors[0]!, name, country: name, id: name }],
        earlierCoverage: [{ ...harbourReading.earlierCoverage[0]!, title: name, date: name, url: name }],
      }
      const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
      expect(terminal('p', reading, view)).not.toMatch(unsafe)
      expect(plain('p', reading, 'utf16')).not.toMatch(unsafe)
      expect(plain('p', reading, 'utf16').split('\n')[0]!.split('\t')).toHaveLength(9)
    }),
  )
})

describe('plain', () => {
  const lines = plain('page.html', harbourReading, 'utf16').trimEnd().split('\n')

  it('is a line of nine columns a statement and an unattributed stretch', () => {
    expect(lines).toHaveLength(8)
    for (const line of lines) expect(line.split('\t')).toHaveLength(9)
  })

  it('names speaker, addressee, form, stance, via, said, place and words', () => {
    expect(lines[0]).toMatch(
      /^page\.html:\d+-\d+\tAda Brel\treporters\tdirect\tassert\tMeridian Wire\t2031-03-31\.\.2031-04-01\tbody\t"We will open, and soon,"/,
    )
    expect(lines[2]).toMatch(/\tthe port office\t-\tindirect\tassert\tNorthern Agency < Meridian Wire\t\.\.2031-04-03\tbody\tThe crane is broken$/)
    expect(lines[4]).toMatch(/\tIda Sarn or Tom Sarn\t-\tindirect\tdeny\t/)
  })

  it('lets no name make a column or a line', () => {
    const told = { cue: ['said'], content: ['it rains'], form: 'indirect', speakers: [{ name: 'A\tB\nC\u2028D' }], negated: true } as const
    expect(plain('p', readingOf('He said it rains.', [told]), 'utf16')).toBe(
      'p:8-16\tA B C D\t-\tindirect\tassert,negated\tMeridian Wire\t..2031-04-03\tbody\tit rains\n',
    )
  })

  it('marks what is in no statement', () => {
    expect(lines[7]).toMatch(/\t-\t-\tunattributed\t-\t-\t-\tno-cue\t"Never ever again\."$/)
  })
})

describe('tally', () => {
  it('counts a stretch that two nested statements quote once', () => {
    const text = '"All is well," the clerk said, the paper said.'
    const reading = readingOf(text, [
      { source: ['the paper'], cue: ['said.'], content: ['"All is well," the clerk said'], form: 'mixed', quoted: ['All is well,'] },
      { source: ['the clerk'], cue: ['said,'], content: ['"All is well,"'], form: 'direct', quoted: ['All is well,'], within: 0 },
    ])
    expect(tally(reading)).toMatchObject({ attributed: 1, nested: 1 })
  })

  it('speaks of one in the singular', () => {
    expect(tallyLine({ statements: 1, direct: 1, mixed: 0, indirect: 0, nested: 0, silences: 0, attributed: 1, unattributed: 0 })).toBe(
      '1 statement (1 direct, 0 mixed, 0 indirect; 0 nested) · 1 quoted stretch, 1 attributed, 0 not',
    )
  })
})

describe('printable', () => {
  it.each([
    ['a\r\n\t b\u00a0c', 'a b c'],
    ['\u001b[31mred', '\ufffd[31mred'],
    ['\u202eabc\u202c', '\ufffdabc\ufffd'],
    ['\ud83d\udc4d', '\ud83d\udc4d'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})
