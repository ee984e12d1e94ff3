import type { FoundStatement } from './found-statement.js'
import type { KeptPage } from './kept-document.js'
import type { KeptReading } from './kept-reading.js'

/** A document of the record, opened by its own id or by that of one of its statements. */
export interface Opened extends KeptReading {
  /** The statement that was asked for; null where the document was. */
  readonly asked: FoundStatement | null
  /** The page's bytes as they were got. */
  readonly page: KeptPage
}
