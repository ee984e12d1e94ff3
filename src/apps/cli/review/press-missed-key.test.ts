import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading } from '../../../../test/fixtures/harbour-record.js'
import { noColours } from '../../../formats/palette.js'
import { type MissedState, beginMissed, pressMissedKey } from './press-missed-key.js'
import { missedView } from './review-paragraphs.js'

const pressed = (keys: readonly string[], total = 3): { readonly state: MissedState; readonly kept: readonly (readonly [number, number])[] } => {
  let state = beginMissed(total)
  const kept: (readonly [number, number])[] = []
  for (const key of keys) {
    const next = pressMissedKey(state, key)
    if (next.keep !== null) kept.push([next.keep.at, next.keep.missed])
    state = next.state
  }
  return { state, kept }
}

describe('pressMissedKey', () => {
  it.each<[keys: readonly string[], kept: readonly (readonly [number, number])[], at: number]>([
    [['0', 'enter'], [[0, 0]], 1],
    [
      ['1', '2', 'enter', 's', '3', 'enter'],
      [
        [0, 12],
        [2, 3],
      ],
      3,
    ],
    [['1', 'backspace', '2', 'enter'], [[0, 2]], 1],
    [
      ['1', 'enter', 'u', '0', 'enter'],
      [
        [0, 1],
        [0, 0],
      ],
      1,
    ],
    [['1', 'clear', 'enter'], [], 0],
    [['u', 'enter', 'x', 'tab'], [], 0],
    [['1', '2', '3', '4', 'enter'], [[0, 123]], 1],
    [['1', 'interrupt', 'enter'], [], 0],
    [['s', 's', 's', '1', 'enter', 'u'], [], 2],
    [['q', '1', 'enter'], [], 0],
  ])('keeps what %j say', (keys, kept, at) => {
    const session = pressed(keys)
    expect(session.kept).toEqual(kept)
    expect(session.state.at).toBe(at)
  })

  it('has the last answer to each paragraph, whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('0', '1', '7', 'enter', 's', 'u', 'backspace', 'clear', 'x'), { maxLength: 60 })
    fc.assert(
      fc.property(keys, (all) => {
        const { state, kept } = pressed(all)
        expect([...state.answers].toSorted()).toEqual([...new Map(kept)].toSorted())
        expect(state.at).toBeGreaterThanOrEqual(0)
        expect(state.at).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('missedView', () => {
  const { document } = harbourReading
  const paragraph = {
    span: { start: 0, end: 70 },
    text: document.text.slice(0, 70),
    document: foundOf(harbourReading, 0).document,
    statements: [foundOf(harbourReading, 0)],
  }
  const view = { palette: noColours, width: 80, unit: null, command: 'hearsay' } as const

  it('shows the paragraph, what the record has there, and the number that is typed', () => {
    const printed = missedView(pressed(['1', 'enter', 'u', '2']).state, paragraph, '1', view)
    expect(printed).toContain('hearsay review --missed | 1 of 3 | random sample 1\nMeridian Wire')
    expect(printed).toContain('The record has 1 statement here:')
    expect(printed).toMatch(/How many statements stand here that are not marked\? You said 1\.\nnumber and Enter .*\n> 2$/)
  })

  it('says that it is at the end', () => {
    expect(missedView(pressed(['s', 's', 's']).state, undefined, '1', view)).toContain('all 3 seen')
  })
})
