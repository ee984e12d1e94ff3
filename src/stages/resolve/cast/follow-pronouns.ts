import type { AntecedentWeights } from '../../../ports.js'
import { antecedentPairs, type AntecedentPair } from '../coreference/antecedent-pairs.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import { rankAntecedents } from '../coreference/rank-antecedents.js'
import { keyOf, type Referent } from './referent.js'

/** Referents this close in probability are candidates for one. */
const nearlyAsLikely = 0.75
/** Less is a guess. */
const leastProbability = 0.25

/**
 * Whom the third-person pronouns of a page mean, by the number of their mention.
 *
 * Each takes the most likely of its antecedents' referents, the antecedents of one referent counted together; a pronoun among them passes its own on. In the order of the text.
 */
export const followPronouns = (
  text: string,
  mentions: readonly DescribedMention[],
  referentOf: (number: number) => Referent,
  weights: AntecedentWeights,
): ReadonlyMap<number, Referent> => {
  const found = new Map<number, Referent>()
  mentions.forEach(({ pronoun }, number) => {
    if (pronoun?.person !== 3 || pronoun.role === 'relative') return
    const pairs = antecedentPairs(text, mentions, number).filter((pair) => isPossible(mentions, number, pair))
    if (pairs.length === 0) return
    const likely = rankAntecedents(pairs, weights).slice(0, 12)
    const totals = new Map<string, { readonly referent: Referent; probability: number }>()
    for (const { mention, probability } of likely) {
      const referent = mentions[mention]?.pronoun ? found.get(mention) : referentOf(mention)
      if (!referent) continue
      const total = totals.get(keyOf(referent))
      if (total) total.probability += probability
      else totals.set(keyOf(referent), { referent, probability })
    }
    const [first, second] = [...totals.values()].toSorted((a, b) => b.probability - a.probability)
    if (!first || first.probability < leastProbability) return
    found.set(number, chosen(first, second))
  })
  return found
}

const chosen = (first: { referent: Referent; probability: number }, second: { referent: Referent; probability: number } | undefined): Referent => {
  const { referent, probability } = first
  const confidence = Math.round(probability * 100) / 100
  if (referent.kind === 'members') {
    if (second?.referent.kind === 'members' && second.probability > probability * nearlyAsLikely)
      return { kind: 'members', members: [...new Set([...referent.members, ...second.referent.members])], reason: 'ambiguous', confidence }
    return { ...referent, reason: 'pronoun', confidence }
  }
  if (referent.kind === 'linked') return { kind: 'linked', linked: referent.linked.map((actor) => ({ ...actor, confidence: Math.min(actor.confidence, confidence) })) }
  return { ...referent, confidence }
}

/** Nobody is meant by first and second persons that another's words hold, "he" is no state and "it" no person. */
const isPossible = (mentions: readonly DescribedMention[], number: number, { candidate }: AntecedentPair): boolean => {
  const [anaphor, mention] = [mentions[number], mentions[candidate]]
  if (!anaphor?.pronoun || !mention || (mention.pronoun && (mention.pronoun.person < 3 || mention.pronoun.role === 'relative'))) return false
  const isPerson = mention.actorKind === 'person'
  if (anaphor.pronoun.agrees === 'neuter') return !(isPerson && (mention.kind === 'name' || mention.pronoun !== null) && mention.pronoun?.agrees !== 'neuter')
  return anaphor.pronoun.plural || isPerson || mention.pronoun !== null
}
