import type { Reading } from '../model/reading.js'
import { type ColumnOf, csvLine } from './csv-line.js'
import type { OffsetUnit } from './offset-unit.js'
import { type StatementRow, statementRows } from './statement-row.js'

/** The columns of `read --csv`. */
export const statementColumns: readonly ColumnOf<StatementRow>[] = [
  'input',
  'documentId',
  'url',
  'title',
  'publisher',
  'publishedAt',
  'id',
  'source',
  'cue',
  'content',
  'form',
  'within',
  'placedIn',
  'confidence',
  'words',
  'quoted',
  'modelId',
  'sourceWords',
  'cueWords',
  'speakerNames',
  'speakerIds',
  'addresseeNames',
  'aboutNames',
  'viaNames',
  'stance',
  'negated',
  'modal',
  'repeats',
  'saidEarliest',
  'saidLatest',
]

/** The first line of a CSV file. Lines end in CRLF (RFC 4180). */
export const csvHeader: string = `${statementColumns.join(',')}\r\n`

/** A row a statement: see `csvLine`. */
export const csv = (input: string, reading: Reading, unit: OffsetUnit): string =>
  statementRows(input, reading, unit)
    .map((row) => csvLine(statementColumns.map((column) => row[column])))
    .join('')
