import type { Correction } from './correction.js'
import type { FoundStatement } from './found-statement.js'
import type { Statement } from './statement.js'

/** What became of a statement that was repaired. */
export interface Corrected {
  readonly correction: Correction
  /** As it is now. */
  readonly found: FoundStatement
}

/** A statement with all that became of it. */
export interface StatementHistory {
  /** As it is now. */
  readonly found: FoundStatement
  /** As the machine read it. */
  readonly original: Statement
  /** Earliest first. */
  readonly corrections: readonly Correction[]
}
