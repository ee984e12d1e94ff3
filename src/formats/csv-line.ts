import type { Span } from '../model/span.js'

/** What a cell of a table can hold. */
export type CsvValue = string | number | boolean | readonly Span[] | null

/** The fields of a row that a cell can hold. */
export type ColumnOf<Row> = { [Name in keyof Row]: Row[Name] extends CsvValue ? Name : never }[keyof Row]

/**
 * A line of CSV (RFC 4180), CRLF included. Spans are `start..end`, which no spreadsheet takes for a time, several joined with a comma; null is an empty cell; text that a spreadsheet would
 * take for a formula, or for a number that it writes otherwise, is led by an apostrophe.
 */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map((value) => quoteCell(cellText(value))).join(',')}\r\n`

/** Before the first line of a file that spreadsheets are to open: without it they take UTF-8 for an encoding of their own. */
export const byteOrderMark = '\ufeff'

/** What a spreadsheet shows of a cell. */
export const cellText = (value: CsvValue): string => {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? disarm(value) : value.map(({ start, end }) => `${start}..${end}`).join(',')
}

/**
 * The signs that OWASP names for CSV injection, full-width forms included; then what is made of digits alone and would not stay as it is: "007", "9/11", "1.50", more than 15 digits.
 *
 * Apostrophes before such a text count as part of it: so it is plain which one was put there.
 */
const unsafe = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]|(?!(?:0|[1-9]\d{0,14})$)[\s\d.,/:%]+(?:e[+-]?\d+\s*)?$)/iu

const disarm = (text: string): string => (unsafe.test(text) ? `'${text}` : text)

// Semicolons and tabs, too, part cells where a spreadsheet is left to guess.
const quoteCell = (text: string): string => (/[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
