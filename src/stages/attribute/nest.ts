import { contains, type Span } from '../../model/span.js'

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
  return items.map((item, number) => {
    let within: number | null = null
    items.forEach((outer, candidate) => {
      if (candidate === number || !isLarger(candidate, number, sizes)) return
      if (!outer.content.some((piece) => contains(piece, item.cue))) return
      if (within === null || isLarger(within, candidate, sizes)) within = candidate
    })
    return within
  })
}

const isLarger = (a: number, b: number, sizes: readonly number[]): boolean => {
  const difference = (sizes[a] ?? 0) - (sizes[b] ?? 0)
  return difference > 0 || (difference === 0 && a < b)
}
