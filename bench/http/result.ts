/** What `npm run bench:http` leaves in bench/out/http.json, as the report reads it. */
import type { Kind } from './draw-addresses.js'

/** Milliseconds. */
export interface Quantiles {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface KindFigures {
  readonly kind: Kind
  readonly requests: number
  /** From the headers of a request to the last byte of its answer. */
  readonly server: Quantiles
  /** The same of the server's processor: what the clock would show on an idle machine. */
  readonly processor: Quantiles
  /** The same over loopback, as the client sees it. */
  readonly client: Quantiles
  /** Mean bytes of an answer, compressed. */
  readonly bytes: number
}

export interface RateFigures {
  readonly kind: Kind
  /** Answers a second, medians of rounds. */
  readonly hearsay: number
  readonly bare: number
  /** Answers of a second of the server's processor, over all rounds. */
  readonly processor: { readonly hearsay: number; readonly bare: number }
}

export interface HttpResult {
  readonly statements: number
  readonly documents: number
  /** Load of the machine, a minute's mean, at the start. */
  readonly load: number
  readonly kinds: readonly KindFigures[]
  readonly rates: readonly RateFigures[]
  /** Bytes of script that a page loads, compressed. */
  readonly scripts: readonly { readonly page: string; readonly bytes: number }[]
}
