import type { ActorEntry } from './actor-entry.js'
import type { Office } from './actor.js'
import type { Counts } from './counts.js'
import type { FacetCount } from './facet.js'
import type { FilterEstimate } from './review-report.js'

/** What somebody says, or is said about: counted. */
export interface Share {
  readonly counts: Counts
  readonly estimate: FilterEstimate
  /** Months with the most statements, by publication; latest first. */
  readonly months: readonly FacetCount[]
}

/** An actor as the record knows it. */
export interface ActorCard {
  readonly actor: ActorEntry
  /** Actors that were merged into it. */
  readonly merged: readonly ActorEntry[]
  /** Actors that it may not be merged with. */
  readonly notSame: readonly ActorEntry[]
  /** Offices that the pages' dates or the register give, earliest first, each once. */
  readonly offices: readonly Office[]
  readonly says: Share
  readonly saidAbout: Share
  readonly saidTo: Share
}
