import type { KeptDocument } from '../../../model/kept-document.js'
import type { QueuedStatement } from '../../../model/review-queue.js'
import type { Fragments } from '../../../model/span.js'
import type { AskedChange } from '../../../record/index.js'

/** A statement that is looked at, with what its repair needs. */
export interface ReviewCase {
  /** As it is now, repairs of this session included. */
  readonly queued: QueuedStatement
  readonly document: KeptDocument['document']
  /** Names that a typed speaker can be completed to, the likeliest first. */
  readonly names: readonly string[]
}

/** Parts of a statement that are repaired by typing. */
export type TypedPart = 'speaker' | 'source' | 'cue' | 'content'

/** What the keys mean now. */
export type Mode =
  | { readonly kind: 'asking' }
  | { readonly kind: 'help' }
  /** Which part is to be repaired? */
  | { readonly kind: 'part' }
  | { readonly kind: 'form' }
  /** `offered`: the completion that Tab has put there, of those of `begun`. */
  | { readonly kind: 'typing'; readonly part: TypedPart; readonly line: string; readonly offered: { readonly begun: string; readonly number: number } | null }
  /** The typed words stand in several places. */
  | { readonly kind: 'choosing'; readonly part: Exclude<TypedPart, 'speaker'>; readonly choices: readonly Fragments[] }

/** Something that was done, for `u` to take back. */
export interface Step {
  /** The place in the queue at which it was done. */
  readonly at: number
  /** The answer that was kept; null: it was skipped. */
  readonly answer: number | null
  /** For people: "right", "speaker Ada Brel". */
  readonly words: string
  /** Whether it led on to the next statement. */
  readonly isLast: boolean
}

/** A review between two keys. */
export interface ReviewState {
  /** Statements in the queue. */
  readonly total: number
  /** Place in the queue; `total`: at its end. */
  readonly at: number
  /** The statement at that place; null at the end, and until it is there. */
  readonly current: ReviewCase | null
  readonly mode: Mode
  /** What was done and not taken back, latest last. */
  readonly steps: readonly Step[]
  /** Answers that were ever kept: numbers of answers are not given twice. */
  readonly answers: number
  /** A line on what was just done. */
  readonly told: string | null
  readonly ended: 'quit' | 'interrupted' | null
}

/** What is to be done before the next key is looked at. */
export type ReviewEffect =
  /** Keep an answer at once. */
  | { readonly kind: 'keep'; readonly answer: number; readonly at: number; readonly change: AskedChange }
  | { readonly kind: 'take-back'; readonly answer: number }
  /** Bring the statement at a place in the queue, as it is then. */
  | { readonly kind: 'show'; readonly at: number }

/** The state after an event, and what it asks for, in order. */
export interface Reviewed {
  readonly state: ReviewState
  readonly effects: readonly ReviewEffect[]
}

/** A review at the beginning of its queue. */
export const beginReview = (total: number): Reviewed => ({
  state: { total, at: 0, current: null, mode: { kind: 'asking' }, steps: [], answers: 0, told: null, ended: null },
  effects: total === 0 ? [] : [{ kind: 'show', at: 0 }],
})
