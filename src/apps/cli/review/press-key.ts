import type { Form } from '../../../model/statement.js'
import type { Key } from './key.js'
import { pressWhileTyping } from './press-while-typing.js'
import type { Reviewed, ReviewState, TypedPart } from './review-state.js'
import { keepChange, skip, takeBack, told, withMode } from './review-steps.js'

/** What a key does: the state after it, and what is to be kept. A key that means nothing changes nothing. */
export const pressKey = (state: ReviewState, key: Key): Reviewed => {
  if (state.ended !== null) return unchanged(state)
  if (key === 'interrupt') return unchanged({ ...state, ended: 'interrupted' })
  if (state.mode.kind === 'typing') return pressWhileTyping(state, state.mode, key)
  if (key === 'end') return unchanged({ ...state, ended: 'quit' })
  switch (state.mode.kind) {
    case 'asking':
      return pressWhileAsking(state, key)
    case 'help':
      return withMode(state, { kind: 'asking' })
    case 'part':
      return pressPart(state, key)
    case 'form':
      return pressForm(state, key)
    case 'choosing':
      return pressChoice(state, state.mode, key)
  }
}

const unchanged = (state: ReviewState): Reviewed => ({ state, effects: [] })

const pressWhileAsking = (state: ReviewState, key: Key): Reviewed => {
  if (key === 'q') return unchanged({ ...state, ended: 'quit' })
  if (key === 'u' || key === 'backspace') return takeBack(state)
  if (key === '?' || key === 'h') return withMode(state, { kind: 'help' })
  if (state.current === null) return unchanged(state)
  switch (key) {
    case 'y':
      return keepChange(state, { kind: 'right' }, 'right', true)
    case 'n':
      return keepChange(state, { kind: 'wrong' }, 'wrong', true)
    case 'f':
      return withMode(state, { kind: 'part' })
    case 's':
      return skip(state)
    case 'enter':
      return isRepairedHere(state) ? skip(state) : unchanged(told(state, 'y: right, n: wrong, f: fix it, s: skip it, ?: help'))
    default:
      return unchanged(state)
  }
}

/** Whether the statement at hand was repaired in this session, so that Enter may go on. */
export const isRepairedHere = ({ steps, at }: ReviewState): boolean => steps.some((step) => step.at === at && step.answer !== null)

const parts: Readonly<Record<Key, TypedPart>> = { s: 'speaker', o: 'source', c: 'cue', w: 'content' }

const pressPart = (state: ReviewState, key: Key): Reviewed => {
  if (key === 'escape' || key === 'u' || key === 'backspace') return withMode(state, { kind: 'asking' })
  if (key === 'k') return withMode(state, { kind: 'form' })
  const part = parts[key]
  return part === undefined ? unchanged(state) : withMode(state, { kind: 'typing', part, line: '', offered: null })
}

const forms: Readonly<Record<Key, Form>> = { d: 'direct', i: 'indirect', m: 'mixed' }

const pressForm = (state: ReviewState, key: Key): Reviewed => {
  if (key === 'escape' || key === 'u' || key === 'backspace') return withMode(state, { kind: 'part' })
  const form = forms[key]
  return form === undefined ? unchanged(state) : keepChange(state, { kind: 'form', form }, form, false)
}

const pressChoice = (state: ReviewState, mode: Extract<ReviewState['mode'], { readonly kind: 'choosing' }>, key: Key): Reviewed => {
  if (key === 'escape' || key === 'u' || key === 'backspace') return withMode(state, { kind: 'typing', part: mode.part, line: '', offered: null })
  const spans = /^[1-9]$/.test(key) ? mode.choices[Number(key) - 1] : undefined
  return spans === undefined ? unchanged(state) : keepChange(state, { kind: mode.part, spans }, mode.part, false)
}
