import { contains, type Span } from '../../model/span.js'
import { overlapFinder } from '../../text/overlap-finder.js'

/** What nesting looks at: cue and content, in any unit. */
export interface Nestable {
  readonly cue: Span
  readonly content: readonly Span[]
}

/**
 * For each item the number of the item that it stands inside, or null.
 *
 * An item stands inside the one with the least content that holds its cue; of two that hold each other's cues, the one with more content is the outer one. So there are no circles.
 */
export const nest = (items: readonly Nestable[]): readonly (number | null)[] => {
  const sizes = items.map((item) => item.content.reduce((total, piece) => total + piece.end - piece.start, 0))
  const holdersOf = overlapFinder(items, (item) => item.content)
  return items.map(({ cue }, number) => {
    let within: number | null = null
    for (const candidate of holdersOf(cue)) {
      if (candidate === number || !isLarger(candidate, number, sizes)) continue
      if (!items[candidate]?.content.some((piece) => contains(piece, cue))) continue
      if (within === null || isLarger(within, candidate, sizes)) within = candidate
    }
    return within
  })
}

const isLarger = (a: number, b: number, sizes: readonly number[]): boolean => {
  const difference = (sizes[a] ?? 0) - (sizes[b] ?? 0)
  return difference > 0 || (difference === 0 && a < b)
}
