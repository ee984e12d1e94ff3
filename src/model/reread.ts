import type { ErrorCode } from '../errors.js'

/** What became of a kept document that was to be read again. `current`: this model and these stages have read it already. */
export interface Reread {
  readonly documentId: string
  /** The page's title, address or name, for people. */
  readonly name: string
  readonly outcome: 'reread' | 'current' | 'failed'
  /** Statements after it. */
  readonly statements: number
  /** Ids that verified statements had, and those in which somebody was split, whose words the new reading does not have, or has in several statements. */
  readonly unplaced: readonly string[]
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null
}
