import type { QuoteWord } from './quote-words.js'
import type { Neighbours } from './negating-words.js'
import { areJoinedAlike, type Alignment, type Region } from './regions.js'
import { typeExchange, type Exchange } from './type-exchange.js'
import { typeStretch } from './type-stretch.js'
import type { TypedPart } from './typed-part.js'

/** What differs where two wordings have other words. A stretch that only one side has is one difference; where words stand for others there may be several. */
export const typeRegion = (alignment: Alignment, region: Region): TypedPart[] => {
  const [leftFrom, leftTo] = region.left
  const [rightFrom, rightTo] = region.right
  const left = alignment.left.slice(leftFrom, leftTo)
  const right = alignment.right.slice(rightFrom, rightTo)
  if (areJoinedAlike(left, right)) return [{ kind: 'normalised', left, right }]
  const leftNeighbours = { before: alignment.left[leftFrom - 1], after: alignment.left[leftTo] }
  const rightNeighbours = { before: alignment.right[rightFrom - 1], after: alignment.right[rightTo] }
  const { isAtStart, isAtEnd } = region
  if (right.length === 0) {
    const kind = typeStretch(left, { ...leftNeighbours, isAtStart, isAtEnd, isElided: isElided(rightNeighbours) })
    return [{ kind: kind ?? 'shortened', left, right }]
  }
  if (left.length === 0) {
    const kind = typeStretch(right, { ...rightNeighbours, isAtStart, isAtEnd, isElided: isElided(leftNeighbours) })
    return [{ kind: kind ?? 'added', left, right }]
  }
  const exchange = { left, right, leftNeighbours, rightNeighbours, isAtEdge: isAtStart || isAtEnd }
  return isAtStart === isAtEnd ? typeExchange(exchange) : typeEdge(exchange, isAtStart)
}

const isElided = ({ before, after }: Neighbours): boolean => (after ? after.afterEllipsis : (before?.beforeEllipsis ?? false))

/** So many words more on one side of an edge are cut off or put before, and no more than so many on the other stand for those that remain. */
const manyMore = 5
const few = 3

/** At an edge a long stretch against a few words is a cut, and the few words stand for those next to what stays. */
const typeEdge = (exchange: Exchange, isAtStart: boolean): TypedPart[] => {
  const { left, right } = exchange
  const size = Math.min(left.length, right.length)
  if (size > few || Math.abs(left.length - right.length) <= manyMore) return typeExchange(exchange)
  const inner = (words: readonly QuoteWord[]): readonly QuoteWord[] => (isAtStart ? words.slice(words.length - size) : words.slice(0, size))
  const outer = (words: readonly QuoteWord[]): readonly QuoteWord[] => (isAtStart ? words.slice(0, words.length - size) : words.slice(size))
  const cut: TypedPart = { kind: left.length > right.length ? 'shortened' : 'added', left: outer(left), right: outer(right) }
  const parts = typeExchange({ ...exchange, left: inner(left), right: inner(right), isAtEdge: false })
  return isAtStart ? [cut, ...parts] : [...parts, cut]
}
