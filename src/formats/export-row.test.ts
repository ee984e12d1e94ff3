import { describe, expect, it } from 'vitest'
import { foundOf, harbourReading } from '../../test/fixtures/harbour-record.js'
import type { CellKind } from '../model/table-column.js'
import { csvLine } from './csv-line.js'
import { statementColumns } from './csv.js'
import { exportCsv, exportCsvHeader, exportJson, exportRow, flatColumns, nestedColumns } from './export-row.js'
import { checkedSpanPrinter } from './offset-unit.js'

const { document } = harbourReading
const printed = checkedSpanPrinter(document.text, 'utf16')

const fits = (value: unknown, kind: CellKind, nullable: boolean): boolean => {
  if (value === null) return nullable
  if (kind === 'spans') return Array.isArray(value)
  return kind === 'json' ? typeof value === 'object' : typeof value === (kind === 'integer' ? 'number' : kind)
}

describe('exportRow', () => {
  it('begins with the columns of read --csv, in their order', () => {
    expect(flatColumns.slice(0, statementColumns.length).map(({ name }) => name)).toEqual(statementColumns)
    expect(exportCsvHeader).toBe(`\ufeff${flatColumns.map(({ name }) => name).join(',')}\r\n`)
  })

  it('tells of every field what it is', () => {
    const row = exportRow(foundOf(harbourReading, 0), document.text, printed)
    expect(Object.keys(row).toSorted()).toEqual([...flatColumns, ...nestedColumns].map(({ name }) => name).toSorted())
    const misfits = harbourReading.statements.flatMap((_, number) => {
      const values = exportRow(foundOf(harbourReading, number), document.text, printed)
      return [...flatColumns, ...nestedColumns].filter(({ kind, nullable, name }) => !fits(values[name], kind, nullable))
    })
    expect(misfits).toEqual([])
  })

  it('is the same record again as a line of JSON', () => {
    const row = exportRow({ ...foundOf(harbourReading, 0), verification: 'repaired' }, document.text, checkedSpanPrinter(document.text, 'code-points'))
    expect(JSON.parse(exportJson(row))).toEqual(row)
    expect(row).toMatchObject({ verification: 'repaired', story: document.id, distinctStatement: 0 })
    const points = [...document.text]
    expect(row.content.map(({ start, end }) => points.slice(start, end).join('')).join(' … ')).toBe(row.words)
  })

  it('has the same in each column of CSV', () => {
    for (const [number] of harbourReading.statements.entries()) {
      const row = exportRow(foundOf(harbourReading, number), document.text, printed)
      const cells = flatColumns.map(({ name }) => row[name]) as Parameters<typeof csvLine>[0]
      expect(exportCsv(foundOf(harbourReading, number), document.text, printed)).toBe(csvLine(cells))
    }
  })

  it('gives a spreadsheet no formula, and numbers as numbers', () => {
    const found = foundOf(harbourReading, 0)
    const line = exportCsv({ ...found, distinct: 7, document: { ...found.document, title: '=1+1', publisher: '@SUM(A1)' } }, document.text, printed)
    expect(line).toContain(",'=1+1,'@SUM(A1),")
    expect(line).toMatch(/,0\.9,.*,7\r\n$/su)
  })
})
