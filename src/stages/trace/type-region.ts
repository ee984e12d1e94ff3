import type { QuoteDifferenceKind } from '../../model/quote-difference.js'
import type { QuoteWord } from './quote-words.js'
import { areJoinedAlike, type Alignment, type Region } from './regions.js'
import { clearHedges, hedgePhrases, hedgeWords, modals } from './words/hedges.js'
import { areOpposite, denyingVerbs, isCounterpart, negatingPhrases, negators } from './words/negations.js'
import { conjunctions, determiners, pronouns, tenseAuxiliaries } from './words/small-words.js'
import { differInS, shareLemma } from './words/verb-lemmas.js'

/** One difference within a region: the words of it on both sides. */
export interface TypedPart {
  readonly kind: QuoteDifferenceKind
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
}

/**
 * What differs where two wordings have other words.
 *
 * Numbers, names, negations, hedges and tenses are taken out one after the other; what then is left was left out, put in or exchanged. A stretch that only one side has is
 * taken as a whole: the kind of a word in it counts only where that word stands alone, or governs what stays.
 */
export const typeRegion = (alignment: Alignment, region: Region): TypedPart[] => {
  const left = alignment.left.slice(...region.left)
  const right = alignment.right.slice(...region.right)
  if (areJoinedAlike(left, right)) return [{ kind: 'normalised', left, right }]
  const { before, after } = surroundingsOf(alignment, region)
  if (left.length === 0 || right.length === 0) {
    const [words, kindOfCut] = left.length > 0 ? ([left, 'shortened'] as const) : ([right, 'added'] as const)
    const other = left.length > 0 ? alignment.right[region.right[0]] : alignment.left[region.left[0]]
    const kind = kindOfStretch(words, kindOfCut, before, after, region, other?.afterEllipsis ?? false)
    return [{ kind, left, right }]
  }
  return typeExchange(left, right, before, after, region)
}

interface Surroundings {
  /** The equal word before and after, as the left side has it. */
  readonly before: QuoteWord | undefined
  readonly after: QuoteWord | undefined
}

const surroundingsOf = ({ left }: Alignment, { left: [from, to] }: Region): Surroundings => ({ before: left[from - 1], after: left[to] })

const tokensOf = (words: readonly QuoteWord[]): readonly string[] => words.map(({ token }) => token)

/** Words that only one side has. */
const kindOfStretch = (
  words: readonly QuoteWord[],
  cut: 'shortened' | 'added',
  before: QuoteWord | undefined,
  after: QuoteWord | undefined,
  region: Region,
  isElided: boolean,
): QuoteDifferenceKind => {
  const [first] = words
  const negation = words.filter(isNegating).length > 0 && negates(words, before, after, region)
  if (negation) return 'negation'
  const telling = words.filter(({ isSmall }) => !isSmall)
  if (isElided || words.every(({ isBracketed }) => isBracketed)) {
    const isNumberAlone = telling.length > 0 && telling.every(({ kind }) => kind === 'number')
    return isNumberAlone && !isElidedTail(words, region) ? 'number' : 'normalised'
  }
  if (words.every(({ isClitic, token }) => isClitic && token === 's') && before?.token.endsWith('s')) return 'normalised'
  if (isOnly(words) && before && negators.has(before.token)) return 'negation'
  const isWhole = region.isAtStart || region.isAtEnd
  if (telling.length > 0 && telling.every(({ kind }) => kind === 'number') && words.length <= 3 && !(isWhole && words.length > 2)) return 'number'
  if (
    telling.length > 0 &&
    telling.every(({ kind }) => kind === 'name') &&
    words.every(({ kind, token }) => kind === 'name' || determiners.has(token)) &&
    !region.isAtEnd
  )
    return 'name'
  if (isHedge(words, after)) return 'hedge'
  if (words.every(({ token }) => tenseAuxiliaries.has(token)) && first && !region.isAtStart && !region.isAtEnd) return 'tense'
  return cut
}

const isElidedTail = (words: readonly QuoteWord[], { isAtEnd }: Region): boolean => isAtEnd && words.length > 2

const isOnly = (words: readonly QuoteWord[]): boolean => words.length === 1 && /^(?:only|just|merely|simply|solely)$/.test(words[0]?.token ?? '')

const isNegating = ({ token }: QuoteWord): boolean => negators.has(token) || denyingVerbs.has(token)

const light =
  /^(?:do|does|did|any|some|ever|yet|a|an|the|is|are|was|were|be|been|to|of|all|at|by|that|so|very|longer|means|one|have|has|had|am|i|we|he|she|they|it|you|then|who|which|still|just|really)$/

/** Whether a stretch negates what stays, rather than being a clause of its own with a negation in it. */
const negates = (words: readonly QuoteWord[], before: QuoteWord | undefined, after: QuoteWord | undefined, { isAtStart, isAtEnd }: Region): boolean => {
  const places = words.flatMap((word, at) => (isNegating(word) ? [at] : []))
  const others = words.filter((word) => !isNegating(word) && !light.test(word.token))
  if (others.length === 0 && (words.length < 5 || !words[0]?.afterPause)) return true
  // "Is just not true" after a subject that stays.
  const [firstPlace = 0] = places
  const startsFree = words[0]?.afterPause === true || conjunctions.has(words[0]?.token ?? '')
  if (!isAtStart && before && !startsFree && firstPlace < 3 && words.slice(0, firstPlace).every(({ isSmall }) => isSmall)) return true
  // "I do not believe that" before what stays.
  const lastPlace = places.at(-1) ?? 0
  const isBound = !isAtEnd && after !== undefined && !after.afterPause && !conjunctions.has(after.token)
  const behind = words.slice(lastPlace + 1)
  return isBound && behind.length < 4 && !behind.some(({ afterPause, token }) => afterPause || token === 'and' || token === 'but')
}

/** Whether words are a hedge and no more. */
const isHedge = (words: readonly QuoteWord[], after: QuoteWord | undefined): boolean => {
  const rest = withoutHedges(words, after)
  return (
    rest.length < words.length &&
    rest.every(({ token }) => tenseAuxiliaries.has(token) || token === 'that' || token === 'to' || token === 'very' || token === 'of')
  )
}

/** The words without the hedges among them. */
const withoutHedges = (words: readonly QuoteWord[], after: QuoteWord | undefined): readonly QuoteWord[] => {
  const rest: QuoteWord[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]
    if (!word) break
    const phrase = hedgePhrases.find((candidate) => candidate.every((token, place) => words[at + place]?.token === token))
    const next = words[at + 1] ?? after
    if (phrase) at += phrase.length
    else {
      const isInexact = !/^(?:about|around|some|over|under)$/.test(word.token) || next?.kind === 'number'
      if (!(clearHedges.has(word.token) && isInexact)) rest.push(word)
      at += 1
    }
  }
  return rest
}

/** Words that stand for others. */
const typeExchange = (
  allLeft: readonly QuoteWord[],
  allRight: readonly QuoteWord[],
  before: QuoteWord | undefined,
  after: QuoteWord | undefined,
  region: Region,
): TypedPart[] => {
  const parts: TypedPart[] = []
  let [left, right] = [[...allLeft], [...allRight]]
  const take = (kind: QuoteDifferenceKind, fromLeft: readonly QuoteWord[], fromRight: readonly QuoteWord[]): void => {
    parts.push({ kind, left: fromLeft, right: fromRight })
    drop(fromLeft, fromRight)
  }
  const drop = (fromLeft: readonly QuoteWord[], fromRight: readonly QuoteWord[]): void => {
    left = left.filter((word) => !fromLeft.includes(word))
    right = right.filter((word) => !fromRight.includes(word))
  }
  const isLong = Math.max(allLeft.length, allRight.length) > 12

  for (const kind of ['number', 'name'] as const) {
    const [one, other] = [only(left, right, kind), only(right, left, kind)]
    if (one.length > 0 && other.length > 0) take(kind, one, other)
  }
  takeNegations(left, right, isLong, take, drop)
  const bracketed = left.every(({ isBracketed }) => isBracketed) || right.every(({ isBracketed }) => isBracketed)
  if (bracketed && parts.length === 0) return [{ kind: 'normalised', left: allLeft, right: allRight }]
  if (!isLong) {
    takeHedges(left, right, after, take)
    takeNumbersAlone(left, right, take)
    takeNames(left, right, parts, take)
    takeTense(left, right, take)
  }
  return [...parts, ...restOf(left, right, parts, before, region)]
}

type Take = (kind: QuoteDifferenceKind, left: readonly QuoteWord[], right: readonly QuoteWord[]) => void

/** Words of a kind that the other side has not. */
const only = (words: readonly QuoteWord[], others: readonly QuoteWord[], kind: QuoteWord['kind']): readonly QuoteWord[] =>
  words.filter((word) => word.kind === kind && !others.some(({ key }) => key === word.key))

const takeNegations = (
  left: readonly QuoteWord[],
  right: readonly QuoteWord[],
  isLong: boolean,
  take: Take,
  drop: (l: readonly QuoteWord[], r: readonly QuoteWord[]) => void,
): void => {
  const opposites = left.flatMap((word) => right.filter((other) => areOpposite(word.token, other.token)).map((other) => [word, other] as const))
  for (const [one, other] of opposites) take('negation', [one], [other])
  const phrase = (words: readonly QuoteWord[]): readonly QuoteWord[] => {
    for (const candidate of negatingPhrases) {
      const at = words.findIndex((_, place) => candidate.every((token, number) => words[place + number]?.token === token))
      if (at >= 0) return words.slice(at, at + candidate.length)
    }
    return []
  }
  const negativesOf = (words: readonly QuoteWord[], others: readonly QuoteWord[]): readonly QuoteWord[] => {
    const free = words.filter((word) => isNegating(word) && !others.some((other) => shareLemma(other.token, word.token)))
    return free.length > 0 ? free : phrase(others).length === 0 ? phrase(words) : []
  }
  const [one, other] = [negativesOf(left, right), negativesOf(right, left)]
  if (one.length === 0 && other.length === 0) return
  if (isLong && one.length === other.length) return
  const partners = (negatives: readonly QuoteWord[], words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter((word) => negatives.some(({ token }) => isCounterpart(token, word.token)))
  take('negation', [...one, ...partners(other, left)], [...other, ...partners(one, right)])
  // "Did not leave" and "left", "refused to allow" and "allowed": the form of the verb follows from the negation.
  const bears = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter(({ token }) => /^(?:do|does|did|to|any|some|ever|yet|a|an|the|be|being|been)$/.test(token))
  const verbs = left.flatMap((word) =>
    right.filter((candidate) => word.kind === 'word' && shareLemma(word.token, candidate.token)).map((candidate) => [word, candidate] as const),
  )
  drop([...bears(left), ...verbs.map(([word]) => word)], [...bears(right), ...verbs.map(([, word]) => word)])
}

const takeHedges = (left: readonly QuoteWord[], right: readonly QuoteWord[], after: QuoteWord | undefined, take: Take): void => {
  const hedgesOf = (words: readonly QuoteWord[]): readonly QuoteWord[] => {
    const rest = withoutHedges(words, after)
    return words.filter((word) => !rest.includes(word))
  }
  let [one, other] = [hedgesOf(left), hedgesOf(right)]
  if (one.length === 0 && other.length === 0) {
    const weak = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter(({ token }) => hedgeWords.has(token))
    ;[one, other] = [weak(left), weak(right)]
    if (one.length === 0 || other.length === 0 || one.some((word) => other.some((candidate) => shareLemma(word.token, candidate.token)))) return
  }
  if (tokensOf(one).join(' ') === tokensOf(other).join(' ')) return
  const rest = (words: readonly QuoteWord[], hedges: readonly QuoteWord[]): readonly QuoteWord[] => words.filter((word) => !hedges.includes(word))
  const [leftRest, rightRest] = [rest(left, one), rest(right, other)]
  const verbs = leftRest.flatMap((word) =>
    rightRest.filter((candidate) => shareLemma(word.token, candidate.token)).map((candidate) => [word, candidate] as const),
  )
  const aux = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter(({ token }) => tenseAuxiliaries.has(token) || token === 'to' || modals.has(token))
  take('hedge', [...one, ...aux(leftRest), ...verbs.map(([word]) => word)], [...other, ...aux(rightRest), ...verbs.map(([, word]) => word)])
}

/** A number where other words stand, or none. */
const takeNumbersAlone = (left: readonly QuoteWord[], right: readonly QuoteWord[], take: Take): void => {
  if (left.length > 3 || right.length > 3) return
  const [one, other] = [only(left, right, 'number'), only(right, left, 'number')]
  if (one.length > 0 && other.length === 0) take('number', one, right.filter(({ isSmall }) => isSmall).slice(0, 1))
  else if (other.length > 0 && one.length === 0) take('number', left.filter(({ isSmall }) => isSmall).slice(0, 1), other)
}

/** A name where a pronoun or a description stands, or a first word that may be a name. */
const takeNames = (left: readonly QuoteWord[], right: readonly QuoteWord[], parts: readonly TypedPart[], take: Take): void => {
  if (parts.some(({ kind }) => kind === 'name')) {
    const title = (words: readonly QuoteWord[]): readonly QuoteWord[] => words.filter(({ maybeName }) => maybeName)
    if (title(left).length > 0 || title(right).length > 0) take('name', title(left), title(right))
    return
  }
  const [one, other] = [only(left, right, 'name'), only(right, left, 'name')]
  const stands = (words: readonly QuoteWord[]): boolean => words.length > 0 && words.length <= 4 && words.every((word) => word.kind === 'word')
  if (one.length > 0 && stands(right)) take('name', left.length <= one.length + 2 ? left : one, right)
  else if (other.length > 0 && stands(left)) take('name', left, right.length <= other.length + 2 ? right : other)
  else {
    const [maybe, otherMaybe] = [left.filter(({ maybeName }) => maybeName), right.filter(({ maybeName }) => maybeName)]
    const isPronoun = (words: readonly QuoteWord[]): boolean => words.length === 1 && pronouns.has(words[0]?.token ?? '')
    if ((maybe.length > 0 && isPronoun(right)) || (otherMaybe.length > 0 && isPronoun(left))) take('name', left, right)
  }
}

const takeTense = (left: readonly QuoteWord[], right: readonly QuoteWord[], take: Take): void => {
  const bare = (words: readonly QuoteWord[]): readonly QuoteWord[] =>
    words.filter(({ token }, at) => !tenseAuxiliaries.has(token) && !(token === 'to' && words[at - 1]?.token === 'going'))
  const [one, other] = [bare(left), bare(right)]
  if (one.length !== other.length || left.length + right.length === 0) return
  const isVerb = one.every((word, at) => {
    const counterpart = other[at]
    return word.kind === 'word' && counterpart?.kind === 'word' && shareLemma(word.token, counterpart.token)
  })
  if (!isVerb) return
  const isSameTense = one.length === left.length && other.length === right.length && one.every((word, at) => differInS(word.token, other[at]?.token ?? ''))
  const present = (words: readonly QuoteWord[]): boolean => words.every(({ token }) => /^(?:am|is|are|has|have|do|does|s|re|ve|m)$/.test(token))
  const past = (words: readonly QuoteWord[]): boolean => words.every(({ token }) => /^(?:was|were)$/.test(token))
  const isAgreement = one.length === 0 && ((present(left) && present(right)) || (past(left) && past(right)))
  if (!isSameTense && !isAgreement) take('tense', left, right)
}

/** What is left when all that has a kind of its own is gone. */
const restOf = (
  left: readonly QuoteWord[],
  right: readonly QuoteWord[],
  parts: readonly TypedPart[],
  _before: QuoteWord | undefined,
  { isAtStart, isAtEnd }: Region,
): TypedPart[] => {
  const content = (words: readonly QuoteWord[]): number => words.filter(({ isSmall }) => !isSmall).length
  const [one, other] = [content(left), content(right)]
  if (parts.length > 0 && one + other === 0) return []
  if (left.length === 0 && right.length === 0) return []
  const shortened: TypedPart = { kind: 'shortened', left, right: [] }
  const added: TypedPart = { kind: 'added', left: [], right }
  if (right.length === 0) return [shortened]
  if (left.length === 0) return [added]
  if (parts.length > 0 && other === 0 && one > 0) return [{ ...shortened, right }]
  if (parts.length > 0 && one === 0 && other > 0) return [{ ...added, left }]
  if (other === 0 && one > 0 && left.length > right.length + 2) return [{ ...shortened, right }]
  if (one === 0 && other > 0 && right.length > left.length + 2) return [{ ...added, left }]
  if ((isAtStart || isAtEnd) && Math.min(left.length, right.length) > 1 && Math.max(left.length, right.length) > 4) return [shortened, added]
  const exchange: TypedPart = { kind: 'other', left, right }
  if (one > 2 * other + 3) return [exchange, { kind: 'shortened', left, right: [] }]
  if (other > 2 * one + 3) return [exchange, { kind: 'added', left: [], right }]
  return [exchange]
}
