import type { SampledParagraph } from '../model/sampled-paragraph.js'
import { counted } from './counted.js'
import type { RecordView } from './found-sheet.js'
import { type Run, paintedLines, run } from './painted-lines.js'
import { inline, printable } from './printable.js'
import { whereFrom } from './review-screen.js'
import { wrap } from './wrap.js'

/** A paragraph that was drawn at random, for people: the statements that the record has there are marked and listed. */
export const sampledParagraph = ({ text, span, statements, document }: SampledParagraph, view: RecordView): string => {
  const { palette, width } = view
  const listed = statements.map(({ statement, words }) => {
    const speakers = statement.speakers.map(({ name }) => printable(name)).join(', ')
    return wrap(`${speakers === '' ? '(nobody named)' : speakers}: ${printable(words)}`, width, '    ')
  })
  const lines = { width, indent: '    ', hanging: '', divider: run('|', palette.faint) }
  return [
    whereFrom(document, view),
    '',
    paintedLines([marked(text, span.start, statements, view)], lines),
    '',
    palette.heading(statements.length === 0 ? 'The record has no statement here.' : `The record has ${counted(statements.length, 'statement')} here:`),
    ...listed,
  ].join('\n')
}

const marked = (text: string, from: number, statements: SampledParagraph['statements'], { palette }: RecordView): readonly Run[] => {
  const inside = statements
    .flatMap(({ statement }) => statement.content)
    .map(({ start, end }) => ({ start: Math.max(start - from, 0), end: Math.min(end - from, text.length) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const runs: Run[] = []
  let reached = 0
  for (const { start, end } of inside) {
    // A statement inside another one stands in its marks.
    if (start < reached) continue
    runs.push(run(inline(text.slice(reached, start))), run('>>', palette.faint), run(inline(text.slice(start, end)), palette.heading), run('<<', palette.faint))
    reached = end
  }
  return [...runs, run(inline(text.slice(reached)))]
}
