import type { Anchor } from './anchor.js'
import type { FoundStatement } from './found-statement.js'
import type { KeptDocument } from './kept-document.js'

/** A document of the record with all that was read in it. */
export interface KeptReading {
  readonly kept: KeptDocument
  /** In the order of the text. */
  readonly statements: readonly FoundStatement[]
  /** Where the statements of the version before stand in this one; empty for a first version. */
  readonly anchors: readonly Anchor[]
}
