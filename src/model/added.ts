import type { AnchorState } from './anchor.js'
import type { Note } from './note.js'

/** What became of a page that was added. `known`: the record had it already, and nothing was changed. */
export interface Added {
  readonly documentId: string
  readonly outcome: 'added' | 'new-version' | 'known'
  /** 1 for the first version of the page. */
  readonly version: number
  /** Whether a newer version of the page is kept and stays the newest: the page may be as it was before. */
  readonly superseded: boolean
  readonly statements: number
  /** The id of the earliest kept document that it is a near-duplicate of, or null. */
  readonly nearDuplicateOf: string | null
  /** Whether paragraphs of it were taken as read from a near-duplicate. */
  readonly sharesReading: boolean
  /** Where the statements of the version before stand in this one, counted; null for a first version. */
  readonly anchors: Readonly<Record<AnchorState, number>> | null
  readonly notes: readonly Note[]
}
