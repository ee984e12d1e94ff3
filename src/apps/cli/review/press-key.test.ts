import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading } from '../../../../test/fixtures/harbour-record.js'
import { sliceAll } from '../../../model/span.js'
import type { AskedChange } from '../../../record/index.js'
import { keysOf } from './key.js'
import { pressKey } from './press-key.js'
import { beginReview, type ReviewCase, type Reviewed, type ReviewState } from './review-state.js'

const { document, statements } = harbourReading
const total = statements.length

const caseAt = (at: number): ReviewCase => ({
  queued: { ...foundOf(harbourReading, at), reports: 1, context: { start: 0, end: document.text.length, text: document.text } },
  document,
  names: ['Ada Brel', 'Ada Tom', 'Tom Brel', 'the port office'],
})

/** A record that keeps what it is told, and the review over it. */
class Session {
  state: ReviewState
  /** Everything that was ever written, in order. */
  readonly log: ({ readonly answer: number; readonly at: number; readonly change: AskedChange } | { readonly undoes: number })[] = []
  constructor() {
    this.state = this.settle(beginReview(total))
  }
  /** Answers that stand. */
  get standing(): readonly number[] {
    const undone = new Set(this.log.flatMap((entry) => ('undoes' in entry ? [entry.undoes] : [])))
    return this.log.flatMap((entry) => ('answer' in entry && !undone.has(entry.answer) ? [entry.answer] : []))
  }
  get changes(): readonly AskedChange[] {
    return this.log.flatMap((entry) => ('answer' in entry ? [entry.change] : []))
  }
  press(...keys: readonly string[]): this {
    for (const key of keys) this.state = this.settle(pressKey(this.state, key))
    return this
  }
  type(words: string): this {
    return this.press(...keysOf(words))
  }
  private settle({ state, effects }: Reviewed): ReviewState {
    let settled = state
    for (const effect of effects) {
      if (effect.kind === 'keep') this.log.push({ answer: effect.answer, at: effect.at, change: effect.change })
      else if (effect.kind === 'take-back') this.log.push({ undoes: effect.answer })
      else settled = { ...settled, current: caseAt(effect.at) }
    }
    return settled
  }
}

describe('pressKey', () => {
  it.each<[keys: readonly string[], changes: readonly AskedChange[], at: number]>([
    [['y'], [{ kind: 'right' }], 1],
    [['n'], [{ kind: 'wrong' }], 1],
    [['s'], [], 1],
    [['y', 'n', 's', 'y'], [{ kind: 'right' }, { kind: 'wrong' }, { kind: 'right' }], Math.min(4, total)],
    [['f', 'k', 'd'], [{ kind: 'form', form: 'direct' }], 0],
    [['f', 'k', 'i', 'enter'], [{ kind: 'form', form: 'indirect' }], 1],
    [['f', 'k', 'm', 'f', 'k', 'd', 'y'], [{ kind: 'form', form: 'mixed' }, { kind: 'form', form: 'direct' }, { kind: 'right' }], 1],
    [['f', 's', ...'Tom', 'enter'], [{ kind: 'speaker', names: ['Tom'] }], 0],
    [['f', 's', ...'tom b', 'tab', 'enter'], [{ kind: 'speaker', names: ['Tom Brel'] }], 0],
    [['f', 's', ...'ada', 'tab', 'tab', 'enter'], [{ kind: 'speaker', names: ['Ada Tom'] }], 0],
    [['f', 's', ...'ada', 'tab', 'tab', 'tab', 'enter'], [{ kind: 'speaker', names: ['Ada Brel'] }], 0],
    [['f', 's', ...'Ada Brel; brel', 'tab', 'enter'], [{ kind: 'speaker', names: ['Ada Brel', 'Ada Brel'] }], 0],
    [['f', 's', '-', 'enter'], [{ kind: 'speaker', names: [] }], 0],
    [['f', 'o', '-', 'enter'], [{ kind: 'source', spans: null }], 0],
    [['f', 'c', '-', 'enter'], [{ kind: 'cue', spans: null }], 0],
    [['f', 'w', '-', 'enter'], [], 0],
    [['f', 's', 'enter', 'escape', 'y'], [{ kind: 'right' }], 1],
    [['f', 's', ...'x', 'backspace', 'enter'], [], 0],
    [['?', 'y'], [], 0],
    [['x', 'enter', 'tab', '1'], [], 0],
    [['interrupt', 'y'], [], 0],
    [['q', 'y'], [], 0],
    [['f', 's', ...'Tom', 'interrupt'], [], 0],
  ])('keeps what %j say', (keys, changes, at) => {
    const session = new Session().press(...keys)
    expect(session.changes).toEqual(changes)
    expect(session.state.at).toBe(at)
  })

  it('finds words of the page as they stand, and asks where they stand in several places', () => {
    const words = (session: Session): readonly string[] =>
      session.changes.map((change) => ('spans' in change && change.spans !== null ? sliceAll(document.text, change.spans) : ''))
    expect(words(new Session().press('f', 'c').type('was  alleged').press('enter'))).toEqual(['was alleged'])
    const several = new Session().press('f', 'o').type('the').press('enter')
    expect(several.state.mode).toMatchObject({ kind: 'choosing', part: 'source' })
    expect(several.changes).toEqual([])
    expect(words(several.press('x', '9', '2'))).toHaveLength(1)
    expect(several.state.mode).toEqual({ kind: 'asking' })
  })

  it('says so where words do not stand in the page, and lets them be typed again', () => {
    const session = new Session().press('f', 'w').type('no such words').press('enter')
    expect(session.state.told).toContain('do not stand in the page')
    expect(session.state.mode).toMatchObject({ kind: 'typing', line: 'no such words' })
  })

  const keys = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('y', 'n', 's', 'u', 'f', 'k', 'd', 'i', 'm', 'o', 'c', 'w', 'enter', 'escape', 'tab', 'backspace', '?', '-', '1', '2'),
      },
      { weight: 1, arbitrary: fc.constantFrom(...'theAdoBrl ;|.', 'clear', 'drop-word', '👍') },
    ),
    { maxLength: 120 },
  )

  it('keeps every answer at once and once, whatever is pressed; what stands in the log is what was not taken back', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const session = new Session()
        for (const key of pressed) {
          const before = session.log.length
          session.press(key)
          expect(session.log.length - before).toBeLessThanOrEqual(1)
          expect(session.standing).toEqual(session.state.steps.flatMap(({ answer }) => (answer === null ? [] : [answer])))
        }
        const answers = session.log.flatMap((entry) => ('answer' in entry ? [entry.answer] : []))
        expect(answers).toEqual(answers.map((_, number) => number))
      }),
    )
  })

  it('comes back to the beginning by taking everything back, and loses no line of the log', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const session = new Session().press(...pressed).press('escape', 'escape', 'escape')
        if (session.state.ended !== null) return
        const written = [...session.log]
        for (let left = session.state.steps.length; left > 0; left -= 1) session.press('u')
        expect(session.state).toMatchObject({ at: 0, steps: [] })
        expect(session.standing).toEqual([])
        expect(session.log.slice(0, written.length)).toEqual(written)
      }),
    )
  })

  it('ends at Ctrl-C at any moment without another word in the log', () => {
    fc.assert(
      fc.property(keys, keys, (pressed, late) => {
        const session = new Session().press(...pressed)
        const written = session.log.length
        session.press('interrupt', ...late)
        expect(session.log).toHaveLength(written)
        expect(session.state.ended).not.toBeNull()
      }),
    )
  })
})

describe('keysOf', () => {
  it.each<[sent: string, keys: readonly string[]]>([
    ['y', ['y']],
    ['\u0003', ['interrupt']],
    ['\u001b', ['escape']],
    ['\u001b[A', []],
    ['\u001b[200~ab\u001b[201~', ['a', 'b']],
    ['\u001bOP', []],
    ['a\r\nb', ['a', 'enter', 'b']],
    ['\u007f\u0015\u0017\t\u0004', ['backspace', 'clear', 'drop-word', 'tab', 'end']],
    ['👍é', ['👍', 'é']],
    ['\u0000\u0007', []],
  ])('reads %j', (sent, keys) => {
    expect(keysOf(sent)).toEqual(keys)
  })
})
