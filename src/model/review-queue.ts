import type { FoundStatement } from './found-statement.js'

/** In which order statements are reviewed. `uncertain`: least confidence first. `impact`: those first that most reports carry, times the doubt. `random`: as a seed draws them. */
export type ReviewOrder = 'uncertain' | 'impact' | 'random'

/** A statement that nobody has judged yet. */
export interface QueuedStatement extends FoundStatement {
  /** Documents that carry it, in the whole record. */
  readonly reports: number
  /** The sentences before and after it in its paragraph and the next: two on either side, as far as there are so many. UTF-16 code units. */
  readonly context: { readonly start: number; readonly end: number; readonly text: string }
}

/** What is to be reviewed next. */
export interface ReviewQueue {
  readonly rows: readonly QueuedStatement[]
  /** For the page after; null where this one is the last. */
  readonly next: string | null
}
