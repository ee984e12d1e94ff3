import type { Span } from './span.js'

/** Why a stretch inside quote marks stands in no statement's content. */
export type UnattributedReason = 'scare-quotes' | 'title-of-work' | 'slogan' | 'no-cue' | 'language-not-read'

/** A stretch inside quote marks, of two words or more, that stands in no statement's content. */
export interface Unattributed extends Span {
  readonly reason: UnattributedReason
}
