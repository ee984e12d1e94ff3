import type { Actor } from '../../../model/actor.js'
import type { ActorReference } from '../../../model/actor-reference.js'
import type { Span } from '../../../model/span.js'
import type { LinkContext } from '../link/linked-actor.js'
import type { RegisterIndex } from '../register/index.js'
import type { Cast } from './build-cast.js'
import type { CastMember } from './cast-member.js'

/** What telling whom a description means needs of a page. */
export interface Scene {
  readonly text: string
  readonly cast: Cast
  readonly index: RegisterIndex
  readonly context: Omit<LinkContext, 'speaks'>
  readonly isOutlet: (member: CastMember) => boolean
  /** Whether the register has the member in an office at the page's date. */
  readonly holdsOffice: (member: CastMember, title: string) => boolean
  /** Whom alone the register has for the member, or null. */
  readonly actorOf: (member: CastMember) => Actor | null
  /** The member that is the page's own publisher, or null. */
  readonly publisher: number | null
  readonly publishedBy: ActorReference | null
  /** Bodies that the page describes in full and does not name: "the Turkish foreign ministry". In the order of the text. */
  readonly bodies: readonly DescribedBody[]
}

export interface DescribedBody extends Span {
  /** The noun that it may be called by alone, in lower case. */
  readonly noun: string
}
