import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { printable } from './printable.js'
import { outerStatements, statementsById } from './via.js'
import { checkedWords } from './words.js'

/**
 * A line a statement for grep, cut and awk, without colours: `input:start-end`, speaker, form, via, place and words, divided by tabs. `-` where there is none.
 *
 * Start is where the content begins, end where it ends. Quoted stretches in no statement follow with `unattributed` and the reason for form and place.
 */
export const plain = (input: string, reading: Reading, unit: OffsetUnit): string => {
  const { text } = reading.document
  const printed = spanPrinter(text, unit)
  const byId = statementsById(reading)
  const place = (spans: readonly Span[]): string => `${printable(input)}:${printed(spans[0]!).start}-${printed(spans.at(-1)!).end}`
  const speaker = ({ source }: Statement): string => (source === null ? '-' : printable(checkedWords(text, source)))
  const lines = [
    ...reading.statements.map((statement) => [
      place(statement.content),
      speaker(statement),
      statement.form,
      outerStatements(statement, byId).map(speaker).join(' < ') || '-',
      statement.placedIn,
      printable(checkedWords(text, statement.content)),
    ]),
    ...reading.unattributed.map((span) => [place([span]), '-', 'unattributed', '-', span.reason, printable(checkedWords(text, [span]))]),
  ]
  return lines.map((cells) => `${cells.join('\t')}\n`).join('')
}
