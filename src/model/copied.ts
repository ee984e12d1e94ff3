/** What one side of a copy holds. */
export interface CopiedSide {
  /** Where it is, for people, without a password. */
  readonly place: string
  readonly documents: number
  readonly statements: number
  readonly pages: number
  /** SHA-256 over all that it holds, in the order kept, hexadecimal. */
  readonly hash: string
}

/** A record copied into another store, with both sides counted and hashed after it. */
export interface Copied {
  readonly from: CopiedSide
  readonly to: CopiedSide
  readonly same: boolean
}
