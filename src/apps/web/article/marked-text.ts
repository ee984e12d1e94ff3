import type { FoundStatement } from '../../../model/found-statement.js'
import { overlaps, type Span } from '../../../model/span.js'

/** What a stretch of the text is to a statement. */
export interface Mark {
  readonly statement: FoundStatement
  readonly part: 'source' | 'cue' | 'content'
  /** How many statements this one stands inside. */
  readonly depth: number
}

/** A mark at its place in the text. */
export interface PlacedMark extends Mark {
  readonly span: Span
}

/** A stretch of the text that all its marks cover whole, outermost first. */
export interface MarkedRun extends Span {
  readonly marks: readonly PlacedMark[]
}

/** A stretch of the text cut where a mark begins or ends: the runs join to the stretch again. `marks` are those that touch the stretch. */
export const markedRuns = (stretch: Span, marks: readonly PlacedMark[]): readonly MarkedRun[] => {
  const here = marks.filter(({ span }) => overlaps(stretch, span)).toSorted((a, b) => a.depth - b.depth)
  const edges = new Set([stretch.start, stretch.end])
  for (const { span } of here) {
    if (span.start > stretch.start) edges.add(span.start)
    if (span.end < stretch.end) edges.add(span.end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, number) => {
    const run = { start: cuts[number]!, end }
    return { ...run, marks: here.filter(({ span }) => overlaps(span, run)) }
  })
}

/** The statement that a run brings into focus: of those whose content it is, the innermost. */
export const innermostOf = ({ marks }: Pick<MarkedRun, 'marks'>): PlacedMark | undefined => marks.findLast(({ part }) => part === 'content')

/** All marks of a document's statements. */
export const marksOf = (statements: readonly FoundStatement[]): readonly PlacedMark[] => {
  const byId = new Map(statements.map((found) => [found.statement.id, found]))
  return statements.flatMap((statement) => {
    const { source, cue, content } = statement.statement
    const depth = depthOf(statement, byId)
    const parts = { source: source ?? [], cue: cue ?? [], content }
    return (Object.keys(parts) as Mark['part'][]).flatMap((part) => parts[part].map((span) => ({ statement, part, depth, span })))
  })
}

/** In how many statements one stands. */
export const depthOf = (found: FoundStatement, byId: ReadonlyMap<string, FoundStatement>): number => {
  let depth = 0
  let outer = found.statement.within
  while (outer !== null && depth < mostNested) {
    depth += 1
    outer = byId.get(outer)?.statement.within ?? null
  }
  return depth
}

/** Deeper nesting looks no different. */
const mostNested = 8
