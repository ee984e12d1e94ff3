import type { QuoteDifferenceKind } from '../../model/quote-difference.js'
import { isHedge } from './hedging-words.js'
import { negatesRest, type Neighbours } from './negating-words.js'
import type { QuoteWord } from './quote-words.js'
import { negators } from './words/negations.js'
import { determiners, tenseAuxiliaries } from './words/small-words.js'

/** Where a stretch stands that only one wording has. */
export interface StretchPlace extends Neighbours {
  readonly isAtStart: boolean
  readonly isAtEnd: boolean
  /** The other wording has an ellipsis in its place. */
  readonly isElided: boolean
}

/** The kind of words that only one wording has; null where they were simply left out or put in. */
export const typeStretch = (words: readonly QuoteWord[], place: StretchPlace): QuoteDifferenceKind | null => {
  const { before, after, isAtStart, isAtEnd, isElided } = place
  if (negatesRest(words, place)) return 'negation'
  const telling = words.filter(({ isSmall }) => !isSmall)
  const areAll = (kind: QuoteWord['kind']): boolean => telling.length > 0 && telling.every((word) => word.kind === kind)
  if (isElided || words.every(({ isBracketed }) => isBracketed)) return areAll('number') && words.length < 3 ? 'number' : 'normalised'
  // "The Joneses's" and "the Joneses'".
  if (words.every(({ isClitic, token }) => isClitic && token === 's') && before?.token.endsWith('s')) return 'normalised'
  if (isOnly(words) && before && negators.has(before.token)) return 'negation'
  if (areAll('number') && words.length <= (isAtStart || isAtEnd ? 2 : 3)) return 'number'
  if (areAll('name') && !isAtEnd && words.every(({ kind, token }) => kind === 'name' || determiners.has(token))) return 'name'
  if (isHedge(words, after)) return 'hedge'
  if (!isAtStart && !isAtEnd && words.every(({ token }) => tenseAuxiliaries.has(token))) return 'tense'
  return null
}

/** "Not only" is no negation, "not" is one. */
const isOnly = (words: readonly QuoteWord[]): boolean => words.length === 1 && /^(?:only|just|merely|simply|solely)$/.test(words[0]?.token ?? '')
