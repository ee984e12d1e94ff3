import type { ActorEntry } from './actor-entry.js'
import type { Counts } from './counts.js'
import type { FoundStatement } from './found-statement.js'
import type { RecordExtent } from './record-extent.js'

/** One distinct statement: the newest of its reports that was asked for, and how many carry it in the whole record. */
export interface WhoRow extends FoundStatement {
  readonly reports: number
  readonly origins: number
}

/** A filter without which more would have been found. */
export interface DroppableFilter {
  /** As on the command line: "--words", "SPEAKER". */
  readonly name: string
  readonly value: string
  /** Distinct statements that the other filters let through. */
  readonly statements: number
}

/** Who said what: one page of distinct statements, newest publication first. */
export interface WhoAnswer {
  readonly rows: readonly WhoRow[]
  /** For the next page; null where this one is the last. */
  readonly next: string | null
  /** Of all pages together. */
  readonly counts: Counts
  /** True where there are more than was asked to count: `counts` are then of the newest reports only, and at least so many. */
  readonly hasMore?: true
  /** Whom the names asked for can mean, by option ("SPEAKER", "--to", "--about", "--via"). */
  readonly meant: Readonly<Record<string, readonly ActorEntry[]>>
  readonly searched: RecordExtent
  /** Where nothing was found: filters to drop, the most rewarding first. */
  readonly droppable: readonly DroppableFilter[]
}
