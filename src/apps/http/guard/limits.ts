/** What one client, and all of them together, may ask of the server. */
export interface Limits {
  /** Bytes of a body. */
  readonly bodyBytes: number
  /** Characters of an address. */
  readonly urlLength: number
  /** Milliseconds until the answer to a request begins. */
  readonly answerWithin: number
  /** Milliseconds in which a request must have arrived as a whole. */
  readonly arriveWithin: number
  /** Requests under way. */
  readonly atOnce: number
  /** Open connections; further ones are closed as they come. */
  readonly connections: number
  /** Requests a second of one client, three times as many at once; 0: any number. */
  readonly perSecond: number
}

/** Wide for people and their programs, narrow for floods. */
export const defaultLimits: Limits = {
  bodyBytes: 25_000_000,
  urlLength: 8000,
  answerWithin: 30_000,
  arriveWithin: 30_000,
  atOnce: 256,
  connections: 1024,
  perSecond: 100,
}
