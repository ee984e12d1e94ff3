import type { ActorReference } from '../model/actor-reference.js'
import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import { printable } from './printable.js'
import { boundsOf, namesOf, referentsOf } from './referents.js'
import { checkedWords } from './words.js'

/**
 * A line a statement for grep, cut and awk, without colours: `input:start-end`, speakers, addressees, form, stance, via, said, place and words, divided by tabs. `-` where there is none.
 *
 * Start is where the content begins, end where it ends. Quoted stretches in no statement follow with `unattributed` and the reason for form and place.
 */
export const plain = (input: string, { document, statements, unattributed }: Reading, unit: OffsetUnit): string => {
  const printed = spanPrinter(document.text, unit)
  const lines = [
    ...statements.map((statement) => plainCells(input, document.text, statement, printed)),
    ...unattributed.map((span) => [
      placeOf(input, [span], printed),
      null,
      null,
      'unattributed',
      null,
      null,
      null,
      span.reason,
      checkedWords(document.text, [span]),
    ]),
  ]
  return lines.map(plainLine).join('')
}

/** The columns of a statement. */
export const plainCells = (input: string, text: string, statement: Statement, printed: (span: Span) => Span): readonly (string | null)[] => [
  placeOf(input, statement.content, printed),
  speakersOf(statement, text),
  namesOf(statement.addressees),
  statement.form,
  stanceOf(statement),
  viaOf(statement.via),
  boundsOf(statement.saidAt),
  statement.placedIn,
  checkedWords(text, statement.content),
]

/** Columns as a line. */
export const plainLine = (cells: readonly (string | null)[]): string => `${cells.map((cell) => (cell === null ? '-' : printable(cell))).join('\t')}\n`

const placeOf = (input: string, spans: readonly Span[], printed: (span: Span) => Span): string =>
  `${input}:${printed(spans[0]!).start}-${printed(spans.at(-1)!).end}`

const speakersOf = ({ speakers, source }: Statement, text: string): string | null => namesOf(speakers) ?? (source && checkedWords(text, source))

const stanceOf = ({ stance, negated, modal }: Statement): string => [stance, ...(negated ? ['negated'] : []), ...(modal ? ['modal'] : [])].join(',')

// The arrow points the way that the words came: from the publisher, by those before it, from the nearest.
const viaOf = (via: readonly ActorReference[]): string | null =>
  via.length === 0
    ? null
    : referentsOf(via)
        .map((candidates) => namesOf(candidates))
        .join(' < ')
