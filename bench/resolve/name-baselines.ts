/** The two baselines for whom a source means: the nearest name, and the name that the page has most often. */
import type { ActorReference } from '../../src/model/actor-reference.js'
import { slice, type Span } from '../../src/model/span.js'
import type { AnyMention } from '../../src/stages/resolve/coreference/described-mention.js'
import type { SourceKind } from './actor-gold.js'
import { alike } from './judge-actors.js'

export interface Baselines {
  /** A name in the source's own words, else the last one before it. */
  readonly nearest: (kind: SourceKind, source: Span) => readonly ActorReference[]
  readonly frequent: (kind: SourceKind) => readonly ActorReference[]
}

/** From the mentions that the resolving itself goes by. A pronoun is given names of persons only: each baseline in its best form. */
export const baselinesOf = (text: string, mentions: readonly AnyMention[]): Baselines => {
  const names = mentions.filter(({ kind, actorKind }) => kind === 'name' && actorKind !== 'other' && actorKind !== 'place')
  const persons = names.filter(({ actorKind }) => actorKind === 'person')
  const namesFor = (kind: SourceKind): readonly AnyMention[] => (kind === 'pronoun' ? persons : names)
  const [frequentName, frequentPerson] = [mostFrequent(text, names), mostFrequent(text, persons)]
  return {
    nearest: (kind, source) => {
      const inside = namesFor(kind).find(({ start, end }) => source.start <= start && end <= source.end)
      return answerOf(text, inside ?? namesFor(kind).findLast(({ end }) => end <= source.start))
    },
    frequent: (kind) => answerOf(text, kind === 'pronoun' ? frequentPerson : frequentName),
  }
}

const answerOf = (text: string, mention: AnyMention | undefined): readonly ActorReference[] =>
  mention
    ? [
        {
          actor: null,
          name: slice(text, mention),
          kind: mention.actorKind === 'other' ? 'unnamed' : mention.actorKind,
          country: null,
          sameAs: [],
          mention,
          reason: 'local-name',
          confidence: 1,
        },
      ]
    : []

/** The fullest form of the name that stands most often, its shorter forms counted with it. */
const mostFrequent = (text: string, names: readonly AnyMention[]): AnyMention | undefined => {
  const words = names.map((mention) => slice(text, mention))
  const counts = words.map((name) => words.filter((other) => alike(other, name)).length)
  const most = Math.max(0, ...counts)
  return names.filter((_, number) => counts[number] === most).toSorted((one, other) => other.end - other.start - (one.end - one.start))[0]
}
