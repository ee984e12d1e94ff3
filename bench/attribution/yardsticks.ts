/** What the five figures (F1) are held against: those of others on the same articles. */
import type { FigureName } from '../polnear/figures.js'

export type Yardstick = Readonly<Record<FigureName, number>>

const yardstick = (source: number, cue: number, content: number, loose: number, exact: number): Yardstick => ({
  'source frag': source,
  'cue frag': cue,
  'content frag': content,
  'rel-overlap': loose,
  'rel-exact-np': exact,
})

export const yardsticks: Readonly<Record<'prototype' | 'two trained people' | 'must' | 'aim', Yardstick>> = {
  prototype: yardstick(79.9, 71.6, 65.7, 78.7, 54.7),
  'two trained people': yardstick(78, 70.6, 68.5, 78, 59.9),
  must: yardstick(80, 72, 67, 79, 56),
  aim: yardstick(84, 76, 73, 81, 61),
}
