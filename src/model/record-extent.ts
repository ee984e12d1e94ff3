/** How much the record holds: what a search that finds nothing has searched. */
export interface RecordExtent {
  readonly documents: number
  readonly statements: number
  readonly passages: number
  readonly publishers: readonly string[]
  /** Days of publication, YYYY-MM-DD; null where no document has one. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly undated: number
}
