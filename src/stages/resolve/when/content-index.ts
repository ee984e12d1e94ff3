import { contains, type Span } from '../../../model/span.js'
import type { Attribution } from '../../../model/statement.js'

/** One stretch of a statement's content. */
export interface ContentPiece extends Span {
  /** The number of the statement. */
  readonly statement: number
}

export interface ContentIndex {
  /** The innermost stretches around a span, the innermost first; a few of them at most. */
  readonly around: (span: Span) => readonly ContentPiece[]
  /** Whether any content has a part in a span. */
  readonly touches: (span: Span) => boolean
}

/** How many stretches are climbed over: no page nests as deep, and no search takes longer. */
const mostClimbed = 48

/** The contents of a page's statements, looked up by place in logarithmic time however deep they are nested. */
export const contentIndex = (statements: readonly Attribution[]): ContentIndex => {
  const pieces = statements
    .flatMap(({ content }, statement) => content.map(({ start, end }) => ({ start, end, statement })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parents: number[] = []
  /** The last end of the pieces up to each. */
  const reaches: number[] = []
  const open: number[] = []
  pieces.forEach((piece, number) => {
    while (open.length > 0 && (pieces[open.at(-1) ?? 0]?.end ?? 0) < piece.end) open.pop()
    parents.push(open.at(-1) ?? -1)
    reaches.push(Math.max(reaches.at(-1) ?? 0, piece.end))
    open.push(number)
  })
  /** The last that starts before a place. */
  const lastBefore = (place: number): number => {
    let [from, to] = [0, pieces.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((pieces[middle]?.start ?? 0) < place) from = middle + 1
      else to = middle
    }
    return from - 1
  }
  return {
    around: (span) => {
      const found: ContentPiece[] = []
      let number = lastBefore(span.start + 1)
      for (let step = 0; step < mostClimbed && number >= 0; step += 1) {
        const piece = pieces[number]
        if (piece && contains(piece, span)) found.push(piece)
        number = parents[number] ?? -1
      }
      return found
    },
    touches: ({ start, end }) => (reaches[lastBefore(end)] ?? 0) > start,
  }
}
