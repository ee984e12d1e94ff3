import type { Fragments, Span } from '../model/span.js'
import { type Run, run } from './painted-lines.js'
import type { Paint, Palette } from './palette.js'
import { inline } from './printable.js'

/** The parts of a statement that are marked where they stand. */
export interface MarkedParts {
  readonly source: Fragments | null
  readonly cue: Fragments | null
  readonly content: Fragments
}

/** What says without colours which part is which. */
export const partMarks = { source: ['{', '}'], cue: ['[', ']'], content: ['>>', '<<'] } as const

type Part = keyof typeof partMarks

/** A stretch of a text with a statement's parts in marks and colours; parts of it that stand outside the stretch are left out. Takes time linear in the stretch. */
export const markedPassage = (text: string, stretch: Span, parts: MarkedParts, palette: Palette): readonly Run[] => {
  const paints: Readonly<Record<Part, Paint>> = { source: palette.speaker, cue: palette.cue, content: palette.heading }
  const marks = edgesIn(stretch, parts)
  const open = new Set<Part>()
  const runs: Run[] = []
  let reached = stretch.start
  const put = (end: number): void => {
    if (end <= reached) return
    const inner = (['cue', 'source', 'content'] as const).find((part) => open.has(part))
    runs.push(run(inline(text.slice(reached, end)), inner === undefined ? undefined : paints[inner]))
    reached = end
  }
  for (const { at, part, opens } of marks) {
    put(at)
    runs.push(run(partMarks[part][opens ? 0 : 1], palette.faint))
    if (opens) open.add(part)
    else open.delete(part)
  }
  put(stretch.end)
  return runs
}

interface Edge {
  readonly at: number
  readonly part: Part
  readonly opens: boolean
}

// What closes comes before what opens, and of two that open at once the longer one first: the marks nest wherever the parts do.
const edgesIn = (stretch: Span, parts: MarkedParts): readonly Edge[] => {
  const inside = (Object.keys(partMarks) as Part[]).flatMap((part) =>
    (parts[part] ?? [])
      .map(({ start, end }) => ({ part, start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }))
      .filter(({ start, end }) => start < end),
  )
  const ordered = inside.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const opening = ordered.map(({ start, part }) => ({ at: start, part, opens: true }))
  const closing = ordered.toReversed().map(({ end, part }) => ({ at: end, part, opens: false }))
  return [...closing, ...opening].toSorted((a, b) => a.at - b.at)
}
