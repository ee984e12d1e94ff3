import type { Span } from '../../../model/span.js'
import type { ActorPhrase } from '../link/actor-phrase.js'
import { bodyNouns, outletNouns, stateNouns } from '../mentions/general-nouns.js'
import type { CastMember } from './cast-member.js'
import type { Scene } from './scene.js'
import { fitFor } from './fit-description.js'

/** How far down a title and an opening go whose somebody is named after them, and how far after, in code units. */
const opening = 500
const soon = 900

/** What headlines call outlets. */
const inHeadlines: ReadonlySet<string> = new Set(['newspaper', 'paper', 'magazine', 'website', 'site', 'network', 'broadcaster', 'tabloid'])

/** "Lawmaker urges calm", a title says, and then the page: "Rep. Lena Quist urged". The only one whom the page calls so and names soon after, or null. */
export const memberToCome = (scene: Scene, phrase: ActorPhrase, noun: string, span: Span): number | null => {
  const { text, cast, isOutlet } = scene
  if (span.start > opening || stateNouns.has(noun)) return null
  const comes = ({ mentions: [first] }: CastMember): boolean =>
    first !== undefined && first.start >= span.end && first.start - span.end < soon && /[.!?]\s|\n/.test(text.slice(span.end, first.start))
  if (inHeadlines.has(noun)) return mostNamed(cast.members.filter((member) => isOutlet(member)).filter(comes))
  if (outletNouns.has(noun) || bodyNouns.has(noun)) return null
  const fit = fitFor(scene, phrase, noun, `the ${text.slice(span.start, span.end)}`)
  if (!fit) return null
  const named = ({ mentions: [first] }: CastMember): boolean => first !== undefined && first.start < span.end + soon
  const [only, ...others] = cast.members.filter((member) => member.kind === 'person' && named(member) && fit.isCalled(member))
  return only && others.length === 0 && comes(only) ? only.number : null
}

const mostNamed = (members: readonly CastMember[]): number | null => {
  const [first, second] = members.toSorted((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first.number : null
}
