import type { Span } from '../model/span.js'

/** What a cell of a table can hold. */
export type CsvValue = string | number | boolean | readonly Span[] | null

/** The fields of a row that a cell can hold. */
export type ColumnOf<Row> = { [Name in keyof Row]: Row[Name] extends CsvValue ? Name : never }[keyof Row]

/**
 * A line of CSV (RFC 4180), CRLF included. Spans are `start:end`, several joined with a comma; null is an empty cell; cells that a spreadsheet would take for a formula are led by an
 * apostrophe.
 */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`

const cell = (value: CsvValue): string => {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return quoteCell(typeof value === 'string' ? disarm(value) : value.map(({ start, end }) => `${start}:${end}`).join(','))
}

// The signs that OWASP names for CSV injection, full-width forms included.
const disarm = (text: string): string => (/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

const quoteCell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
