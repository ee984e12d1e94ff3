import type { Actor } from './actor.js'

/** The actors that names are looked up in. */
export interface Register {
  /** What it was built from and when, for records that name it: "register-1-1a2b3c4d". */
  readonly id: string
  readonly actors: readonly Actor[]
}
