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
