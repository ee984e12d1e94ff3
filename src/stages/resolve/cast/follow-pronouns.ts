import type { Span } from '../../../model/span.js'
import type { AntecedentWeights } from '../../../ports.js'
import { antecedentPairs, type AntecedentPair } from '../coreference/antecedent-pairs.js'
import type { DescribedMention } from '../coreference/described-mention.js'
import { rankAntecedents, type RankedAntecedent } from '../coreference/rank-antecedents.js'
import type { Pronoun } from '../mentions/pronouns.js'
import { keyOf, type Referent } from './referent.js'

/** Referents this close in probability are candidates for one. */
const nearlyAsLikely = 0.75
/** Of the surest choices four in five are right on GUM (docs/accuracy.md): nothing is surer than that. */
const rightAtBest = 0.8
/** Antecedents that are looked at, the likeliest. */
const mostRanked = 24
/** Less is a guess. */
const leastProbability = 0.22
/** Where nobody else is "she" on the page. */
const onlyOneProbability = 0.5
/** A name this much as likely as a description comes first. */
const namesFirst = 0.6

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
  isPerson: (referent: Referent) => boolean = () => true,
): ReadonlyMap<number, Referent> => {
  const numberOf = new Map(mentions.map(({ start, end }, number) => [`${start}:${end}`, number]))
  const forms = createForms()
  mentions.forEach((mention, number) => {
    if (mention.kind === 'name') forms.add(referentOf(number), mention.agrees, 2)
  })
  // Both rounds look at the same antecedents.
  const ranked = new Map<number, readonly RankedAntecedent[]>()
  const rankedFor = (number: number, pronoun: Pronoun): readonly RankedAntecedent[] => {
    const known = ranked.get(number)
    if (known) return known
    const pairs = antecedentPairs(text, mentions, number).filter((pair) => isPossible(text, mentions, pronoun, pair))
    const found = pairs.length === 0 ? [] : rankAntecedents(pairs, weights).slice(0, mostRanked)
    ranked.set(number, found)
    return found
  }
  const follow = (isLast: boolean): ReadonlyMap<number, Referent> => {
    const found = new Map<number, Referent>()
    const referentAt = (number: number): Referent | undefined =>
      found.get(number) ?? (mentions[number] === undefined || mentions[number].pronoun ? undefined : referentOf(number))
    mentions.forEach((anaphor, number) => {
      const { pronoun } = anaphor
      if (pronoun?.person !== 3 || pronoun.role === 'relative') return
      const speaking = new Set(
        sourcesOf(anaphor)
          .flatMap((source) => referentAt(numberOf.get(`${source.start}:${source.end}`) ?? -1) ?? [])
          .map(keyOf),
      )
      const totals = new Map<string, Likely>()
      for (const { mention, probability } of rankedFor(number, pronoun)) {
        const referent = referentAt(mention)
        if (!referent || (isHeOrShe(pronoun) && !isPerson(referent)) || speaking.has(keyOf(referent)) || (isLast && forms.contradict(keyOf(referent), pronoun)))
          continue
        const total = totals.get(keyOf(referent))
        if (total) total.probability += probability
        else totals.set(keyOf(referent), { referent, probability })
      }
      const [likeliest, ...others] = named([...totals.values()].toSorted((a, b) => b.probability - a.probability))
      const only = isLast && (!likeliest || likeliest.referent.kind === 'described') ? forms.onlyOne(pronoun) : null
      const first = only && !speaking.has(keyOf(only)) ? { referent: only, probability: onlyOneProbability } : likeliest
      if (!first || first.probability < leastProbability) return
      found.set(number, chosen(first, others[0]))
      if (!isLast) forms.add(first.referent, pronoun.agrees, first.probability)
    })
    return found
  }
  follow(false)
  return follow(true)
}

interface Likely {
  readonly referent: Referent
  probability: number
}

/** A description that could be anybody's stands back behind a name that is likely, too: it is mostly that one's. */
const named = (sorted: readonly Likely[]): readonly Likely[] => {
  const [first] = sorted
  if (first?.referent.kind !== 'described') return sorted
  const member = sorted.find(({ referent, probability }) => referent.kind === 'members' && probability >= first.probability * namesFirst)
  return member ? [member, ...sorted.filter((likely) => likely !== member)] : sorted
}

/** How often each referent was "he" and how often "she", by how sure that was. */
const createForms = (): {
  readonly add: (referent: Referent, agrees: Pronoun['agrees'] | null, weight: number) => void
  /** The one member of the cast who is told of by such a form, where there is no second. */
  readonly onlyOne: (pronoun: Pronoun) => Referent | null
  readonly contradict: (key: string, pronoun: Pronoun) => boolean
} => {
  const known = new Map<string, { readonly referent: Referent; masculine: number; feminine: number }>()
  return {
    add: (referent, agrees, weight) => {
      if (agrees !== 'masculine' && agrees !== 'feminine') return
      const weights = known.get(keyOf(referent)) ?? { referent, masculine: 0, feminine: 0 }
      weights[agrees] += weight
      known.set(keyOf(referent), weights)
    },
    onlyOne: ({ agrees, plural }) => {
      if (plural || (agrees !== 'masculine' && agrees !== 'feminine')) return null
      const other = agrees === 'masculine' ? 'feminine' : 'masculine'
      const told = [...known.values()].filter((weights) => weights.referent.kind === 'members' && weights[agrees] > 2 * weights[other])
      return told.length === 1 && told[0] ? told[0].referent : null
    },
    contradict: (key, { agrees, plural }) => {
      const weights = known.get(key)
      if (!weights || plural || (agrees !== 'masculine' && agrees !== 'feminine')) return false
      const [own, other] = agrees === 'masculine' ? [weights.masculine, weights.feminine] : [weights.feminine, weights.masculine]
      return other > 2 * own && other > 0.5
    },
  }
}

const chosen = (first: Likely, second: Likely | undefined): Referent => {
  const { referent, probability } = first
  const confidence = Math.round(probability * rightAtBest * 100) / 100
  if (referent.kind === 'members') {
    if (second?.referent.kind === 'members' && second.probability > probability * nearlyAsLikely)
      return { kind: 'members', members: [...new Set([...referent.members, ...second.referent.members])], reason: 'ambiguous', confidence }
    return { ...referent, reason: 'pronoun', confidence }
  }
  if (referent.kind === 'linked')
    return { kind: 'linked', linked: referent.linked.map((actor) => ({ ...actor, confidence: Math.min(actor.confidence, confidence) })) }
  return referent.kind === 'publisher' ? referent : { ...referent, confidence }
}

const isHeOrShe = ({ agrees }: Pronoun): boolean => agrees === 'masculine' || agrees === 'feminine'

/** "a Quist supporter", "the Erikson Prize": a name before a noun is what is spoken of by it, seldom who. */
const modifies = /^\s(?!and\b|or\b|who\b|in\b|of\b|at\b|from\b|on\b|with\b|to\b|for\b)\p{L}/u

/** Nobody is meant by first and second persons that another's words hold, "he" is no state and "it" no person. */
const isPossible = (text: string, mentions: readonly DescribedMention[], pronoun: Pronoun, { candidate }: AntecedentPair): boolean => {
  const mention = mentions[candidate]
  if (!mention || (mention.pronoun && (mention.pronoun.person < 3 || mention.pronoun.role === 'relative'))) return false
  const isPerson = mention.actorKind === 'person'
  const after = text.slice(mention.end, mention.end + 8)
  if (isPerson && mention.kind === 'name' && (/^\s\p{Lu}/u.test(after) || (mention.nested && modifies.test(after)))) return false
  if (pronoun.agrees === 'neuter') return !(isPerson && (mention.kind === 'name' || mention.pronoun !== null) && mention.pronoun?.agrees !== 'neuter')
  return pronoun.plural || isPerson || mention.pronoun !== null
}
