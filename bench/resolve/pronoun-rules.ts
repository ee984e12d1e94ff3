/** What a learned ranking of antecedents is measured beside: plain rules, and two baselines. Each gives the number of a mention, or null. */
import type { AntecedentPair } from '../../src/stages/resolve/coreference/antecedent-pairs.js'
import type { DescribedMention } from '../../src/stages/resolve/coreference/described-mention.js'
import type { Pronoun } from '../../src/stages/resolve/mentions/pronouns.js'

type Choose = (mentions: readonly DescribedMention[], anaphor: DescribedMention, pairs: readonly AntecedentPair[]) => number | null

/** The nearest mention before it that fits by its words and kind. */
export const nearestFitting: Choose = (mentions, anaphor, pairs) => best(fitting(mentions, anaphor, pairs), (_, place) => -place)

/** Of the mentions that fit the one whose head stands most often before the pronoun, the nearest of equals. */
export const mostFrequentHead: Choose = (mentions, anaphor, pairs) => {
  const counts = new Map<string, number>()
  for (const { start, pronoun, headWord } of mentions) if (start < anaphor.start && !pronoun) counts.set(headWord, (counts.get(headWord) ?? 0) + 1)
  return best(fitting(mentions, anaphor, pairs), ({ pronoun, headWord }) => (pronoun ? 0 : (counts.get(headWord) ?? 0)))
}

/** Sentence by sentence backwards: a pronoun of its form, then a subject, then a name; the first of equals. The best of some orders that were tried on the same pronouns. */
export const byRules: Choose = (mentions, anaphor, pairs) =>
  best(
    fitting(mentions, anaphor, pairs),
    (mention, place) =>
      10 * (mention.sentence - anaphor.sentence) + (mention.pronoun ? 3 : 0) + (isSubject(mention) ? 2 : 0) + (mention.kind === 'name' ? 1 : 0) + place / 1000,
  )

interface Candidate {
  readonly number: number
  readonly mention: DescribedMention
}

const fitting = (mentions: readonly DescribedMention[], { pronoun }: DescribedMention, pairs: readonly AntecedentPair[]): readonly Candidate[] =>
  pairs.flatMap(({ candidate }) => {
    const mention = mentions[candidate]
    return pronoun && mention && fits(pronoun, mention) ? [{ number: candidate, mention }] : []
  })

/** `candidates` nearest first: `place` counts from the nearest. The first of those with the highest value. */
const best = (candidates: readonly Candidate[], valueOf: (mention: DescribedMention, place: number) => number): number | null => {
  let chosen: number | null = null
  let most = -Infinity
  candidates.forEach(({ number, mention }, place) => {
    const value = valueOf(mention, place)
    if (value <= most) return
    most = value
    chosen = number
  })
  return chosen
}

/** A pronoun of the same form; "he" a person, "it" no person, "they" many or an organisation. What the words contradict is no candidate at all. */
const fits = (pronoun: Pronoun, mention: DescribedMention): boolean => {
  if (mention.pronoun) return mention.pronoun.person === 3 && mention.pronoun.plural === pronoun.plural && mention.pronoun.agrees === pronoun.agrees
  if (pronoun.plural) return mention.plural === true || mention.actorKind === 'organization'
  return pronoun.agrees === 'neuter' ? mention.actorKind !== 'person' : mention.actorKind === 'person'
}

const isSubject = ({ pronoun, afterPreposition, possessive, nested, opensSentence, beforeSaying }: DescribedMention): boolean =>
  pronoun ? pronoun.role === 'subject' : opensSentence || beforeSaying || (!afterPreposition && !possessive && !nested)
