export type FacetField = 'speaker' | 'publisher' | 'stance' | 'form' | 'month'

/** A value of a field and how many distinct statements have it. */
export interface FacetCount {
  /** An actor's key, a publisher, a stance, a form, a month as YYYY-MM. */
  readonly value: string
  /** What to print. */
  readonly name: string
  readonly statements: number
}
