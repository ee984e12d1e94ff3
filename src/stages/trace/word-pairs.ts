import type { QuoteWord } from './quote-words.js'
import { clitics } from './words/contractions.js'
import { modals } from './words/hedges.js'
import { isCounterpart, negators, withoutPrefix } from './words/negations.js'
import { pronouns } from './words/small-words.js'
import { lemmaOf } from './words/verb-lemmas.js'

/** Whether two words are the same but for their dress. */
export const areEqual = (left: QuoteWord, right: QuoteWord): boolean =>
  left.key === right.key ||
  (left.isClitic && (clitics.get(left.token)?.includes(right.token) ?? false)) ||
  (right.isClitic && (clitics.get(right.token)?.includes(left.token) ?? false))

/** What it is worth to set the words of two lists side by side, a row a word of the left one. */
export interface PairScores {
  /** Writes the worth of one left word beside each right one. */
  readonly fill: (row: number, scores: Int32Array) => void
}

/** Equal words score more than this, others less. */
export const equalFrom = 9
/** Words that may well stand for one another score this or more. */
export const akinFrom = 0
/** Forms of one word, opposites, numbers. */
const akin = 8

export const pairScores = (left: readonly QuoteWord[], right: readonly QuoteWord[]): PairScores => {
  const ids = new Map<string, number>()
  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, ids.size)
    return ids.size - 1
  }
  const one = columnsOf(left, idOf)
  const other = columnsOf(right, idOf)
  const worth = Int32Array.from(left, ({ weight }) => Math.round(equalFrom + 1 + 20 * weight))
  const fill = (row: number, scores: Int32Array): void => {
    const key = one.keys[row] ?? -1
    const lemma = one.lemmas[row] ?? -1
    const token = one.tokens[row] ?? -1
    const bare = one.bare[row] ?? -2
    const kind = one.kinds[row] ?? small
    const equal = worth[row] ?? 0
    const isSpecial = kind === clitic || kind === negator
    for (let column = 0; column < scores.length; column += 1) {
      const otherKind = other.kinds[column] ?? small
      if (other.keys[column] === key) scores[column] = equal
      else if (isSpecial || otherKind === clitic || otherKind === negator) scores[column] = specialScore(left[row], right[column], kind, otherKind)
      else if (lemma >= 0 && other.lemmas[column] === lemma) scores[column] = akin
      else if (other.bare[column] === token || other.tokens[column] === bare) scores[column] = akin
      else scores[column] = kindScores[kind * kinds + otherKind] ?? 0
    }
  }
  return { fill }
}

/** Of clitics and negations, which stand for words that do not look like them. */
const specialScore = (left: QuoteWord | undefined, right: QuoteWord | undefined, kind: number, otherKind: number): number => {
  if (!left || !right) return 0
  if (areEqual(left, right)) return equalFrom + 2
  if (isCounterpart(left.token, right.token) || isCounterpart(right.token, left.token)) return 4
  return kindScores[kind * kinds + otherKind] ?? 0
}

interface Columns {
  readonly keys: Int32Array
  readonly lemmas: Int32Array
  readonly kinds: Uint8Array
  readonly tokens: Int32Array
  /** The token without a negating prefix, or -1. */
  readonly bare: Int32Array
}

const columnsOf = (words: readonly QuoteWord[], idOf: (key: string) => number): Columns => ({
  keys: Int32Array.from(words, ({ key }) => idOf(key)),
  lemmas: Int32Array.from(words, ({ kind, token }) => (kind === 'word' ? idOf(`lemma ${lemmaOf(token)}`) : -1)),
  kinds: Uint8Array.from(words, kindOf),
  tokens: Int32Array.from(words, ({ token, kind }) => (kind === 'word' ? idOf(`token ${token}`) : -3)),
  bare: Int32Array.from(words, ({ token }) => {
    const positive = withoutPrefix(token)
    return positive === null ? -2 : idOf(`token ${positive}`)
  }),
})

const [small, content, pronoun, clitic, name, number, negator, modal] = [0, 1, 2, 3, 4, 5, 6, 7] as const
const kinds = 8

const kindOf = (word: QuoteWord): number => {
  if (word.isClitic) return clitic
  if (word.kind !== 'word') return word.kind === 'name' ? name : number
  if (negators.has(word.token)) return negator
  if (modals.has(word.token)) return modal
  if (pronouns.has(word.token)) return pronoun
  return word.isSmall ? small : content
}

/** What it is worth to set a word beside an unlike one, by their kinds: not so bad among small words, worst where a small word stands for a telling one. */
const kindScores: Int32Array = (() => {
  const scores = new Int32Array(kinds * kinds)
  for (let one = 0; one < kinds; one += 1)
    for (let other = 0; other < kinds; other += 1) {
      const isContent = one === content || other === content
      scores[one * kinds + other] = one === other ? (isContent ? -5 : -4) : isContent ? -12 : -8
    }
  const set = (one: number, other: number, score: number): void => {
    scores[one * kinds + other] = score
    scores[other * kinds + one] = score
  }
  set(number, number, akin)
  set(name, name, 6)
  set(pronoun, pronoun, 0)
  set(name, pronoun, 0)
  for (const [one, other] of [
    [negator, negator],
    [negator, modal],
    [modal, modal],
  ] as const)
    set(one, other, 4)
  return scores
})()
