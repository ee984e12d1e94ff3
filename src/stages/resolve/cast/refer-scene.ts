import type { Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import type { LinkedActor } from '../link/linked-actor.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import type { NameMention } from './name-mention.js'

/** What whom words mean is told from. */
export interface ReferScene extends Scene {
  readonly mentions: readonly DescribedMention[]
  /** Of each name mention, by the number of its mention. */
  readonly names: ReadonlyMap<number, NameMention>
  readonly linksOf: (member: CastMember, speaks: boolean) => readonly LinkedActor[]
  readonly weights: AntecedentWeights
  /** Reads words that no mention stands at. */
  readonly nameIn: (span: Span) => NameMention | null
}
