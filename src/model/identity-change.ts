import type { Logged } from './correction.js'

/**
 * What somebody says of who is who. Actors are told by their keys (see `ActorEntry`). `merge`: all that means `from` means `into`. `split`: what means `key` in these statements
 * means another. `not-same`: the two may not be merged; it undoes nothing. `undo`: the entry with this number, an undo too, counts no longer.
 */
export type IdentityChangeKind =
  | { readonly kind: 'merge'; readonly from: string; readonly into: string }
  | { readonly kind: 'split'; readonly key: string; readonly statementIds: readonly string[]; readonly as: { readonly key: string; readonly name: string } }
  | { readonly kind: 'not-same'; readonly one: string; readonly other: string }
  | { readonly kind: 'undo'; readonly of: number }

/** One entry of the log of identities. Entries are added, never changed. */
export interface IdentityChange extends Logged {
  readonly change: IdentityChangeKind
}
