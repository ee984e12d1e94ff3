import type { AskedChange } from '../../../record/index.js'
import type { Mode, Reviewed, ReviewState } from './review-state.js'

/** Keeps an answer to the statement at hand; what is `isLast` of it goes on to the next one, a repair stays so that others can follow. */
export const keepChange = (state: ReviewState, change: AskedChange, words: string, isLast: boolean): Reviewed => {
  const { at, answers } = state
  const effects = [{ kind: 'keep', answer: answers, at, change }, ...showing(state, isLast ? at + 1 : at)] as const
  const next = { ...state, answers: answers + 1, steps: [...state.steps, { at, answer: answers, words, isLast }] }
  return {
    state: placed(next, isLast ? at + 1 : at, isLast ? `Kept: ${words}. u takes it back.` : `Kept: ${words}. Enter goes on, f fixes more, u takes it back.`),
    effects,
  }
}

/** Goes on without an answer. */
export const skip = (state: ReviewState): Reviewed => {
  const next = { ...state, steps: [...state.steps, { at: state.at, answer: null, words: 'skipped', isLast: true }] }
  return { state: placed(next, state.at + 1, null), effects: showing(state, state.at + 1) }
}

/** Takes the last step back: what was kept is kept no longer, and its statement is there again. */
export const takeBack = (state: ReviewState): Reviewed => {
  const last = state.steps.at(-1)
  if (last === undefined) return { state: told(state, 'There is nothing to take back.'), effects: [] }
  const taken = last.answer === null ? [] : [{ kind: 'take-back', answer: last.answer } as const]
  const words = last.answer === null ? 'Back to what was skipped.' : `Taken back: ${last.words}.`
  return { state: placed({ ...state, steps: state.steps.slice(0, -1) }, last.at, words), effects: [...taken, { kind: 'show', at: last.at }] }
}

/** The state with a line for people. */
export const told = (state: ReviewState, words: string): ReviewState => ({ ...state, told: words })

/** The state with other keys. */
export const withMode = (state: ReviewState, mode: Mode): Reviewed => ({ state: { ...state, mode, told: null }, effects: [] })

const placed = (state: ReviewState, at: number, words: string | null): ReviewState => ({
  ...state,
  at,
  current: at === state.at ? state.current : null,
  mode: { kind: 'asking' },
  told: words,
})

const showing = ({ total }: ReviewState, at: number): Reviewed['effects'] => (at < total ? [{ kind: 'show', at }] : [])
