import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { type OffsetUnit, spanPrinter } from './offset-unit.js'
import type { Palette } from './palette.js'
import { placeNames } from './place-names.js'
import { shortId } from './short-id.js'
import type { Sheet } from './terminal-statement.js'

/** How lists of what the record has are to look. */
export interface RecordView {
  readonly palette: Palette
  /** Characters on a line. */
  readonly width: number
  /** What offsets are counted in; null: they are left out. */
  readonly unit: OffsetUnit | null
  /** What people call the command by. */
  readonly command: string
}

/** The sheet of entries of one document of the record: they end with what `extra` says, the place where it is asked for or is not the body, and the id. */
export const foundSheet = (document: Document, { palette, width, unit }: RecordView, extra: readonly string[] = []): Sheet => ({
  document,
  palette,
  width,
  label: shortId,
  tail: (statement) => [...extra, ...placeWords(statement, document, unit), shortId(statement.id)],
})

/** Of what stands in a version of a page that a newer one has taken the place of. */
export const olderVersion = 'in an older version'

const placeWords = ({ placedIn, content }: Statement, { text }: Document, unit: OffsetUnit | null): readonly string[] => {
  if (unit === null) return placedIn === 'body' ? [] : [placeNames[placedIn]]
  return [`${placedIn} ${offsetsOf(content, text, unit)}`]
}

/** "12-40, 51-60", in the unit asked for. */
export const offsetsOf = (spans: readonly Span[], text: string, unit: OffsetUnit): string =>
  spans
    .map(spanPrinter(text, unit))
    .map(({ start, end }) => `${start}-${end}`)
    .join(', ')
