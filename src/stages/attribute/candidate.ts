import type { Fragments, Span } from '../../model/span.js'

/** A statement before it is nested and given an id; spans in UTF-16 offsets of the document's text. */
export interface Candidate {
  readonly source: readonly Span[]
  readonly cue: Span
  readonly content: Fragments
  /** Found as a cue inside another one's content: without such a content it is no statement. */
  readonly inner: boolean
  readonly confidence: number
  /** The model, or the grammar, that found it. */
  readonly modelId: string
}

/** Whether a list of spans has any. */
export const isFragments = (spans: readonly Span[]): spans is Fragments => spans.length > 0
