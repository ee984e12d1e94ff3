import type { DescribedMention } from '../coreference/described-mention.js'
import { isDocumentNoun } from '../mentions/general-nouns.js'
import type { Pronoun } from '../mentions/pronouns.js'

/** Nobody is meant by first and second persons that another's words hold, "he" is no state and "it" no person; whoever speaks is no mere thing. */
export const isPossibleAntecedent = (text: string, mention: DescribedMention, pronoun: Pronoun, isSource: boolean): boolean => {
  if (mention.pronoun && (mention.pronoun.person < 3 || mention.pronoun.role === 'relative')) return false
  const isPerson = mention.actorKind === 'person'
  const after = text.slice(mention.end, mention.end + 8)
  if (isPerson && mention.kind === 'name' && (/^\s\p{Lu}/u.test(after) || (mention.nested && modifies.test(after)))) return false
  if (isSource && mention.kind === 'nominal' && mention.actorKind === 'other' && !isDocumentNoun(mention.headWord)) return false
  if (pronoun.plural && mention.plural !== true && isOne(mention)) return false
  if (pronoun.agrees === 'neuter') return !(isPerson && (mention.kind === 'name' || mention.pronoun !== null) && mention.pronoun?.agrees !== 'neuter')
  return pronoun.plural || isPerson || mention.pronoun !== null
}

/** A person by name, or "he" or "she": no "they", but for names of peoples. */
const isOne = ({ pronoun, kind, actorKind, headWord }: DescribedMention): boolean =>
  pronoun ? !pronoun.plural && isHeOrShe(pronoun) : kind === 'name' && actorKind === 'person' && !headWord.endsWith('s')

export const isHeOrShe = ({ agrees }: Pronoun): boolean => agrees === 'masculine' || agrees === 'feminine'

/** "a Quist supporter", "the Erikson Prize": a name before a noun is what is spoken of by it, seldom who. */
const modifies = /^\s(?!and\b|or\b|who\b|in\b|of\b|at\b|from\b|on\b|with\b|to\b|for\b)\p{L}/u
