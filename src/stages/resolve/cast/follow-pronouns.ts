import type { Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import { antecedentPairs, type AntecedentPair } from '../coreference/antecedent-pairs.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import { rankAntecedents } from '../coreference/rank-antecedents.js'
import type { Pronoun } from '../mentions/pronouns.js'
import { keyOf, type Referent } from './referent.js'

/** Referents this close in probability are candidates for one. */
const nearlyAsLikely = 0.75
/** Less is a guess. */
const leastProbability = 0.25

/** From here on, what was "he" once is not "she" later on the page. */
const sure = 0.6

/** Sources of those whose quoted words hold a place: a third person there is none of them. */
export type SourcesOf = (span: Span) => readonly Span[]

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
  sourcesOf: SourcesOf = () => [],
): ReadonlyMap<number, Referent> => {
  const found = new Map<number, Referent>()
  const forms = new Map<string, Pronoun['agrees']>()
  const numberOf = new Map(mentions.map(({ start, end }, number) => [`${start}:${end}`, number]))
  const referentAt = (number: number): Referent | undefined =>
    mentions[number] === undefined || mentions[number].pronoun ? found.get(number) : referentOf(number)
  mentions.forEach((anaphor, number) => {
    const { pronoun } = anaphor
    if (!pronoun) {
      if (anaphor.kind === 'name' && (anaphor.agrees === 'masculine' || anaphor.agrees === 'feminine')) forms.set(keyOf(referentOf(number)), anaphor.agrees)
      return
    }
    if (pronoun.person !== 3 || pronoun.role === 'relative') return
    const said = sourcesOf(anaphor)
    const speaking = new Set(said.flatMap((source) => referentAt(numberOf.get(`${source.start}:${source.end}`) ?? -1) ?? []).map(keyOf))
    const pairs = antecedentPairs(text, mentions, number).filter((pair) => isPossible(mentions, number, pair))
    if (pairs.length === 0) return
    const likely = rankAntecedents(pairs, weights).slice(0, 16)
    const totals = new Map<string, { readonly referent: Referent; probability: number }>()
    for (const { mention, probability } of likely) {
      const referent = referentAt(mention)
      if (!referent || speaking.has(keyOf(referent)) || contradicts(forms.get(keyOf(referent)), pronoun)) continue
      const total = totals.get(keyOf(referent))
      if (total) total.probability += probability
      else totals.set(keyOf(referent), { referent, probability })
    }
    const [first, second] = [...totals.values()].toSorted((a, b) => b.probability - a.probability)
    if (!first || first.probability < leastProbability) return
    found.set(number, chosen(first, second))
    if (first.probability >= sure && (pronoun.agrees === 'masculine' || pronoun.agrees === 'feminine') && !forms.has(keyOf(first.referent)))
      forms.set(keyOf(first.referent), pronoun.agrees)
  })
  return found
}

const contradicts = (form: Pronoun['agrees'] | undefined, { agrees, plural }: Pronoun): boolean =>
  form !== undefined && !plural && (agrees === 'masculine' || agrees === 'feminine') && agrees !== form

const chosen = (first: { referent: Referent; probability: number }, second: { referent: Referent; probability: number } | undefined): Referent => {
  const { referent, probability } = first
  const confidence = Math.round(probability * 100) / 100
  if (referent.kind === 'members') {
    if (second?.referent.kind === 'members' && second.probability > probability * nearlyAsLikely)
      return { kind: 'members', members: [...new Set([...referent.members, ...second.referent.members])], reason: 'ambiguous', confidence }
    return { ...referent, reason: 'pronoun', confidence }
  }
  if (referent.kind === 'linked')
    return { kind: 'linked', linked: referent.linked.map((actor) => ({ ...actor, confidence: Math.min(actor.confidence, confidence) })) }
  return referent.kind === 'publisher' ? referent : { ...referent, confidence }
}

/** Nobody is meant by first and second persons that another's words hold, "he" is no state and "it" no person. */
const isPossible = (mentions: readonly DescribedMention[], number: number, { candidate }: AntecedentPair): boolean => {
  const [anaphor, mention] = [mentions[number], mentions[candidate]]
  if (!anaphor?.pronoun || !mention || (mention.pronoun && (mention.pronoun.person < 3 || mention.pronoun.role === 'relative'))) return false
  const isPerson = mention.actorKind === 'person'
  if (anaphor.pronoun.agrees === 'neuter') return !(isPerson && (mention.kind === 'name' || mention.pronoun !== null) && mention.pronoun?.agrees !== 'neuter')
  return anaphor.pronoun.plural || isPerson || mention.pronoun !== null
}
