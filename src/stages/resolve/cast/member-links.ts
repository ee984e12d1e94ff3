import type { LinkContext, LinkedActor } from '../link/linked-actor.js'
import { linkPhrase } from '../link/link-phrase.js'
import type { RegisterIndex } from '../register/index.js'
import type { CastMember } from './cast-member.js'

/** Most wordings of one member that are looked up. */
const mostPhrases = 6

/** Whom the register has for members of the cast, each looked up once. `speaks`: capitals and seats mean governments. */
export const memberLinks = (context: Omit<LinkContext, 'speaks'>, index: RegisterIndex): ((member: CastMember, speaks: boolean) => readonly LinkedActor[]) => {
  const known = new Map<string, readonly LinkedActor[]>()
  return (member, speaks) => {
    const key = `${member.number} ${member.kind === 'person' || speaks}`
    const found = known.get(key) ?? linksOf(member, { ...context, speaks: member.kind === 'person' || speaks }, index)
    known.set(key, found)
    return found
  }
}

/** The surest of what the wordings give: one with an identifier before several candidates, these before none. */
const linksOf = (member: CastMember, context: LinkContext, index: RegisterIndex): readonly LinkedActor[] => {
  let best: readonly LinkedActor[] = []
  for (const phrase of member.phrases.slice(0, mostPhrases)) {
    const found = linkPhrase(phrase, context, index)
    if (worth(found) > worth(best)) best = found
  }
  return best
}

const worth = (found: readonly LinkedActor[]): number => {
  const [first] = found
  if (!first) return 0
  const knows = first.actor === null ? 0 : found.length > 1 ? 1 : 2
  return 1 + knows + first.confidence
}
