/** A share found in a random sample, with its 95 % interval after Wilson (1927). Nothing reviewed: the share is null, and the interval 0 to 1. */
export interface Estimate {
  readonly reviewed: number
  readonly right: number
  /** 0 to 1. */
  readonly share: number | null
  readonly low: number
  readonly high: number
}
