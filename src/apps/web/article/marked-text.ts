import type { FoundStatement } from '../../../model/found-statement.js'
import { overlaps, type Span } from '../../../model/span.js'

/** What a stretch of the text is to a statement. */
export interface Mark {
  readonly statement: FoundStatement
  readonly part: 'source' | 'cue' | 'content'
  /** How many statements this one stands inside. */
  readonly depth: number
}

/** A stretch of the text that all its marks cover whole, outermost first. */
export interface MarkedRun extends Span {
  readonly marks: readonly Mark[]
}

/** A stretch of the text cut where a mark begins or ends: the runs join to the stretch again. `marks` are those that touch the stretch. */
export const markedRuns = (stretch: Span, marks: readonly (Mark & { readonly span: Span })[]): readonly MarkedRun[] => {
  const here = marks.filter(({ span }) => overlaps(stretch, span))
  const edges = new Set([stretch.start, stretch.end])
  for (const { span } of here) {
    if (span.start > stretch.start) edges.add(span.start)
    if (span.end < stretch.end) edges.add(span.end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, number) => {
    const run = { start: cuts[number]!, end }
    const covering = here.filter(({ span }) => overlaps(span, run)).toSorted((a, b) => a.depth - b.depth)
    return { ...run, marks: covering.map(({ statement, part, depth }) => ({ statement, part, depth })) }
  })
}

/** All marks of a document's statements. */
export const marksOf = (statements: readonly FoundStatement[]): readonly (Mark & { readonly span: Span })[] => {
  const byId = new Map(statements.map((found) => [found.statement.id, found]))
  const depthOf = (found: FoundStatement): number => {
    let depth = 0
    let outer = found.statement.within
    while (outer !== null && depth < mostNested) {
      depth += 1
      outer = byId.get(outer)?.statement.within ?? null
    }
    return depth
  }
  return statements.flatMap((statement) => {
    const { source, cue, content } = statement.statement
    const depth = depthOf(statement)
    const parts = { source: source ?? [], cue: cue ?? [], content }
    return (Object.keys(parts) as Mark['part'][]).flatMap((part) => parts[part].map((span) => ({ statement, part, depth, span })))
  })
}

/** Deeper nesting looks no different. */
const mostNested = 8
