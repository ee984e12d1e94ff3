import type { Estimate } from './estimate.js'

/** Parts of a statement that can be set right one by one. */
export type RepairedPart = 'speaker' | 'source' | 'cue' | 'content' | 'form'

/** How often the machine was right, by the statements that were drawn at random and reviewed. */
export interface Precision {
  /** Right is what was judged right and needed no repair. */
  readonly whole: Estimate
  /** Right is what is a statement and needed no repair of this part. */
  readonly parts: Readonly<Record<RepairedPart, Estimate>>
}

/** The agreement of two people who reviewed the same statements. */
export interface Agreement {
  readonly one: string
  readonly other: string
  /** Statements that both have judged. */
  readonly both: number
  /** 0 to 1: the share on which they agree. */
  readonly agreed: number
  /** Cohen's kappa (1960), -1 to 1; null where chance alone would agree always. */
  readonly kappa: number | null
}

/** What the reviews tell of the reading. */
export interface ReviewReport {
  /** Statements that carry a verdict or a repair, however they were come to. */
  readonly reviewed: number
  readonly precision: Precision
  /** By the paragraphs that were drawn at random: of the statements that stand there, those that the record has. */
  readonly recall: Estimate & { readonly paragraphs: number }
  readonly agreements: readonly Agreement[]
}

/** How far what a query finds can be believed. */
export interface FilterEstimate {
  /** Statements that the query lets through. */
  readonly statements: number
  /** Of these, those that carry a verdict or a repair. */
  readonly reviewed: number
  /** By the random sample, of what the machine read as such. Right is what the query still lets through once it is set right. */
  readonly precision: Estimate
  /** The same, right being only what needed no repair at all. */
  readonly whole: Estimate
}
