import type { QuoteWord } from './quote-words.js'
import { denyingVerbs, negators } from './words/negations.js'
import { conjunctions } from './words/small-words.js'

/** The words around a stretch, in the wording that has it; undefined at its ends. */
export interface Neighbours {
  readonly before: QuoteWord | undefined
  readonly after: QuoteWord | undefined
}

export const isNegating = ({ token }: QuoteWord): boolean => negators.has(token) || denyingVerbs.has(token)

/** Words that come with a negation and say nothing by themselves. */
const light =
  /^(?:do|does|did|any|some|ever|yet|a|an|the|is|are|was|were|be|been|to|of|all|at|by|that|so|very|longer|means|one|have|has|had|am|i|we|he|she|they|it|you|then|who|which|still|just|really)$/

/**
 * Whether a stretch that only one wording has negates what stays, rather than being a clause or phrase of its own that holds a negation: it is hardly more than the negation, it
 * follows its subject ("… is just not true"), or it goes before what it negates ("I do not believe that …").
 */
export const negatesRest = (words: readonly QuoteWord[], { before, after }: Neighbours): boolean => {
  const places = words.flatMap((word, at) => (isNegating(word) ? [at] : []))
  const [firstPlace] = places
  const lastPlace = places.at(-1)
  if (firstPlace === undefined || lastPlace === undefined) return false
  const [first] = words
  const others = words.filter((word) => !isNegating(word) && !light.test(word.token))
  if (others.length === 0 && (words.length < 5 || first?.afterPause === false)) return true
  const isFree = first?.afterPause === true || conjunctions.has(first?.token ?? '')
  if (before && !isFree && firstPlace < 3 && words.slice(0, firstPlace).every(({ isSmall }) => isSmall)) return true
  // "Nobody, not me, not him, …" is a list of its own.
  if (isFree && places.length > 1) return false
  const isBound = after !== undefined && !after.afterPause && !conjunctions.has(after.token)
  const behind = words.slice(lastPlace + 1)
  return isBound && behind.length < 4 && !behind.some(({ afterPause, token }) => afterPause || token === 'and' || token === 'but')
}
