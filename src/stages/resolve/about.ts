import type { ActorReference } from '../../model/actor-reference.js'
import { contains, type Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { countBefore } from '../../text/count-before.js'
import type { Referrer } from './cast/refer.js'
import type { ReferScene } from './cast/refer-scene.js'
import { keyOf } from './cast/referent.js'

/** Those whom a statement's content names, or means by "he" or "they", each once, where it stands first; without the speakers. */
export const aboutOf = (
  scene: ReferScene,
  referrer: Referrer,
  { content }: Pick<Attribution, 'content'>,
  speakers: readonly ActorReference[],
): readonly ActorReference[] => {
  const seen = new Set<string>()
  const speaking = new Set(speakers.map(nameOf))
  const found: ActorReference[] = []
  for (const span of content.flatMap((piece) => mentionsIn(scene, piece))) {
    const referent = referrer.referentOf(span, false)
    if (referent.kind !== 'members' && referent.kind !== 'linked') continue
    if (seen.has(keyOf(referent))) continue
    seen.add(keyOf(referent))
    const references = referrer.refer(span, false)
    if (!references.some((reference) => speaking.has(nameOf(reference)))) found.push(...references)
  }
  return found
}

const nameOf = ({ actor, name }: ActorReference): string => actor ?? name.toLowerCase()

/** Names, and personal pronouns of the third person, that stand in a piece; names inside longer names are none of their own. */
const mentionsIn = ({ mentions, names }: ReferScene, piece: Span): readonly Span[] => {
  const found: Span[] = []
  for (let number = countBefore(mentions, piece.start); number < mentions.length && (mentions[number]?.start ?? 0) < piece.end; number += 1) {
    const mention = mentions[number]
    if (!mention || mention.end > piece.end) continue
    const name = names.get(number)
    const isPronoun = mention.pronoun?.person === 3 && mention.pronoun.role !== 'relative' && mention.pronoun.role !== 'reflexive'
    const span = name?.span ?? mention
    if ((name || isPronoun) && !found.some((other) => contains(other, span))) found.push({ start: span.start, end: span.end })
  }
  return found
}
