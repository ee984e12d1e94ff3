import type { Span } from './span.js'

/** When something was said, or was so: half open, as exactly as the page tells it. Null: no bound. */
export interface StatementTime {
  /** YYYY-MM-DD, or RFC 3339 with the page's own offset. */
  readonly earliest: string | null
  readonly latest: string | null
  /** How the bounds were got, for people: "'on Friday' before the publication", "not after the publication". */
  readonly reason: string
  /** The words that decide, or null where none do. */
  readonly mention: Span | null
}
