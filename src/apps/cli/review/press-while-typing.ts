import type { Fragments } from '../../../model/span.js'
import { typedWords } from '../../../text/typed-words.js'
import { completed, completions } from './complete-name.js'
import type { Key } from './key.js'
import type { Mode, ReviewCase, Reviewed, ReviewState } from './review-state.js'
import { keepChange, told, withMode } from './review-steps.js'
import { typedLine } from './typed-line.js'

type Typing = Extract<Mode, { readonly kind: 'typing' }>

/** So many places can be chosen from: one key each. */
const mostChoices = 9

/** What a key does while a speaker or words of the page are typed. */
export const pressWhileTyping = (state: ReviewState, mode: Typing, key: Key): Reviewed => {
  const { current } = state
  if (current === null || key === 'escape') return withMode(state, { kind: 'part' })
  if (key === 'tab') return withMode(state, completedMode(mode, current.names))
  if (key !== 'enter' && key !== 'end') return withMode(state, { ...mode, line: typedLine(mode.line, key), offered: null })
  return enter(state, mode, current)
}

/** The names that Tab goes through now. */
export const offeredNames = ({ part, line, offered }: Typing, names: readonly string[]): readonly string[] =>
  part === 'speaker' ? completions(offered?.begun ?? line, names) : []

const completedMode = (mode: Typing, names: readonly string[]): Typing => {
  const offers = offeredNames(mode, names)
  if (offers.length === 0) return mode
  const begun = mode.offered?.begun ?? mode.line
  const number = mode.offered === null ? 0 : (mode.offered.number + 1) % offers.length
  return { ...mode, line: completed(begun, offers[number]!), offered: { begun, number } }
}

const enter = (state: ReviewState, { part, line }: Typing, current: ReviewCase): Reviewed => {
  const typed = line.trim()
  if (typed === '') return withMode(state, { kind: 'part' })
  if (part === 'speaker') {
    const names = typed === nobody ? [] : typed.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))
    return keepChange(state, { kind: 'speaker', names }, names.length === 0 ? 'nobody named' : `speaker ${names.join('; ')}`, false)
  }
  if (typed === nobody)
    return part === 'content'
      ? { state: told(state, 'A statement has words: where there is none, press Esc twice and n.'), effects: [] }
      : keepChange(state, { kind: part, spans: null }, `no ${part}`, false)
  const places = nearest(typedWords(current.document.text, typed), current)
  const [only] = places
  if (only === undefined) return { state: told(state, 'These words do not stand in the page like that: type them as they stand there.'), effects: [] }
  if (places.length > 1) return withMode(state, { kind: 'choosing', part, choices: places })
  return keepChange(state, { kind: part, spans: only }, part, false)
}

/** What is typed where the page names nobody, or has no such words. */
const nobody = '-'

/** Those nearest to the statement, in the order of the page. */
const nearest = (places: readonly Fragments[], { queued }: ReviewCase): readonly Fragments[] => {
  const from = queued.statement.content[0].start
  const distance = (spans: Fragments): number => Math.abs(spans[0].start - from)
  return places
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, mostChoices)
    .toSorted((a, b) => a[0].start - b[0].start)
}
