import { describe, expect, it } from 'vitest'
import { harbourReading, readingOf } from '../../test/fixtures/harbour-reading.js'
import { noColours } from './palette.js'
import { plain } from './plain.js'
import { printable } from './printable.js'
import { tally, tallyLine } from './tally.js'
import { terminal } from './terminal.js'

const view = { palette: noColours, width: 80, unit: 'utf16' } as const

describe('terminal', () => {
  const list = terminal('page.html', harbourReading, view)

  it('keeps the order speaker, form, via, place, with the words beneath', () => {
    expect(list).toMatch(/^the minister \[said\] -> \| direct \| body [\d-]+, [\d-]+\n {4}"We will open, and soon," … "It is 👍 safe\."$/m)
  })

  it('names who stands between, indented below them', () => {
    expect(list).toMatch(/^ {4}the port office \[wrote\] -> \| indirect \| via Meridian Wire \| body [\d-]+\n {8}The crane is broken$/m)
  })

  it('leaves a statement without a source without one', () => {
    expect(list).toContain('(no source named) [was alleged] -> | indirect | body')
  })

  it('lists quoted stretches in no statement with the reason', () => {
    expect(list).toMatch(/Quoted, in no statement:\n {4}"Never ever again\." \| no-cue \| [\d-]+/)
  })

  it('ends with the numbers', () => {
    expect(list.trimEnd().split('\n').at(-1)).toBe('4 statements (1 direct, 0 mixed, 3 indirect; 1 nested) · 3 quoted stretches, 2 attributed, 1 not')
  })

  it('counts what it leaves out', () => {
    expect(terminal('page.html', harbourReading, { ...view, limit: 1 })).toContain('… and 3 more')
  })

  it('wraps words to the width', () => {
    const words = 'word '.repeat(60).trim()
    const list = terminal('p', readingOf(`He said ${words}.`, [{ source: ['He'], cue: ['said'], content: [words], form: 'indirect' }]), { ...view, width: 50 })
    for (const line of list.split('\n').filter((each) => each.includes('word'))) expect(line.length).toBeLessThanOrEqual(50)
  })

  it('lets no page act on the terminal', () => {
    const text = 'He\u001b[2J said \u202ethat\u0007 it \u009b31mrains\u2066.'
    const list = terminal(
      '\u001b]0;evil\u0007.html',
      readingOf(text, [{ source: ['He\u001b[2J'], cue: ['said'], content: ['\u202ethat\u0007 it \u009b31mrains\u2066'], form: 'indirect' }]),
      view,
    )
    expect(list).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('plain', () => {
  const lines = plain('page.html', harbourReading, 'utf16').trimEnd().split('\n')

  it('is a line of six columns a statement and an unattributed stretch', () => {
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line.split('\t')).toHaveLength(6)
  })

  it('names speaker, form, via, place and words', () => {
    expect(lines[2]).toMatch(/^page\.html:\d+-\d+\tthe port office\tindirect\tMeridian Wire\tbody\tThe crane is broken$/)
  })

  it('marks what is in no statement', () => {
    expect(lines[4]).toMatch(/\t-\tunattributed\t-\tno-cue\t"Never ever again\."$/)
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
    expect(tallyLine({ statements: 1, direct: 1, mixed: 0, indirect: 0, nested: 0, attributed: 1, unattributed: 0 })).toBe(
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
