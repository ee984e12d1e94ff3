import type { Reading } from '../model/reading.js'
import type { OffsetUnit } from './offset-unit.js'
import { oneLineJson } from './one-line-json.js'
import { statementRows } from './statement-row.js'

/** A line of JSON a statement; nothing where there is none. */
export const jsonl = (input: string, reading: Reading, unit: OffsetUnit): string =>
  statementRows(input, reading, unit)
    .map((row) => `${oneLineJson(row)}\n`)
    .join('')
