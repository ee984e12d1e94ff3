/** What the cells of a column hold. `spans`: a list of `{start, end}`; `json`: anything that JSON can say. */
export type CellKind = 'string' | 'number' | 'integer' | 'boolean' | 'spans' | 'json'

/** One column of a table that goes out, as a reader of it is told. */
export interface TableColumn<Name extends string = string> {
  readonly name: Name
  readonly kind: CellKind
  readonly nullable: boolean
  /** In a phrase, for people. */
  readonly meaning: string
}
