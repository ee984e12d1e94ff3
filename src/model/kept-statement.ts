import type { Statement } from './statement.js'
import type { Verification } from './verification.js'

/** A statement as the record has it. */
export interface KeptStatement {
  readonly statement: Statement
  /** The content's pieces joined with " … ": always what stands at their offsets. */
  readonly words: string
  /** Its place in the order of the record, newest publication first: greater is newer. Unique, below 2^52. Undated ones come last. */
  readonly position: number
  /** Statements with the same number are one: same normalised content, same speakers. Below 2^52. See `distinctNumber`. */
  readonly distinct: number
  readonly verification: Verification
}
