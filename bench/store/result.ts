/** What `npm run bench:store` leaves in bench/out/store.json, as the report reads it. */
import type { InsertFigures } from './inserts.js'
import type { MemoryFigures } from './memory.js'
import type { PartSize } from './sizes.js'
import type { Latencies } from './timing.js'

export interface EngineFigures {
  readonly engine: 'sqlite' | 'postgresql'
  /** Name and version of the engine. */
  readonly version: string
  readonly statements: number
  readonly documents: number
  /** Load of the machine, a minute's mean, when the questions were asked. */
  readonly load: number
  readonly inserts: {
    /** Statements with what finds them, without passages and bytes of pages. */
    readonly statements: InsertFigures
    /** Whole pages, some in a transaction: the fill of the whole record. */
    readonly pages: InsertFigures
    /** Whole pages, one a transaction, as `hearsay add` keeps them. */
    readonly single: InsertFigures
  }
  readonly sizes: readonly PartSize[]
  /** Milliseconds. */
  readonly who: { readonly answer: Latencies; readonly find: Latencies; readonly nothingFound: number }
  readonly check: {
    readonly verbatim: Latencies
    readonly altered: Latencies
    readonly absent: Latencies
    readonly all: Latencies
    readonly found: CheckOutcomes
  }
  readonly trace: { readonly times: Latencies; readonly reports: number; readonly variants: number }
  readonly memory: MemoryFigures
}

/** How many of the quotations were found as what they are. */
export interface CheckOutcomes {
  readonly verbatim: number
  readonly altered: number
  readonly absent: number
}

export interface StoreResult {
  readonly engines: readonly EngineFigures[]
}
