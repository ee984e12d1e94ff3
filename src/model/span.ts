/**
 * A stretch of `document.text`: 0-based, end exclusive, in UTF-16 code units.
 *
 * Spans are views; the text is owned once, by the document. Converted to code points only at the border (`src/formats`, `--offsets code-points`).
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One or more spans in the order of the text, not overlapping: a split quote is one content with two pieces. */
export type Fragments = readonly [Span, ...Span[]]

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** The words of several pieces, joined with " … ". */
export const sliceAll = (text: string, spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(' … ')

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether a span holds at least one unit of a text, and no unit beyond it. */
export const liesIn = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
