/**
 * Opens a CSV export in LibreOffice, without a window, and compares every cell with the JSON Lines export of the same query: read-in-spreadsheet.ts FILE.csv FILE.jsonl
 *
 * Exit code 1 where a cell is another than was written, or a formula.
 */
import { readFileSync } from 'node:fs'
import { cellText } from '../../src/formats/csv-line.js'
import { type ExportRow, flatColumns } from '../../src/formats/export-row.js'
import { noSpreadsheet, readInSpreadsheet, spreadsheetVersion } from '../../test/fixtures/spreadsheet.js'

const [table = '', lines = ''] = process.argv.slice(2)
if (noSpreadsheet !== null) throw new Error(noSpreadsheet)

const rows = readFileSync(lines, 'utf8')
  .split('\n')
  .slice(0, -1)
  .map((line) => JSON.parse(line) as ExportRow)
const [, ...sheet] = readInSpreadsheet(table)
if (sheet.length !== rows.length) throw new Error(`the sheet has ${sheet.length} rows, the lines are ${rows.length}`)

const kinds = new Map<string, number>()
const faults = rows.flatMap((row, number) =>
  flatColumns.flatMap(({ name }, at) => {
    const { kind, text } = sheet[number]![at] ?? { kind: 'empty', text: '' }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    const wanted = cellText(row[name] as Parameters<typeof cellText>[0]).replaceAll(/\r\n?/gu, '\n')
    const shown = kind === 'boolean' ? text.toLowerCase() : text
    return kind !== 'formula' && shown === wanted ? [] : [`row ${number + 1}, ${name}: ${kind} ${JSON.stringify(shown)} for ${JSON.stringify(wanted)}`]
  }),
)
for (const fault of faults.slice(0, 20)) console.log(fault)
console.log(
  `${spreadsheetVersion()}: ${rows.length} rows, ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}; ${faults.length} other than written`,
)
process.exitCode = faults.length === 0 ? 0 : 1
