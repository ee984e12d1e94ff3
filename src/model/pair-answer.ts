import type { ActorEntry } from './actor-entry.js'
import type { Counts } from './counts.js'
import type { FoundStatement } from './found-statement.js'
import type { Estimate } from './estimate.js'
import type { WhoRow } from './who-answer.js'

/** A count set right by a random sample, with its 95 % interval. Null: fewer than 30 of its stratum were reviewed. */
export interface CorrectedCount {
  readonly statements: number
  readonly low: number
  readonly high: number
}

/** What one side says of the other in one month or year. */
export interface PairPeriod {
  /** YYYY-MM or YYYY. */
  readonly period: string
  readonly from: string
  readonly to: string
  /** Distinct statements, without silences. */
  readonly statements: number
  readonly silences: number
  readonly reports: number
  readonly origins: number
  /** Of the statements, those with words inside quote marks, and those without. */
  readonly quoted: number
  readonly paraphrased: number
  /** Of the statements, those whose page does not tell when they were said: they are placed by its publication. */
  readonly placedByPublication: number
  /** Documents of the record published in the period, whoever speaks there: 0 says that nothing was read, not that nothing was said. */
  readonly documents: number
  readonly publishers: number
  /** 0 to 1, of the statements; null where there are none. */
  readonly shareReviewed: number | null
  /** Only where it was asked for. */
  readonly corrected?: CorrectedCount | null
}

/** Periods between two, both included; null: from the first, to the last. */
export interface PairRange {
  /** YYYY-MM or YYYY. */
  readonly from: string | null
  readonly to: string | null
}

/** What was counted in a range of periods. */
export interface PairListing {
  /** One row a distinct statement, newest publication first: the newest of its reports that were counted here, and how many these are. */
  readonly rows: readonly WhoRow[]
  readonly counts: Counts
  /** 0 to 1, of the statements; null where there are none. */
  readonly shareReviewed: number | null
}

/** One side of a pair. */
export interface PairSide {
  readonly actor: ActorEntry
  /** ISO 3166-1 alpha-3 where it is a state or acts for one; its Correlates of War code where the register gives it. */
  readonly iso: string | null
  readonly cow: string | null
}

/** A on B in all periods, and what is in none. */
export interface PairDirection {
  readonly from: string
  readonly to: string
  readonly periods: readonly PairPeriod[]
  /** Statements whose interval spans periods, or that no day is known of: counted in none. */
  readonly spanning: readonly FoundStatement[]
  readonly statements: number
  readonly reports: number
  readonly origins: number
  /** By the random sample, of what the machine counted here. */
  readonly precision: Estimate
  /** Only where it was asked for. */
  readonly corrected?: CorrectedCount | null
  /** Only where a listing was asked for; and with it the share of all statements, those that are in no period too, that somebody has looked at. */
  readonly listed?: PairListing
  readonly shareReviewed?: number | null
}

/** What A says of B, and B of A. */
export interface PairAnswer {
  readonly a: PairSide
  readonly b: PairSide
  readonly by: 'month' | 'year'
  /** The rule by which a statement counts, to be printed with the numbers. */
  readonly rule: string
  readonly directions: readonly [PairDirection, PairDirection]
}
