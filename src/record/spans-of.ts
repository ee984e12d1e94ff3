import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'

/** All spans of a statement: each must lie in its document's text. */
export const spansOf = ({ source, cue, content, quoted, speakers, addressees, about, via, saidAt, contentAt }: Statement): readonly Span[] => [
  ...(source ?? []),
  ...(cue ?? []),
  ...content,
  ...quoted,
  ...[...speakers, ...addressees, ...about, ...via, saidAt, ...(contentAt ? [contentAt] : [])].flatMap(({ mention }) => mention ?? []),
]

/** Whether a span holds at least one unit of a text, and no unit beyond it. */
export const liesIn = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
