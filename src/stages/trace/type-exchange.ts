import type { QuoteDifferenceKind } from '../../model/quote-difference.js'
import { hedgesAmong } from './hedging-words.js'
import { isNegating, negatesRest, type Neighbours } from './negating-words.js'
import type { QuoteWord } from './quote-words.js'
import type { TypedPart } from './typed-part.js'
import { hedgeWords, modals } from './words/hedges.js'
import { areOpposite, isCounterpart, negatingPhrases } from './words/negations.js'
import { determiners, pronouns, tenseAuxiliaries } from './words/small-words.js'
import { differInS, shareLemma } from './words/verb-lemmas.js'

/** Words of one wording that stand where the other has other ones. */
export interface Exchange {
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
  readonly leftNeighbours: Neighbours
  readonly rightNeighbours: Neighbours
  /** At the beginning or the end of the wordings. */
  readonly isAtEdge: boolean
}

/** What is left of an exchange while its differences are taken out of it. */
interface Rest {
  left: readonly QuoteWord[]
  right: readonly QuoteWord[]
  readonly parts: TypedPart[]
}

/** Longer exchanges, and more lopsided ones, are another text rather than other words: only their numbers and names are set against one another. */
const mostWords = 12
const mostLopsided = 5

/**
 * The differences of an exchange: numbers, names, negations, hedges and tenses are taken out one after the other, each with the words whose form follows from it; what is left
 * then was exchanged, left out or put in.
 */
export const typeExchange = (exchange: Exchange): TypedPart[] => {
  const { left, right, leftNeighbours, rightNeighbours } = exchange
  const rest: Rest = { left, right, parts: [] }
  const hedges = [hedgesAmong(left, leftNeighbours.after), hedgesAmong(right, rightNeighbours.after)] as const
  const isLong = Math.max(left.length, right.length) > mostWords || Math.abs(left.length - right.length) > mostLopsided
  for (const kind of ['number', 'name'] as const) {
    const [one, other] = [onlyThere(rest.left, rest.right, kind), onlyThere(rest.right, rest.left, kind)]
    if (one.length > 0 && other.length > 0) take(rest, kind, one, other)
  }
  if (!isLong) takeNegations(rest)
  else if (negatesRest(left, leftNeighbours) !== negatesRest(right, rightNeighbours)) take(rest, 'negation', left.filter(isNegating), right.filter(isNegating))
  if (isReplacement(left, right) && rest.parts.length === 0) return [{ kind: 'normalised', left, right }]
  if (!isLong) {
    takeHedges(rest, ...hedges)
    takeNumbersAlone(rest)
    takeNames(rest)
    takeTense(rest)
  }
  return [...rest.parts, ...remaining(rest, exchange.isAtEdge)]
}

/** Whether an editor put words into brackets for others, "[the ministry]" for "it"; not one name for another. */
const isReplacement = (left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean => {
  const isBracketed = (words: readonly QuoteWord[]): boolean => words.every((word) => word.isBracketed)
  const mayName = (words: readonly QuoteWord[]): boolean => words.some(({ kind, maybeName }) => kind === 'name' || maybeName)
  return isBracketed(left) !== isBracketed(right) && !(mayName(left) && mayName(right))
}

const take = (rest: Rest, kind: QuoteDifferenceKind, left: readonly QuoteWord[], right: readonly QuoteWord[]): void => {
  rest.parts.push({ kind, left, right })
  drop(rest, left, right)
}

const drop = (rest: Rest, left: readonly QuoteWord[], right: readonly QuoteWord[]): void => {
  const [gone, goneRight] = [new Set(left), new Set(right)]
  rest.left = rest.left.filter((word) => !gone.has(word))
  rest.right = rest.right.filter((word) => !goneRight.has(word))
}

/** Words of a kind that the other side has not. */
const onlyThere = (words: readonly QuoteWord[], others: readonly QuoteWord[], kind: QuoteWord['kind']): readonly QuoteWord[] => {
  const keys = new Set(others.map(({ key }) => key))
  return words.filter((word) => word.kind === kind && !keys.has(word.key))
}

/** Words of both sides that are forms of one verb. */
const sameVerbs = (left: readonly QuoteWord[], right: readonly QuoteWord[]): { readonly left: readonly QuoteWord[]; readonly right: readonly QuoteWord[] } => {
  const pairs = left.flatMap((word) => {
    const other = right.find(({ kind, token }) => kind === 'word' && word.kind === 'word' && shareLemma(word.token, token))
    return other ? [[word, other] as const] : []
  })
  return { left: pairs.map(([word]) => word), right: pairs.map(([, word]) => word) }
}

const takeNegations = (rest: Rest): void => {
  for (const word of rest.left) {
    const other = rest.right.find(({ token }) => areOpposite(word.token, token))
    if (other) take(rest, 'negation', [word], [other])
  }
  const { left, right } = rest
  const [one, other] = [negationsOf(left, right), negationsOf(right, left)]
  if (one.length === 0 && other.length === 0) return
  const partners = (negations: readonly QuoteWord[], words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter((word) => negations.some(({ token }) => isCounterpart(token, word.token)))
  take(rest, 'negation', [...one, ...partners(other, left)], [...other, ...partners(one, right)])
  // "Did not leave" and "left", "refused to allow" and "allowed": the form of the verb follows from the negation.
  const verbs = sameVerbs(rest.left, rest.right)
  const bearers = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter(({ token }) => /^(?:do|does|did|to|any|some|ever|yet|a|an|the|be|being|been)$/.test(token))
  drop(rest, [...bearers(rest.left), ...verbs.left], [...bearers(rest.right), ...verbs.right])
}

const negationsOf = (words: readonly QuoteWord[], others: readonly QuoteWord[]): readonly QuoteWord[] => {
  const single = words.filter((word) => isNegating(word) && !others.some(({ token }) => shareLemma(token, word.token)))
  if (single.length > 0) return single
  return negatingPhrase(others).length > 0 ? [] : negatingPhrase(words)
}

const negatingPhrase = (words: readonly QuoteWord[]): readonly QuoteWord[] => {
  for (const phrase of negatingPhrases) {
    const at = words.findIndex((_, place) => phrase.every((token, number) => words[place + number]?.token === token))
    if (at >= 0) return words.slice(at, at + phrase.length)
  }
  return []
}

const takeHedges = (rest: Rest, leftHedges: readonly QuoteWord[], rightHedges: readonly QuoteWord[]): void => {
  let one = rest.left.filter((word) => leftHedges.includes(word))
  let other = rest.right.filter((word) => rightHedges.includes(word))
  if (one.length === 0 && other.length === 0) {
    // "Believes" for "knows": weaker ones count where they stand for one another.
    one = rest.left.filter(({ token }) => hedgeWords.has(token))
    other = rest.right.filter(({ token }) => hedgeWords.has(token))
    if (one.length === 0 || other.length === 0 || one.some((word) => other.some(({ token }) => shareLemma(word.token, token)))) return
  }
  if (one.map(({ key }) => key).join(' ') === other.map(({ key }) => key).join(' ')) return
  take(rest, 'hedge', one, other)
  // "May have started" and "started", "seems to need" and "needs".
  const verbs = sameVerbs(rest.left, rest.right)
  const bearers = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter(({ token }) => tenseAuxiliaries.has(token) || token === 'to' || modals.has(token))
  drop(rest, [...bearers(rest.left), ...verbs.left], [...bearers(rest.right), ...verbs.right])
}

/** A number where another word stands. */
const takeNumbersAlone = (rest: Rest): void => {
  const { left, right } = rest
  if (left.length > 3 || right.length > 3) return
  const [one, other] = [onlyThere(left, right, 'number'), onlyThere(right, left, 'number')]
  const small = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter(({ isSmall }) => isSmall).slice(0, 1)
  if (one.length > 0 && other.length === 0) take(rest, 'number', one, small(right))
  else if (other.length > 0 && one.length === 0) take(rest, 'number', small(left), other)
}

/** A name where a pronoun or a description stands, or a first word that may be a name. */
const takeNames = (rest: Rest): void => {
  const { left, right, parts } = rest
  const maybe = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter(({ maybeName }) => maybeName)
  const taken = parts.findIndex(({ kind }) => kind === 'name')
  const name = parts[taken]
  if (name) {
    // "Minister Oduvar" for "Petra Ashgrove".
    parts[taken] = { kind: 'name', left: [...maybe(left), ...name.left], right: [...maybe(right), ...name.right] }
    drop(rest, maybe(left), maybe(right))
    return
  }
  const [one, other] = [onlyThere(left, right, 'name'), onlyThere(right, left, 'name')]
  const isDescription = (words: readonly QuoteWord[]): boolean => words.length > 0 && words.length <= 4 && words.every(({ kind }) => kind === 'word')
  const isPronoun = (words: readonly QuoteWord[]): boolean => words.length === 1 && pronouns.has(words[0]?.token ?? '')
  if (one.length > 0 && isDescription(right)) take(rest, 'name', left.length <= one.length + 2 ? left : one, right)
  else if (other.length > 0 && isDescription(left)) take(rest, 'name', left, right.length <= other.length + 2 ? right : other)
  else if ((maybe(left).length > 0 && isPronoun(right)) || (maybe(right).length > 0 && isPronoun(left))) take(rest, 'name', left, right)
}

const takeTense = (rest: Rest): void => {
  const { left, right } = rest
  const [one, other] = [withoutAuxiliaries(left), withoutAuxiliaries(right)]
  const isWhole =
    one.length === other.length && one.every((word, at) => word.kind === 'word' && other[at]?.kind === 'word' && shareLemma(word.token, other[at]?.token ?? ''))
  if (isWhole && left.length + right.length > 0) {
    const isPlural = one.length === left.length && other.length === right.length && one.every((word, at) => differInS(word.token, other[at]?.token ?? ''))
    if (!isPlural && !(one.length === 0 && differInAgreement(left, right))) take(rest, 'tense', left, right)
    return
  }
  const verbs = sameVerbs(left, right)
  const [verb, otherVerb] = [verbs.left[0], verbs.right[0]]
  if (!verb || !otherVerb || verb.key === otherVerb.key || differInS(verb.token, otherVerb.token)) return
  const auxiliaries = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter(({ token }) => tenseAuxiliaries.has(token))
  take(rest, 'tense', [...auxiliaries(left).filter((word) => word !== verb), verb], [...auxiliaries(right).filter((word) => word !== otherVerb), otherVerb])
}

/** "Going" is one in "going to" only. */
const withoutAuxiliaries = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
  words.filter(({ token }, at) => !tenseAuxiliaries.has(token) && !(token === 'to' && words[at - 1]?.token === 'going'))

/** "Is" and "are", "was" and "were". */
const differInAgreement = (left: readonly QuoteWord[], right: readonly QuoteWord[]): boolean =>
  [/^(?:am|is|are|has|have|do|does|s|re|ve|m)$/, /^(?:was|were)$/].some((forms) => [...left, ...right].every(({ token }) => forms.test(token)))

/** What is left when all that has a kind of its own is gone. */
const remaining = ({ left, right, parts }: Rest, isAtEdge: boolean): TypedPart[] => {
  const telling = (words: readonly QuoteWord[]): number => words.filter(({ isSmall }) => !isSmall).length
  const [one, other] = [telling(left), telling(right)]
  const follows = [...left, ...right].every(({ token }) => determiners.has(token) || tenseAuxiliaries.has(token) || modals.has(token) || token === 'to')
  if (parts.length > 0 && (follows || (one + other === 0 && (left.length === 0 || right.length === 0)))) return []
  const shortened: TypedPart = { kind: 'shortened', left, right: [] }
  const added: TypedPart = { kind: 'added', left: [], right }
  if (right.length === 0) return left.length === 0 ? [] : [shortened]
  if (left.length === 0) return [added]
  if (other === 0 && one > 0 && (parts.length > 0 || left.length > right.length + 2)) return [{ ...shortened, right }]
  if (one === 0 && other > 0 && (parts.length > 0 || right.length > left.length + 2)) return [{ ...added, left }]
  if (isAtEdge && Math.min(left.length, right.length) > 1 && Math.max(left.length, right.length) > 4) return [shortened, added]
  const exchange: TypedPart = { kind: 'other', left, right }
  if (one > 2 * other + 3) return [exchange, shortened]
  if (other > 2 * one + 3) return [exchange, added]
  return [exchange]
}
