import type { Key } from './key.js'

/** A review of paragraphs between two keys. */
export interface MissedState {
  readonly total: number
  /** Place in the sample; `total`: at its end. */
  readonly at: number
  /** The number that is being typed. */
  readonly line: string
  /** What was answered at each place, latest answer; none where it was skipped. */
  readonly answers: ReadonlyMap<number, number>
  readonly told: string | null
  readonly ended: 'quit' | 'interrupted' | null
}

/** The state after a key, and the answer that is to be kept before the next one. */
export interface MissedPressed {
  readonly state: MissedState
  readonly keep: { readonly at: number; readonly missed: number } | null
}

/** More statements than any paragraph has. */
const mostDigits = 3

/** A review of paragraphs at the beginning of its sample. */
export const beginMissed = (total: number): MissedState => ({ total, at: 0, line: '', answers: new Map(), told: null, ended: null })

/** What a key does: digits and Enter answer, `s` skips, `u` goes back to the paragraph before. */
export const pressMissedKey = (state: MissedState, key: Key): MissedPressed => {
  const to = (change: Partial<MissedState>): MissedPressed => ({ state: { ...state, told: null, ...change }, keep: null })
  if (state.ended !== null) return { state, keep: null }
  if (key === 'interrupt') return to({ ended: 'interrupted' })
  if (key === 'end' || key === 'q') return to({ ended: 'quit' })
  if (key === 'backspace' && state.line !== '') return to({ line: state.line.slice(0, -1) })
  if (key === 'u' || key === 'backspace')
    return state.at === 0 ? to({ told: 'This is the first one.' }) : to({ at: state.at - 1, line: '', told: 'Answer it again: the last answer counts.' })
  if (state.at >= state.total) return { state, keep: null }
  if (key === 's') return to({ at: state.at + 1, line: '' })
  if (key === 'clear' || key === 'escape') return to({ line: '' })
  if (/^\d$/.test(key)) return to({ line: state.line.length < mostDigits ? state.line + key : state.line })
  if (key !== 'enter') return { state, keep: null }
  if (state.line === '') return to({ told: 'Type how many are missing, 0 where none is, then Enter.' })
  const missed = Number(state.line)
  const kept = {
    ...state,
    at: state.at + 1,
    line: '',
    answers: new Map([...state.answers, [state.at, missed]]),
    told: `Kept: ${missed} missed. u goes back to it.`,
  }
  return { state: kept, keep: { at: state.at, missed } }
}
