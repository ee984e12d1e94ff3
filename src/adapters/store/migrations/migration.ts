/** A step from one version of the tables to the next, forward only: what has been released is never changed. */
export interface Migration {
  readonly sqlite: readonly string[]
  readonly postgresql: readonly string[]
}
