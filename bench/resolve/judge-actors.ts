/** Whether those whom a source was resolved to are those whom the gold has. */
import type { ActorReference, ReferenceReason } from '../../src/model/actor-reference.js'
import { overlaps, slice, type Span } from '../../src/model/span.js'
import { headWordOf } from '../../src/stages/resolve/coreference/head-word.js'
import { fold } from '../../src/stages/resolve/link/fold.js'
import { sameName } from '../../src/stages/resolve/link/same-name.js'
import type { RegisterIndex } from '../../src/stages/resolve/register/index.js'
import type { GoldActor, GoldSource } from './actor-gold.js'

/** Names nobody. */
export const unresolved: ReadonlySet<ReferenceReason> = new Set(['role', 'plural', 'generic', 'group', 'document', 'unclear', 'publisher', 'source-not-stated'])

/** What judging goes by: an article's text, and the names that its gold has anywhere. */
export interface Judging {
  readonly text: string
  readonly index: Pick<RegisterIndex, 'byId'>
  readonly names: readonly string[]
}

/** Each name once, as one annotator has them in an article. */
export const namesIn = (text: string, sources: readonly GoldSource[]): readonly string[] => [
  ...new Set(sources.flatMap(({ actors }) => actors.flatMap((actor) => ('mention' in actor ? slice(text, actor.mention) : [])))),
]

/** Whether all of the gold's actors are there and nobody else. `leniently`: nobody to be had for whatever reason is enough where the gold has nobody. */
export const isRight = (judging: Judging, { actors }: GoldSource, speakers: readonly ActorReference[], leniently = false): boolean => {
  const [first] = actors
  if (leniently && first && actors.length === 1 && 'reason' in first) return speakers.every(({ reason, actor }) => actor === null && unresolved.has(reason))
  // Those with the same words are candidates for one, the first is the answer; a plural pronoun's are several.
  const answers = speakers.filter(
    ({ mention }, number) =>
      actors.length > 1 || speakers.findIndex((other) => mention !== null && samePlace(other.mention, mention)) === number || mention === null,
  )
  return answers.length <= actors.length && actors.every((actor) => answers.some((answer) => isActor(judging, actor, answer)))
}

const samePlace = (one: Span | null, other: Span | null): boolean => one?.start === other?.start && one?.end === other?.end

const isActor = (judging: Judging, gold: GoldActor, answer: ActorReference): boolean => {
  if ('mention' in gold) {
    const name = slice(judging.text, gold.mention)
    // A document may have a name ("a Homeland Security memo"); other words for nobody to be had are no name, even where one is among them.
    if (answer.actor === null && unresolved.has(answer.reason)) return answer.reason === 'document' && bare(answer.name) === bare(name)
    return isNamed(judging, name, answer)
  }
  if ('reason' in gold) return answer.actor === null && answer.reason === gold.reason
  if (gold.of && isNamed(judging, slice(judging.text, gold.of), answer)) return false
  const head = headWordOf(judging.text, gold.role)
  const isCalled = fold(answer.name)
    .split(' ')
    .includes(fold(slice(judging.text, head)))
  return isCalled || (answer.actor === null && answer.reason === 'role' && answer.mention !== null)
}

/** Whether an answer is the one with a name: by its own name, by one of its names in the register, or by a shorter form that is nobody else's of the gold. */
const isNamed = ({ index, names }: Judging, name: string, { actor, name: given }: ActorReference): boolean => {
  const forms = [given, ...(actor === null ? [] : (index.byId(actor)?.names ?? []))].map(bare)
  if (forms.includes(bare(name))) return true
  // "Lena Quist, who ran the board" is no name, though one is in it.
  if (actor === null && (/,(?! (?:jr|sr)\b)/i.test(given) || given.split(/\s+/).length > name.split(/\s+/).length + 2)) return false
  if (!alike(given, name)) return false
  return names.every((other) => bare(other) === bare(name) || alike(other, name) || !alike(given, other))
}

/** Whether one can be a shorter form of the other. */
export const alike = (one: string, other: string): boolean => sameName(one, other) || sameName(other, one)

/** A name as it is compared: without case, marks and article. */
export const bare = (name: string): string => fold(name).replace(/^(?:the|an?) /, '')

/** Whether two annotators mean the same: names by their words, roles by overlap. */
export const agree = (text: string, a: GoldSource, b: GoldSource): boolean =>
  a.actors.length === b.actors.length && a.actors.every((one) => b.actors.some((other) => sameActor(text, one, other)))

const sameActor = (text: string, one: GoldActor, other: GoldActor): boolean => {
  if ('mention' in one) return 'mention' in other && bare(slice(text, one.mention)) === bare(slice(text, other.mention))
  if ('role' in one) return 'role' in other && (overlaps(one.role, other.role) || bare(slice(text, one.role)) === bare(slice(text, other.role)))
  return 'reason' in other && one.reason === other.reason
}
