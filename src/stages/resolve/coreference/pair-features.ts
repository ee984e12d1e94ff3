import { canMean } from './agreement.js'
import type { DescribedMention } from './described-mention.js'
import type { Pronoun } from '../mentions/pronouns.js'

/** A pair of a pronoun and a mention that it may mean, as numbers 0 and 1: which of the features below hold. */
export const pairFeatures = (pronoun: Pronoun, anaphor: DescribedMention, candidate: DescribedMention, between: Between): readonly number[] => {
  const on: number[] = []
  let base = 0
  const oneOf = (size: number, value: number): void => {
    if (value >= 0) on.push(base + Math.min(value, size - 1))
    base += size
  }
  const is = (flag: boolean): void => oneOf(1, flag ? 0 : -1)
  const sentences = anaphor.sentence - candidate.sentence
  const agreement = canMean(pronoun, candidate)
  const form = formOf(pronoun)
  const kind = kindOf(candidate)
  oneOf(4, form)
  oneOf(4, ['subject', 'object', 'possessive', 'reflexive'].indexOf(pronoun.role))
  is(anaphor.quotation >= 0)
  is(anaphor.opensSentence)
  is(anaphor.beforeSaying)
  oneOf(12, form * 3 + ['name', 'nominal', 'pronoun'].indexOf(candidate.kind))
  oneOf(16, form * 4 + kind)
  oneOf(12, form * 3 + (agreement === null ? 2 : agreement ? 1 : 0))
  oneOf(12, form * 3 + (candidate.plural === null ? 2 : candidate.plural ? 1 : 0))
  oneOf(5, candidate.pronoun ? (candidate.pronoun.person < 3 ? 0 : sameForm(pronoun, candidate.pronoun) ? 1 : 2) : 3)
  oneOf(6, sentences)
  oneOf(4, anaphor.paragraph - candidate.paragraph)
  oneOf(7, bucket(between.mentions))
  oneOf(5, between.fitting)
  oneOf(5, between.fittingNamesOrPronouns)
  is(candidate.opensSentence)
  is(candidate.afterPreposition)
  is(candidate.possessive)
  is(candidate.nested)
  is(candidate.beforeSaying)
  is(candidate.opensSentence && anaphor.opensSentence)
  is(candidate.opensSentence && sentences === 1)
  is(candidate.opensSentence && sentences === 0)
  is(candidate.start <= anaphor.start && anaphor.end <= candidate.end)
  is(sentences === 0 && between.mentions === 0)
  oneOf(4, sentences === 0 ? Math.min(between.borders, 3) : -1)
  oneOf(5, anaphor.quotation < 0 ? (candidate.quotation < 0 ? 0 : 1) : candidate.quotation < 0 ? 2 : candidate.quotation === anaphor.quotation ? 3 : 4)
  oneOf(3, candidate.kind === 'nominal' ? ['definite', 'indefinite', 'bare'].indexOf(candidate.definite) : -1)
  oneOf(5, candidate.pronoun ? -1 : bucket(candidate.seenBefore))
  is(candidate.beforeSaying && anaphor.beforeSaying)
  is(pronoun.role === 'possessive' && sentences === 0 && candidate.opensSentence)
  is(pronoun.role === 'reflexive' && sentences === 0)
  return on
}

/** How many numbers `pairFeatures` chooses from. */
export const featureCount = 140

/** What stands between a candidate and the pronoun. */
export interface Between {
  readonly mentions: number
  /** Mentions that the pronoun could mean, by their words; of these, names and pronouns. */
  readonly fitting: number
  readonly fittingNamesOrPronouns: number
  /** Commas, conjunctions and other borders of clauses, in one sentence. */
  readonly borders: number
}

const bucket = (count: number): number => (count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : count < 16 ? 4 : count < 32 ? 5 : 6)

const formOf = (pronoun: Pronoun): number => (pronoun.plural ? 3 : pronoun.agrees === 'masculine' ? 0 : pronoun.agrees === 'feminine' ? 1 : 2)

const sameForm = (a: Pronoun, b: Pronoun): boolean => formOf(a) === formOf(b)

const kindOf = ({ actorKind }: DescribedMention): number =>
  actorKind === 'person' ? 0 : actorKind === 'other' || actorKind === 'document' ? 3 : actorKind === 'place' || actorKind === 'state' ? 2 : 1
