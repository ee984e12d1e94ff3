import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading, hostileReading } from '../../../../test/fixtures/harbour-record.js'
import { noColours } from '../../../formats/palette.js'
import type { Reading } from '../../../model/reading.js'
import { pressKey } from './press-key.js'
import { beginReview, type ReviewCase, type ReviewState } from './review-state.js'
import { reviewView } from './review-view.js'

const caseOf = (reading: Reading, at: number): ReviewCase => ({
  queued: {
    ...foundOf(reading, at),
    reports: 2,
    context: { start: 0, end: reading.document.text.length, text: reading.document.text },
  },
  document: reading.document,
  names: ['Ada Brel', 'Ada Tom', 'a\u001b[2Jb'],
})

const after = (reading: Reading, keys: readonly string[]): ReviewState => {
  let state: ReviewState = { ...beginReview(reading.statements.length).state, current: caseOf(reading, 0) }
  for (const key of keys) {
    const { state: next, effects } = pressKey(state, key)
    state = next
    for (const effect of effects) if (effect.kind === 'show') state = { ...state, current: caseOf(reading, effect.at) }
  }
  return state
}

const screen = (keys: readonly string[], width = 80, reading = harbourReading): string =>
  reviewView(after(reading, keys), 'random sample 1', { palette: noColours, width, unit: null, command: 'hearsay' })

const moments: readonly (readonly string[])[] = [
  [],
  ['y'],
  ['f'],
  ['f', 'k'],
  ['f', 'k', 'd'],
  ['f', 's', 'a'],
  ['f', 's', 'a', 'tab', 'tab'],
  ['f', 'o', ...'the', 'enter'],
  ['f', 'w', ...'x'.repeat(200)],
  ['f', 'w', 'x', 'enter'],
  ['?'],
  ['u'],
  ['s', 's', 's', 's', 's', 's', 's'],
]

describe('reviewView', () => {
  it('shows where it is, the statement in its sentences, what the machine made of it, and the keys', () => {
    expect(screen(['n'])).toBe(
      [
        'hearsay review | 2 of 7 | random sample 1',
        'Meridian Wire | =Harbour, "open" | published 2 Apr 2031',
        '',
        '    ⚓️ 🌊 Harbour. "We will open, and soon," the minister said to reporters on',
        '    Monday. "It is 👍 safe." >>The crane is broken, the port office wrote<<,',
        '    [according to] {Northern Agency}. It was alleged that nobody paid. "Never',
        '    ever again." Sarn denied that 🏗️ Vell owed money. The union has not answered',
        '    whether it will strike. "The port opens," she repeated on Tuesday. Earlier:',
        '    Port talks fail.',
        '    {source} [cue] >>content<<',
        '',
        'As the machine read it:',
        'Northern Agency [according to] | indirect',
        '    The crane is broken, the port office wrote',
        '    Meridian Wire | said by 2 Apr 2031 | 2 reports | confidence 0.90 |',
        `    ${harbourReading.statements[1]!.id.slice(0, 10)}`,
        '',
        'Kept: wrong. u takes it back.',
        'y right   n wrong   f fix   s skip   u undo   q quit   ? help',
      ].join('\n'),
    )
  })

  it.each<[keys: readonly string[], words: string]>([
    [['f'], 's speaker   o source   c cue   w words (content)   k kind   Esc back'],
    [['f', 's', 'a', 'tab'], 'Tab: <Ada Brel>   Ada Tom'],
    [['f', 's', 'a', 'tab'], '> Ada Brel'],
    [['f', 'o', ...'the', 'enter'], '2  … The crane is broken, >>the<< port office wrote, …'],
    [['f', 'w', 'x', 'enter'], 'do not stand in the page'],
    [['f', 'k', 'd'], 'Enter next'],
    [['u'], 'There is nothing to take back.'],
    [['s', 'y', 's', 's', 's', 's', 's'], '1 answer is in the record.'],
    [['s', 's', 's'], 'no source'],
  ])('after %j says %j', (keys, words) => {
    expect(screen(keys)).toContain(words)
  })

  it.each([60, 80, 120])('keeps to %i columns', (width) => {
    for (const keys of moments) for (const line of screen(keys, width).split('\n')) expect([...line].length).toBeLessThanOrEqual(width)
  })

  it('lets no page act on the terminal', () => {
    for (const keys of moments) expect(screen(keys, 80, hostileReading)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})
