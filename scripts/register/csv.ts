/** Reads comma-separated values into rows by column name, as users' own lists are read. */
import { readCsvRows } from '../../src/adapters/register/csv-rows.js'

export type CsvRow = Readonly<Record<string, string>>

export const readCsv = (text: string): readonly CsvRow[] => readCsvRows(text).rows.map(({ cells }) => cells)
