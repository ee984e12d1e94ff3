import type { Reading } from '../model/reading.js'
import type { Span } from '../model/span.js'
import type { OffsetUnit } from './offset-unit.js'
import { type StatementRow, statementRows } from './statement-row.js'

const columns = [
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
] as const satisfies readonly (keyof StatementRow)[]

/** The first line of a CSV file. Lines end in CRLF (RFC 4180). */
export const csvHeader: string = `${columns.join(',')}\r\n`

/** A row a statement. Spans are `start:end`, several joined with a comma; null is an empty cell; cells that a spreadsheet would take for a formula are led by an apostrophe. */
export const csv = (input: string, reading: Reading, unit: OffsetUnit): string =>
  statementRows(input, reading, unit)
    .map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`)
    .join('')

const cell = (value: string | number | boolean | readonly Span[] | null): string => {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return quoteCell(typeof value === 'string' ? disarm(value) : value.map(({ start, end }) => `${start}:${end}`).join(','))
}

// The signs that OWASP names for CSV injection, full-width forms included.
const disarm = (text: string): string => (/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

const quoteCell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
